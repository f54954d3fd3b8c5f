import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, openSample, openText, place, telegram } from './sample';
import { cursorAt, diagnosticsOf, until } from './until';

describe('Commands', () => {
  afterEach(closeAll);

  it('walk through the articles, and stay at the last', async () => {
    const editor = await openSample('joint-message.telegram');
    const starts = ['Article II–', 'Article V ', 'Article VII based'].map((words) => find(editor.document, words));
    await put(editor, new vscode.Position(0, 0));
    for (const start of starts) assert.equal(await cursorAfter(editor, 'nextArticle'), place(start));
    assert.equal(await cursorAfter(editor, 'nextArticle'), place(starts[2]!));
    assert.equal(await cursorAfter(editor, 'previousArticle'), place(starts[1]!));
    assert.equal(await cursorAfter(editor, 'previousArticle'), place(starts[0]!));
    assert.equal(await cursorAfter(editor, 'previousArticle'), place(starts[0]!));
  });

  it('walk through the sections of a volume, from one document into the next', async () => {
    const editor = await openSample('small-volume.telegram');
    const last = find(editor.document, '(c) Arrangement');
    await put(editor, last);
    assert.equal(await cursorAfter(editor, 'nextSection'), place(find(editor.document, '1. Purpose of transfer')));
    assert.equal(await cursorAfter(editor, 'previousSection'), place(last));
  });

  it('leave the cursor where it is when there is no such part', async () => {
    const editor = await openText('7. Editorial Note\n\nThe meeting took place.\n');
    await put(editor, new vscode.Position(2, 4));
    for (const id of ['nextArticle', 'previousArticle', 'nextSection', 'previousSection', 'goToNoteOrMarker']) {
      assert.equal(await cursorAfter(editor, id), '3:5', id);
    }
  });

  it('go from a marker to its note, and back from anywhere in the note', async () => {
    const editor = await openSample('joint-message.telegram');
    const marker = find(editor.document, 'before.”1', { into: 'before.”'.length });
    const note = find(editor.document, '2. The earlier draft');
    await put(editor, marker);
    await vscode.commands.executeCommand('telegram.goToNoteOrMarker');
    await cursorAt(editor, note);
    await put(editor, find(editor.document, 'silent on withdrawal'));
    await vscode.commands.executeCommand('telegram.goToNoteOrMarker');
    await cursorAt(editor, marker);
  });

  it('peek the note beside its marker', async () => {
    const editor = await openSample('joint-message.telegram');
    const marker = find(editor.document, 'before.”1', { into: 'before.”'.length });
    await put(editor, marker);
    await vscode.commands.executeCommand('telegram.peekNote');
    const note = find(editor.document, '2. The earlier draft');
    const peeked = await until(
      'an editor that shows the note',
      [vscode.window.onDidChangeVisibleTextEditors, vscode.window.onDidChangeTextEditorSelection],
      () => vscode.window.visibleTextEditors.find((one) => one !== editor),
    );
    assert.ok(peeked.visibleRanges.length === 0 || peeked.document.uri.toString() === editor.document.uri.toString());
    assert.equal(place(editor.selection.active), place(marker), 'the cursor stays');
    await vscode.commands.executeCommand('closeReferenceSearch');
    assert.ok(note);
  });

  it('renumber the footnotes of the document at the cursor', async () => {
    const editor = await openSample('twenty-faults.telegram');
    const { document } = editor;
    const line = find(document, '4. They were accepted on February 12.').line;
    await put(editor, new vscode.Position(line - 6, 0));
    await vscode.commands.executeCommand('telegram.renumberFootnotes');
    await until('the note to be number 3', vscode.workspace.onDidChangeTextDocument, () =>
      document.lineAt(line).text.includes('3. They were accepted') ? true : undefined,
    );
  });

  it('restart the server, which then answers again', async () => {
    const { document } = await openSample('twenty-faults.telegram');
    await diagnosticsOf(document.uri, (all) => all.length >= 20);
    await vscode.commands.executeCommand('telegram.restartServer');
    await (await telegram()).whenReady();
    await diagnosticsOf(document.uri, (all) => all.length >= 20);
    const symbols = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.length > 10);
  });

  it('show the server log', async () => {
    await telegram();
    await vscode.commands.executeCommand('telegram.showServerLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('do nothing where no telegram is open', async () => {
    await closeAll();
    for (const id of ['nextArticle', 'goToNoteOrMarker', 'peekNote', 'renumberFootnotes']) {
      await vscode.commands.executeCommand(`telegram.${id}`);
    }
  });
});

async function put(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
  editor.selection = new vscode.Selection(position, position);
  await cursorAt(editor, position);
}

async function cursorAfter(editor: vscode.TextEditor, id: string): Promise<string> {
  await vscode.commands.executeCommand(`telegram.${id}`);
  return place(editor.selection.active);
}
