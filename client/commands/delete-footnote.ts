import { deleteFootnoteCommand } from '../../server/lsp/protocol';
import { editorCommand } from './command';
import { executeAtCursor } from './server-command';

/** The footnote whose marker or note the cursor is in. */
export const deleteFootnote = editorCommand('telegram.deleteFootnote', (editor, client) =>
  executeAtCursor(client, editor, deleteFootnoteCommand),
);
