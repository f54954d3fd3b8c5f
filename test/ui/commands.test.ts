import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useEditor } from './use-editor';

describe('Commands from the keyboard', () => {
  const editor = useEditor({ file: 'joint-message.telegram' });

  it('are found in the palette', async () => {
    await editor().moveCursor(1, 1);
    await editor().run('Telegram: Go to next article');
    await editor().waitForCursor(11, 1);
  });

  it('have keys: articles, sections, note and marker', async () => {
    const { keyboard } = editor().page;
    const steps: readonly (readonly [string, number, number])[] = [
      ['Shift+Alt+PageDown', 13, 1],
      ['Shift+Alt+PageDown', 15, 1],
      ['Shift+Alt+PageUp', 13, 1],
      ['Control+Alt+PageDown', 17, 1],
      ['Control+Alt+PageUp', 7, 1],
    ];
    for (const [keys, line, column] of steps) {
      await keyboard.press(keys);
      await editor().waitForCursor(line, column);
    }
    await editor().moveCursor(31, 20);
    await keyboard.press('Alt+Enter');
    await editor().waitForCursor(15, 201);
    await keyboard.press('Alt+Enter');
    await editor().waitForCursor(31, 3);
  });

  it('say so when there is nothing to go to', async () => {
    await editor().moveCursor(31, 1);
    await editor().run('Telegram: Go to next article');
    await editor().page.locator('.statusbar-item', { hasText: 'There is no article after this.' }).waitFor();
    await editor().waitForCursor(31, 1);
  });

  it('peek the note without leaving the text', async () => {
    await editor().moveCursor(15, 201);
    await editor().page.keyboard.press('Shift+Alt+Enter');
    await editor().page.locator('.peekview-widget', { hasText: 'silent on withdrawal' }).waitFor();
    await editor().screenshot('peek-note');
    await editor().page.keyboard.press('Escape');
  });

  it('show the scopes of a word, by which themes colour it', async () => {
    await editor().moveCursor(30, 10);
    await editor().run('Developer: Inspect Editor Tokens and Scopes');
    const widget = editor().page.locator('.token-inspect-widget', { hasText: 'text.telegram' });
    await widget.waitFor();
    assert.match(await widget.innerText(), /keyword\.other\.source\.telegram/);
    await editor().page.keyboard.press('Escape');
  });

  it('show the server log', async () => {
    await editor().run('Telegram: Show server log');
    await editor().page.locator('.part.panel .monaco-editor').first().waitFor();
    await editor().screenshot('server-log');
    await editor().run('View: Hide Panel');
  });

  it('are not offered in a plain text, but for the import and the two of the server', async () => {
    writeFileSync(join(editor().workspace, 'list.txt'), 'Some words.\n');
    await editor().open('list.txt');
    await editor().page.keyboard.press('F1');
    await editor().page.locator('.quick-input-widget input').first().fill('>Telegram: ');
    const entries = await editor().picker();
    const own = entries.filter((entry) => entry.startsWith('Telegram: ')).map((entry) => entry.split(',', 1)[0]);
    assert.deepEqual(own.sort(), [
      'Telegram: Import a TEI volume…',
      'Telegram: Restart server',
      'Telegram: Show server log',
    ]);
    await editor().page.keyboard.press('Escape');
  });
});
