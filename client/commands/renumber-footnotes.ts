import { renumberFootnotesCommand } from '../../server/lsp/protocol';
import { editorCommand, say } from './command';

/** The server finds the document at the cursor, works out the changes and has the editor apply them. */
export const renumberFootnotes = editorCommand('telegram.renumberFootnotes', async (editor, client) => {
  const { line, character } = editor.selection.active;
  const version = editor.document.version;
  await client.request('workspace/executeCommand', {
    command: renumberFootnotesCommand,
    arguments: [editor.document.uri.toString(), { line, character }],
  });
  if (editor.document.version === version) say('The footnotes are numbered in order already.');
});
