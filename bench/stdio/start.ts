import type { Group } from '../row';
import { median } from '../quantile';
import { Driver, type ServerCommand } from './driver';
import { markdownServer, ours } from './servers';

const turns = 15;

/** From the start of the process to the answer to `initialize`. */
export const start: Group = {
  rows: [
    { name: 'start', ours: 'start → ready', peer: 'start → ready, of the Markdown server', unit: 'ms', target: 1 },
  ],
  async measure({ bundles }) {
    const times = { ours: [] as number[], peer: [] as number[] };
    for (let turn = 0; turn < turns; turn++) {
      times.ours.push(await timeToReady(ours));
      times.peer.push(await timeToReady(markdownServer(bundles)));
    }
    return new Map([['start', { ours: median(times.ours), peer: median(times.peer) }]]);
  },
};

async function timeToReady(command: ServerCommand): Promise<number> {
  const begun = performance.now();
  const driver = new Driver(command);
  await driver.initialize();
  const time = performance.now() - begun;
  await driver.stop();
  return time;
}
