import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useEditor } from './use-editor';

describe('Export and import, as a user does it', () => {
  const editor = useEditor({ file: 'joint-message.telegram' });
  const target = (): string => join(editor().workspace, 'joint-message.xml');

  /** Answers the editor's own box for file names, which has the proposed name in it. */
  async function confirmName(): Promise<void> {
    const { page } = editor();
    await page.locator('.quick-input-widget', { hasText: 'Export as TEI' }).waitFor();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>('.quick-input-widget input.input')?.value.endsWith(name),
      '/joint-message.xml',
    );
    await page.keyboard.press('Enter');
  }

  async function done(): Promise<void> {
    const message = editor().page.locator('.notification-list-item-message', {
      hasText: 'Exported to joint-message.xml.',
    });
    await message.first().waitFor();
  }

  it('proposes a name beside the telegram, and tells when it is done', async () => {
    await editor().run('Telegram: Export as TEI…');
    await confirmName();
    await done();
    assert.match(readFileSync(target(), 'utf8'), /^<\?xml/u);
    await editor().run('Notifications: Clear All Notifications');
  });

  it('compares before anything is overwritten', async () => {
    const { page } = editor();
    writeFileSync(target(), '<TEI/>\n');
    await editor().run('Telegram: Export as TEI…');
    await confirmName();
    // The editor asks by itself whether the name may be taken.
    await page.locator('.quick-input-widget', { hasText: 'already exists' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Compare' }).click();
    await page.locator('.monaco-diff-editor .view-line', { hasText: '<teiHeader>' }).first().waitFor();
    await editor().screenshot('compare-export');
    assert.equal(readFileSync(target(), 'utf8'), '<TEI/>\n');
    await editor().run('Notifications: Show Notifications');
    await page.locator('.notifications-center .monaco-button', { hasText: 'Overwrite' }).click();
    await done();
    await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
    assert.match(readFileSync(target(), 'utf8'), /^<\?xml/u);
  });
});
