import { renumberFootnotesCommand } from '../../server/lsp/protocol';
import { editorCommand } from './command';
import { executeAtCursor } from './server-command';

/** Numbers the footnotes of the document at the cursor in order, or says that they are. */
export const renumberFootnotes = editorCommand('telegram.renumberFootnotes', (editor, client) =>
  executeAtCursor(client, editor, renumberFootnotesCommand),
);
