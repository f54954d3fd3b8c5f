import assert from 'node:assert/strict';
import { useEditor } from './use-editor';

describe('A session of the editor', () => {
  const editor = useEditor({ file: 'twelve-notes.telegram' });

  it('shows the file that it was opened with', async () => {
    await editor().page.locator('.editor-instance .view-line', { hasText: 'Embassy in Libya' }).first().waitFor();
    const [first] = await editor().lines();
    assert.match(first ?? '', /^93\. Telegram From the Embassy in Libya/);
  });

  it('puts the cursor where it is sent', async () => {
    await editor().moveCursor(3, 5);
    assert.deepEqual(await editor().cursor(), { line: 3, column: 5 });
  });

  it('goes to another file and back', async () => {
    await editor().open('treaty-draft.telegram');
    await editor().open('twelve-notes.telegram');
    assert.deepEqual(await editor().cursor(), { line: 3, column: 5 });
  });
});
