import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Group } from '../row';
import { repeated } from '../text/repeated';
import { runInside } from './group';

const turns = 2;
const times = 10;
/** What ten times the text may cost, of what it costs once. */
const target = 10.5;

/** Ten times the text against the text. */
export const growth: Group = {
  rows: [
    { name: 'growth-parse', ours: 'parse ten times the text', peer: 'parse the text', unit: 'ms', target },
    { name: 'growth-lint', ours: 'check ten times the text', peer: 'check the text', unit: 'ms', target },
    { name: 'growth-memory', ours: 'heap kept for ten times the text', peer: 'for the text', unit: 'MB', target },
  ],
  async measure({ text, file, scratch, bundles }) {
    const long = join(scratch, 'ten-times.telegram');
    writeFileSync(long, repeated(text, times));
    const outcome = { parse: { ours: Infinity, peer: Infinity }, lint: { ours: Infinity, peer: Infinity } };
    const memory = { ours: Infinity, peer: Infinity };
    for (let turn = 0; turn < turns; turn++) {
      for (const name of ['parse', 'lint'] as const) {
        const [once, tenTimes] = [await runInside(bundles, name, file), await runInside(bundles, name, long)];
        outcome[name].peer = Math.min(outcome[name].peer, once.mean);
        outcome[name].ours = Math.min(outcome[name].ours, tenTimes.mean);
        if (name === 'parse') continue;
        memory.peer = Math.min(memory.peer, once.megabytes);
        memory.ours = Math.min(memory.ours, tenTimes.megabytes);
      }
    }
    return new Map([
      ['growth-parse', outcome.parse],
      ['growth-lint', outcome.lint],
      ['growth-memory', memory],
    ]);
  },
};
