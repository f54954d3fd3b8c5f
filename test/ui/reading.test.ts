import assert from 'node:assert/strict';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/paths';
import { useEditor } from './use-editor';

const corpus = process.env['TELEGRAM_CORPUS'] ?? join(projectRoot, '..', 'shared', 'corpus');

describe('Reading a telegram', () => {
  const editor = useEditor({ file: 'joint-message.telegram' });

  it('shows in the status bar which document it is', async () => {
    await statusBarItem('Document 41, 2 notes, no problems').waitFor();
  });

  it('goes to an article that is clicked in the outline', async () => {
    const labels = (await editor().outline()).map(({ label }) => label);
    assert.ok(labels.some((label) => label.startsWith('(1)')));
    // The folder's own section closes, so that the outline has the room.
    await editor().page.locator('.pane-header', { hasText: 'samples' }).click();
    await clickInOutline('Article VII', 15);
    await editor().screenshot('outline');
  });

  it('names in the breadcrumbs where the cursor is', async () => {
    await editor().moveCursor(15, 1);
    await editor().page.locator('.breadcrumbs-control', { hasText: 'Article VII' }).waitFor();
  });

  it('shows the note of a marker under the pointer', async () => {
    const { page } = editor();
    await page.mouse.move(1, 1);
    await marker('before.”', '1').hover();
    const popUp = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Note 2' });
    await popUp.waitFor();
    assert.match(await popUp.innerText(), /silent on withdrawal/);
    await popUp.evaluate((element) => Promise.all(element.getAnimations({ subtree: true }).map((one) => one.finished)));
    await editor().screenshot('hover');
  });

  it('goes from the pop-up to the note', async () => {
    await editor().page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Go to note' }).click();
    await editor().waitForCursor(31, 3);
  });

  it('shows the heading of the section that is scrolled out of sight', async () => {
    const { page } = editor();
    await page.setViewportSize({ width: 1280, height: 420 });
    await editor().moveCursor(31, 1);
    await page.locator('.sticky-widget', { hasText: '41. Telegram From' }).waitFor();
    await editor().screenshot('sticky-scroll');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('opens the parts of the document from the status bar', async () => {
    await statusBarItem('Document 41').click();
    const parts = await editor().picker();
    assert.ok(parts.some((part) => part.includes('Article VII')));
    await editor().screenshot('go-to-part');
    await editor().page.keyboard.press('Escape');
  });

  it('shows the seed: its outline leads to Article X', async function () {
    const seed = join(corpus, 'seed.telegram');
    if (!existsSync(seed)) this.skip();
    cpSync(seed, join(editor().workspace, 'seed.telegram'));
    await editor().open('seed.telegram');
    await statusBarItem('Document 28, 2 notes, no problems').waitFor();
    await clickInOutline('Article X', 13);
    await editor().screenshot('seed');
  });

  /** A click while the tree is laid out anew is lost, and a reader clicks again. */
  async function clickInOutline(label: string, line: number): Promise<void> {
    const cursor = editor().page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col 1` });
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await editor().openOutlineEntry(label);
      if (await isThere(cursor.waitFor({ timeout: 4000 }))) return;
    }
    await editor().waitForCursor(line, 1);
  }

  function statusBarItem(text: string) {
    return editor().page.locator('.statusbar-item', { hasText: text });
  }

  /** A marker has a colour of its own, and so an element of its own. */
  function marker(line: string, label: string) {
    const lines = editor().page.locator('.editor-instance .view-line', { hasText: line });
    return lines.locator('span > span', { hasText: new RegExp(`^${label}$`) }).last();
  }
});

async function isThere(waiting: Promise<void>): Promise<boolean> {
  return waiting.then(
    () => true,
    () => false,
  );
}
