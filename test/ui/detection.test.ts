import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useEditor } from './use-editor';

const telegram =
  '7. Telegram From the Embassy in Portugal to the Department of State1\n\nLisbon, March 3, 1959, noon.\n';
const question = 'This looks like a transcription of a telegram.';

describe('A telegram in a text file', () => {
  const editor = useEditor();

  before('put the files there, ahead of any search for one', () => {
    for (const name of ['declined.txt', 'accepted.txt', 'another.txt']) {
      writeFileSync(join(editor().workspace, name), telegram);
    }
  });

  it('is recognised, and the question is asked once', async () => {
    await editor().open('declined.txt');
    assert.deepEqual(await editor().notifications(), [question]);
    await editor().screenshot('detection');
    await editor().run('Notifications: Clear All Notifications');
    await message().waitFor({ state: 'detached' });
    assert.equal(await editor().language(), 'Plain Text');
  });

  it('becomes a telegram when the answer is yes', async () => {
    await editor().open('accepted.txt');
    await editor().notifications();
    await editor().page.locator('.notification-toast .monaco-button', { hasText: 'Treat as telegram' }).click();
    await editor().page.locator('#status\\.editor\\.mode', { hasText: 'Telegram' }).waitFor();
    await editor().page.locator('.statusbar-item', { hasText: 'Document 7,' }).waitFor();
  });

  it('is not asked about again', async () => {
    await editor().open('declined.txt');
    // By the time that another file has been asked about, this one would have been too.
    await editor().open('another.txt');
    assert.deepEqual(await editor().notifications(), [question]);
    await editor().page.locator('.notification-toast .monaco-button', { hasText: 'Never' }).click();
    await message().waitFor({ state: 'detached' });
  });

  function message() {
    return editor().page.locator('.notification-toast', { hasText: question });
  }
});
