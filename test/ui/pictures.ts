import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { projectRoot } from '../host/paths';
import { EditorSession } from './session';

/** A picture of the documentation: what is open, what a user does there, and what is then to be seen. */
interface Scene {
  /** The picture's name in `docs/images/`. */
  readonly name: string;
  readonly file: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Ends when what the picture is about can be seen; gives the part to show, or nothing for the whole window. */
  readonly act: (editor: EditorSession) => Promise<Locator | undefined>;
}

const folder = join(projectRoot, 'docs', 'images');

const scenes: readonly Scene[] = [
  {
    name: 'editor',
    file: 'joint-message.telegram',
    act: async (editor) => {
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
      await settled(page.locator('.monaco-hover:not(.hidden)', { hasText: 'Note 2' }));
      return undefined;
    },
  },
  {
    name: 'hover',
    file: 'small-volume.telegram',
    act: async (editor) => {
      await editor.moveCursor(171, 1);
      await editor.hover('footnote 3');
      await settled(editor.page.locator('.monaco-hover:not(.hidden)').first());
      return textOf(editor);
    },
  },
  {
    name: 'lenses-and-hints',
    file: 'small-volume.telegram',
    settings: { 'telegram.codeLens.enabled': true },
    act: async (editor) => {
      await editor.moveCursor(16, 1);
      await editor.page.locator('.codelens-decoration', { hasText: 'notes' }).first().waitFor();
      await editor.page.locator('.view-line span', { hasText: '1958' }).first().waitFor();
      return textOf(editor);
    },
  },
  {
    name: 'completion',
    file: 'small-volume.telegram',
    act: async (editor) => {
      await editor.moveCursor(47, 20);
      await editor.type(', and Document ');
      await editor.completions();
      await settled(editor.page.locator('.suggest-widget.visible'));
      return textOf(editor);
    },
  },
  {
    name: 'rename-preview',
    file: 'small-volume.telegram',
    act: async (editor) => {
      const { page } = editor;
      await page.locator('.statusbar-item', { hasText: 'Document 1 of 8' }).waitFor();
      await editor.moveCursor(70, 1);
      await editor.run('Rename Symbol');
      const input = page.locator('.rename-input').first();
      await input.fill('9');
      await input.press('Control+Enter');
      await page.getByRole('button', { name: 'Apply' }).waitFor();
      return undefined;
    },
  },
  {
    name: 'tei-beside',
    file: 'small-volume.telegram',
    settings: { 'editor.lineNumbers': 'off', 'workbench.sideBar.location': 'left' },
    act: async (editor) => {
      const { page } = editor;
      await editor.moveCursor(3, 1);
      await editor.run('View: Close Primary Side Bar');
      await editor.run('Telegram: Open as TEI beside');
      await page.locator('.view-line', { hasText: '<placeName>' }).first().waitFor();
      await page.locator('.tab', { hasText: 'small-volume.xml' }).waitFor();
      return textOf(editor);
    },
  },
];

/** Without the side bar, whose entries say nothing about the picture. */
function textOf({ page }: EditorSession): Locator {
  return page.locator('.part.editor');
}

async function settled(popUp: Locator): Promise<void> {
  await popUp.waitFor();
  await popUp.evaluate((element) =>
    Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );
}

/** Takes the pictures of the documentation in the real editor; those named on the command line, or all. */
async function main(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, file, settings, act } of scenes) {
    if (names.length > 0 && !names.includes(name)) continue;
    const editor = await EditorSession.start({
      file,
      settings: { 'editor.minimap.enabled': false, 'editor.hover.above': false, ...settings },
    });
    try {
      const part = await act(editor);
      await (part ?? editor.page).screenshot({ path: join(folder, `${name}.png`) });
    } finally {
      await editor.end();
    }
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
