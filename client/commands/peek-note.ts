import { commands } from 'vscode';
import { editorCommand, say } from './command';
import { otherSideOf } from './other-side';

export const peekNote = editorCommand('telegram.peekNote', async (editor) => {
  const side = await otherSideOf(editor);
  if (side === undefined) {
    say('There is no marker or note at the cursor.');
    return;
  }
  await commands.executeCommand('editor.action.peekLocations', editor.document.uri, side.from, side.locations, 'peek');
});
