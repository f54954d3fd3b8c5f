import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/paths';
import { EditorSession } from './session';

/** Takes the picture of the README, in the real editor: outline, colours, and a note under the pointer. */
async function main(): Promise<void> {
  const folder = join(projectRoot, 'docs', 'images');
  const editor = await EditorSession.start({
    file: 'joint-message.telegram',
    settings: { 'editor.minimap.enabled': false, 'editor.hover.above': false },
  });
  try {
    const { page } = editor;
    await page.locator('.statusbar-item', { hasText: 'Document 41' }).waitFor();
    await editor.run('Explorer: Focus on Outline View');
    // The folder's own section closes, so that the outline has the room.
    await page.locator('.pane-header', { hasText: 'samples' }).click();
    await editor.openOutlineEntry('Article VII');
    await editor.waitForCursor(15, 1);
    await page.mouse.move(1, 1);
    const line = page.locator('.editor-instance .view-line', { hasText: 'before.”' });
    await line.locator('span > span', { hasText: /^1$/ }).last().hover();
    const popUp = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Note 2' });
    await popUp.waitFor();
    await popUp.evaluate((element) =>
      Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished)),
    );
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, 'editor.png') });
  } finally {
    await editor.end();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
