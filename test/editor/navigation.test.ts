import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, find, open, openSample, place, workspaceFolder } from './sample';
import { until } from './until';

/** Where in the small volume words lead, as `line:column` of what is there. */
const leads: readonly (readonly [what: string, words: string, to: string])[] = [
  ['a marker', 'autumn2', '2. For documentation'],
  ['a footnote of another document', 'footnote 3, Document 4', '3. Robertson replied'],
  ['a document', 'Document 7', '7. Airgram'],
  ['a page', 'p. 4', '[Page 4]'],
  ['a telegram by its number', 'telegram 714', '3. Circular Telegram'],
];

describe('Navigation', () => {
  let document: vscode.TextDocument;
  before(async () => ({ document } = await openSample('small-volume.telegram')));
  after(closeAll);

  const ask = <T>(command: string, position: vscode.Position, ...more: readonly unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(`vscode.execute${command}`, document.uri, position, ...more);
  const placesOf = (links: readonly vscode.LocationLink[]): readonly string[] =>
    links.map(({ targetUri, targetRange, targetSelectionRange: selection }) => {
      const name = targetUri.path.split('/').at(-1) ?? '';
      return `${name} ${place((selection ?? targetRange).start)}`;
    });
  const here = (words: string): string => `small-volume.telegram ${place(find(document, words))}`;

  for (const [what, words, to] of leads) {
    it(`goes from ${what} to its definition, which is its declaration`, async () => {
      const at = find(document, words, { into: words.length - 1 });
      assert.deepEqual(placesOf(await ask('DefinitionProvider', at)), [here(to)]);
      assert.deepEqual(placesOf(await ask('DeclarationProvider', at)), [here(to)]);
    });
  }

  it('goes from a note’s number to its marker, and finds its declaration where it is', async () => {
    const at = find(document, '2. For documentation');
    assert.deepEqual(placesOf(await ask('DefinitionProvider', at)), [
      `small-volume.telegram ${place(find(document, 'autumn2', { into: 'autumn'.length }))}`,
    ]);
    assert.deepEqual(placesOf(await ask('DeclarationProvider', at)), [here('2. For documentation')]);
  });

  it('goes from an article to where it is drafted', async () => {
    const { document: message } = await openSample('joint-message.telegram');
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      message.uri,
      find(message, 'Article II speaks', { into: 3 }),
    );
    assert.deepEqual(placesOf(links), [`joint-message.telegram ${place(find(message, 'Article II–'))}`]);
  });

  it('goes from persons and abbreviations to the lists of the volume', async () => {
    assert.deepEqual(placesOf(await ask('DefinitionProvider', find(document, 'Drafted by Sorrell', { into: 13 }))), [
      'small-volume.persons.txt 4:1',
    ]);
    assert.deepEqual(placesOf(await ask('DefinitionProvider', find(document, 'L/FE', { into: 1 }))), [
      'small-volume.terms.txt 2:1',
    ]);
  });

  it('finds what refers to a note, a document and a person', async () => {
    const references = async (position: vscode.Position): Promise<readonly string[]> =>
      (await ask<vscode.Location[]>('ReferenceProvider', position)).map(
        ({ uri, range }) => `${uri.path.split('/').at(-1) ?? ''} ${range.start.line + 1}`,
      );
    const line = (words: string, nth = 1): string => `small-volume.telegram ${find(document, words, { nth }).line + 1}`;
    assert.deepEqual(await references(find(document, '3. Robertson replied')), [
      line('what I may offer.3'),
      line('3. Robertson replied'),
      line('footnote 3, Document 4'),
      line('footnote 3, Document 4', 2),
    ]);
    assert.deepEqual(await references(find(document, '7. Airgram')), [line('7. Airgram'), line('2. Document 7')]);
    const named = await references(find(document, 'approved by Robertson', { into: 14 }));
    assert.ok(named.includes('small-volume.persons.txt 3') && named.includes(line('3. Robertson')), named.join());
  });

  it('marks a note, its marker and what refers to it', async () => {
    const marked = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', find(document, '3. Robertson replied'));
    assert.deepEqual(
      marked.map(({ range, kind }) => `${document.getText(range)} ${vscode.DocumentHighlightKind[kind ?? 0]}`),
      ['3 Read', '3 Write', 'footnote 3, Document 4 Read', 'footnote 3, Document 4 Read'],
    );
  });

  it('links what no file holds to the published page', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      100,
    );
    const cited = find(document, 'Foreign Relations, 1955–1957');
    assert.equal(
      links.find(({ range }) => range.start.isEqual(cited))?.target?.toString(true),
      'https://history.state.gov/historicaldocuments/frus1955-57v23p1',
    );
  });

  it('goes to a cited volume that is a file of the workspace', async () => {
    const path = join(workspaceFolder(), 'frus1955-57v23p1.telegram');
    const at = find(document, 'Foreign Relations, 1955–1957', { into: 3 });
    assert.deepEqual(await ask('DefinitionProvider', at), []);
    const wanted = vscode.Uri.file(path);
    await vscode.workspace.fs.writeFile(wanted, new TextEncoder().encode('1. Editorial Note\n\nThe talks began.\n'));
    try {
      // The file is known once the editor has told of it, which opening does.
      await open(path);
      assert.deepEqual(placesOf(await ask('DefinitionProvider', at)), ['frus1955-57v23p1.telegram 1:1']);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(wanted);
    }
  });

  it('follows a definition as the key F12 does', async () => {
    const editor = await openSample('small-volume.telegram');
    const from = find(document, 'Document 7', { into: 3 });
    editor.selection = new vscode.Selection(from, from);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await until('the cursor at document 7', vscode.window.onDidChangeTextEditorSelection, () =>
      editor.selection.active.line === find(document, '7. Airgram').line ? true : undefined,
    );
  });
});
