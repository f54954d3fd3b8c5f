import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, openText } from './sample';
import { cursorAt, until } from './until';

const text = `7. Telegram From the Embassy in Norway to the Department of State1

Oslo, March 4, 1957, 6 p.m.

612. Foreign Minister received me today. He took note.2
Straight
  1. Source: Department of State, Central Files, 657.00/3–457.
  2. See footnote 2 above.
`;

describe('Writing footnotes', () => {
  afterEach(closeAll);

  it('inserts marker and note in one step to undo, and the cursor waits in the note', async () => {
    const editor = await openText(text);
    const { document } = editor;
    put(editor, find(document, 'received me today', { into: 'received me today'.length }));
    await vscode.commands.executeCommand('telegram.insertFootnote');
    await cursorAt(editor, new vscode.Position(7, 5));
    assert.equal(
      document.getText(),
      text
        .replace('today. He took note.2', 'today2. He took note.3')
        .replace('  2. See footnote 2', '  2. \n  3. See footnote 3'),
    );
    await vscode.commands.executeCommand('undo');
    await textOf(document, text);
  });

  it('deletes marker and note', async () => {
    const editor = await openText(text);
    put(editor, find(editor.document, 'See footnote'));
    await vscode.commands.executeCommand('telegram.deleteFootnote');
    await textOf(editor.document, text.replace('note.2', 'note.').replace('  2. See footnote 2 above.\n', ''));
  });

  it('converts the markers there and back', async () => {
    const editor = await openText(text);
    put(editor, new vscode.Position(0, 0));
    await vscode.commands.executeCommand('telegram.convertMarkers', 'explicit', 'document');
    await textOf(editor.document, text.replace('State1', 'State[^1]').replace('note.2', 'note.[^2]'));
    await vscode.commands.executeCommand('telegram.convertMarkers', 'plain', 'file');
    await textOf(editor.document, text);
  });
});

function put(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

function textOf(document: vscode.TextDocument, wanted: string): Promise<true> {
  return until('the text to be edited', vscode.workspace.onDidChangeTextDocument, () =>
    document.getText() === wanted ? true : undefined,
  );
}
