import { EndOfLine, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextEditor } from 'vscode';
import { editorCommand, say } from './command';

interface Choice extends QuickPickItem {
  readonly value: 'terms' | 'persons';
}

const kinds: readonly Choice[] = [
  { value: 'terms', label: 'Abbreviation or term' },
  { value: 'persons', label: 'Person' },
];

/**
 * Adds the selected words, or the word at the cursor, to the list beside the volume, which it makes where there is none.
 * Asks for kind and description unless it is called with both: `'terms'`, `'Government of Iceland'`.
 */
export const addToGlossary = editorCommand('telegram.addToGlossary', async (editor, _client, given) => {
  const { uri } = editor.document;
  if (uri.scheme === 'untitled') {
    say('Save the telegram first: its glossary lies beside it.');
    return;
  }
  const word = wordAt(editor);
  if (word === '') {
    say('There is no word at the cursor.');
    return;
  }
  const [kind, description] = given;
  const list = kind ?? (await window.showQuickPick(kinds, { title: `Add “${word}” to the glossary as` }))?.value;
  if (list !== 'terms' && list !== 'persons') return;
  const prompt = list === 'terms' ? `What does “${word}” stand for?` : 'Given names, then who it was: Lars, Ambassador';
  const words = description ?? (await window.showInputBox({ title: `${word}, …`, prompt }));
  if (typeof words !== 'string' || words.trim() === '') return;
  await append(uri.with({ path: uri.path.replace(/\.[^./]*$/u, `.${list}.txt`) }), `${word}, ${oneLine(words)}`);
});

function wordAt({ document, selection }: TextEditor): string {
  // An office's symbol is one word: L/FE.
  const range = selection.isEmpty
    ? document.getWordRangeAtPosition(selection.active, /[\p{L}\p{N}]+(?:[/–-][\p{L}\p{N}]+)*/u)
    : selection;
  return range === undefined ? '' : oneLine(document.getText(range)).replaceAll(',', '');
}

async function append(uri: Uri, line: string): Promise<void> {
  const made = new WorkspaceEdit();
  made.createFile(uri, { ignoreIfExists: true });
  if (!(await workspace.applyEdit(made))) {
    say('The glossary cannot be written.');
    return;
  }
  const list = await workspace.openTextDocument(uri);
  const end = list.lineAt(list.lineCount - 1).range.end;
  const newline = list.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  const edit = new WorkspaceEdit();
  edit.insert(uri, end, `${end.character === 0 ? '' : newline}${line}${newline}`);
  if ((await workspace.applyEdit(edit)) && (await list.save())) say('Added to the glossary.');
  else say('The glossary cannot be written.');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
