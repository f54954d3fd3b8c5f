import { commands } from 'vscode';
import { editorCommand, say } from './command';
import { otherSideOf } from './other-side';

export const goToNoteOrMarker = editorCommand('telegram.goToNoteOrMarker', async (editor) => {
  const side = await otherSideOf(editor);
  if (side === undefined) {
    say('There is no marker or note at the cursor.');
    return;
  }
  // The editor's own way of going, so that "Go back" returns.
  await commands.executeCommand('editor.action.goToLocations', editor.document.uri, side.from, side.locations, 'goto');
});
