import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, openSample } from './sample';

/** What is typed, behind which words of the sample, and what is then offered. */
const offers: readonly (readonly [what: string, behind: string, typed: string, label: string])[] = [
  ['documents with their headings', 'The Council took note of the statement without debate.', ' See Document ', '3'],
  ['notes by their words', 'FYI. Canadian Government has been told of background.', ' See footnote ', '2'],
  ['pages', 'The Council took note of the statement without debate.', ' See p. ', '4'],
  ['insertions', 'The Council took note', ' [', '[name not declassified]'],
  ['classifications', '994.501/7–1058.', ' Conf', 'Confidential'],
  ['precedence', 'Confidential;', ' Nia', 'Niact'],
  ['months', 'Washington,', ' Ju', 'July'],
  ['abbreviations of the volume', 'He recalled our exchange', ' POL', 'POLAD'],
  ['persons of the volume', 'He recalled our exchange', ' Sorr', 'Sorrell, Edwin H.'],
  ['the holders of a position', 'He recalled our exchange', ' Ambassador in Ja', 'MacArthur, Douglas, II'],
];

describe('Completion', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => (editor = await openSample('small-volume.telegram')));
  afterEach(closeAll);

  for (const [what, behind, typed, label] of offers) {
    it(`offers ${what}`, async () => {
      const { document } = editor;
      const at = find(document, behind, { into: behind.length });
      assert.ok(
        await editor.edit((edit) => {
          edit.insert(at, typed);
        }),
      );
      const labels = await offered(document, at.translate(0, typed.length));
      assert.ok(labels.includes(label), labels.slice(0, 20).join(' · '));
    });
  }

  it('offers the marker of a note that has none', async () => {
    const { document } = await openSample('explicit-markers.telegram');
    const at = find(document, 'engineers,[^3]', { into: 'engineers,'.length });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, '[^3]'.length)), '[^');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.deepEqual(await offered(document, at.translate(0, 2)), ['[^3]']);
  });

  it('writes what is taken right beside the punctuation', async () => {
    editor = await openSample('small-volume.telegram');
    const { document } = editor;
    const behind = 'The Council took note of the statement without debate';
    const at = find(document, behind, { into: behind.length });
    await editor.edit((edit) => {
      edit.insert(at, ' (Document ');
    });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at.translate(0, ' (Document '.length),
    );
    const item = list.items.find((one) => labelOf(one) === '3');
    assert.ok(item);
    assert.ok(item.commitCharacters?.includes(','), item.commitCharacters?.join(' '));
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    assert.equal(range === undefined ? undefined : document.getText(range), '');
  });
});

async function offered({ uri }: vscode.TextDocument, position: vscode.Position): Promise<readonly string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return items.map(labelOf);
}

/** Some come with their description beside them. */
function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
