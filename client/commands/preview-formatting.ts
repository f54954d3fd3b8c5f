import { commands, window, type TextDocument, type TextEdit, type TextEditor } from 'vscode';
import { compare } from '../proposed-files';
import { editorCommand, say } from './command';

/** Shows the telegram beside what formatting would make of it, and changes nothing. */
export const previewFormatting = editorCommand('telegram.previewFormatting', async ({ document, options }) => {
  const edits = await formattingOf(document, options);
  if (edits.length === 0) {
    say('Formatting would change nothing.');
    return;
  }
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const title = `${name}: what formatting would change`;
  const comparison = await compare(title, [{ uri: document.uri, text: withEdits(document, edits) }]);
  const closing = window.tabGroups.onDidChangeTabs(({ closed }) => {
    if (!closed.some(({ label }) => label === title)) return;
    closing.dispose();
    comparison.dispose();
  });
});

async function formattingOf({ uri }: TextDocument, options: TextEditor['options']): Promise<readonly TextEdit[]> {
  const edits = await commands.executeCommand<readonly TextEdit[] | undefined>(
    'vscode.executeFormatDocumentProvider',
    uri,
    options,
  );
  return edits ?? [];
}

function withEdits(document: TextDocument, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.range.start.compareTo(b.range.start));
  const text = document.getText();
  const pieces: string[] = [];
  let at = 0;
  for (const { range, newText } of inOrder) {
    pieces.push(text.slice(at, document.offsetAt(range.start)), newText);
    at = document.offsetAt(range.end);
  }
  return [...pieces, text.slice(at)].join('');
}
