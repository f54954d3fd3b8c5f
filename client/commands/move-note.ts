import { moveNoteCommand } from '../../server/lsp/protocol';
import { editorCommand } from './command';
import { executeAtCursor } from './server-command';

/** The note that the cursor is in, or whose marker it is on, before the one in front of it. */
export const moveNoteUp = editorCommand('telegram.moveNoteUp', (editor, client) =>
  executeAtCursor(client, editor, moveNoteCommand, 'up'),
);

/** The same behind the next one. */
export const moveNoteDown = editorCommand('telegram.moveNoteDown', (editor, client) =>
  executeAtCursor(client, editor, moveNoteCommand, 'down'),
);

/** The same to where its marker stands among the markers: for one that was cut and pasted elsewhere. */
export const moveNoteToMarker = editorCommand('telegram.moveNoteToMarker', (editor, client) =>
  executeAtCursor(client, editor, moveNoteCommand, 'marker'),
);
