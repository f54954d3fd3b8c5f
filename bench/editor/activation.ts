import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Host } from '../../test/host/host';
import { installedKit } from '../../test/host/kit';
import { projectRoot } from '../../test/host/paths';
import { linkExtension, workbenchAddress, writeQuietSettings } from '../../test/host/workbench';
import { openFile, runCommand } from '../../test/ui/parts/palette';
import { median } from '../quantile';
import type { Group } from '../row';

/** Windows that are opened; every other one activates the two in the other order, since the first may pay for both. */
const windows = 6;
const patience = 30_000;

/** What *Developer: Show Running Extensions* tells of ours and of the built-in Markdown extension, in the same window. */
export const activation: Group = {
  rows: [{ name: 'activation', ours: 'activation', peer: "VS Code's Markdown extension", unit: 'ms', target: 1 }],
  async measure() {
    const times = { ours: [] as number[], peer: [] as number[] };
    for (let turn = 0; turn < windows; turn++) {
      const { ours, peer } = await activate(turn % 2 === 0);
      times.ours.push(ours);
      times.peer.push(peer);
    }
    return new Map([['activation', { ours: median(times.ours), peer: median(times.peer) }]]);
  },
};

async function activate(oursFirst: boolean): Promise<{ readonly ours: number; readonly peer: number }> {
  const kit = await installedKit((line) => process.stderr.write(`${line}\n`));
  const host = new Host();
  try {
    const folder = host.scratch.path('texts');
    mkdirSync(folder);
    const names = oursFirst ? ['one.telegram', 'one.md'] : ['one.md', 'one.telegram'];
    for (const name of names) writeFileSync(join(folder, name), '7. Editorial Note\n\nThe meeting took place.\n');
    const userData = host.scratch.path('user');
    const extensions = host.scratch.path('extensions');
    writeQuietSettings(userData);
    linkExtension(extensions, projectRoot);
    const builtIn = ['theme-defaults', 'markdown-basics', 'markdown-language-features'];
    const { server, page } = await host.start({ kit, edition: 'newest', userData, extensions, builtIn });
    page.setDefaultTimeout(patience);
    await page.goto(workbenchAddress({ port: server.port, folder }), { waitUntil: 'commit' });
    await page.locator('.monaco-workbench .statusbar').waitFor();
    for (const name of names) {
      await openFile(page, name);
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    }
    await runCommand(page, 'Developer: Show Running Extensions');
    const ours = await activationTime(page, 'Telegram Markup');
    return { ours, peer: await activationTime(page, 'Markdown Language Features') };
  } finally {
    await host.end();
  }
}

/** In milliseconds, as the editor shows it: to load the code and to run its `activate`. */
async function activationTime(page: Page, name: string): Promise<number> {
  const entry = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: name });
  const words = await entry.locator('.activation-time', { hasText: /\d+ms/ }).innerText();
  return Number(/(\d+)ms/.exec(words)?.[1]);
}
