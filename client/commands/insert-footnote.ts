import { insertFootnoteCommand } from '../../server/lsp/protocol';
import { editorCommand } from './command';
import { executeAtCursor } from './server-command';

/** A marker at the cursor and a note in the list, where the cursor goes to. */
export const insertFootnote = editorCommand('telegram.insertFootnote', (editor, client) =>
  executeAtCursor(client, editor, insertFootnoteCommand),
);
