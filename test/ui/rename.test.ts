import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useEditor } from './use-editor';

const folder = 'frus1958-60v18';
const suppression = `{ "rule": "date/order", "file": "d28.telegram", "document": "28", "reason": "so in the print" }`;

const roots = {
  [folder]: {
    'd28.telegram': '28. Editorial Note\n\nAll agreed.\n',
    'telegram.config.json': `{ "ignore": [${suppression}] }\n`,
  },
};

describe('Renaming the number of a document', () => {
  const editor = useEditor({ roots, file: `${folder}/d28.telegram` });

  it('gives it to the file and the suppressions that are named after it', async () => {
    const { page, workspace } = editor();
    await page.locator('.statusbar-item', { hasText: /^Document 28/u }).waitFor();
    await editor().moveCursor(1, 1);
    await editor().run('Rename Symbol');
    const input = page.locator('.rename-input').first();
    await input.fill('128');
    await input.press('Enter');
    await page.locator('.tabs-container .tab.active', { hasText: 'd128.telegram' }).waitFor();
    assert.equal(existsSync(join(workspace, folder, 'd28.telegram')), false);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'telegram.config.json' }).click();
    const wanted = '"file": "d128.telegram", "document": "128"';
    await page.locator('.editor-instance .view-line', { hasText: wanted }).waitFor();
  });
});
