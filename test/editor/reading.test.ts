import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, openSample } from './sample';

describe('Reading', () => {
  after(closeAll);

  it('links references to places in the file', async () => {
    const { document } = await openSample('small-volume.telegram');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      100,
    );
    const start = find(document, 'Document 3', { nth: 1 });
    const link = links.find(({ range }) => range.start.isEqual(start));
    assert.equal(link?.target?.path, document.uri.path);
    assert.match(link.target.fragment, /^L\d+,\d+$/u);
  });

  it('completes document numbers with their headings', async () => {
    const { document } = await openSample('small-volume.telegram');
    const behind = find(document, 'Document 3', { into: 'Document '.length });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      behind,
    );
    const numbers = items.filter(({ kind }) => kind === vscode.CompletionItemKind.File);
    assert.ok(numbers.some(({ label }) => (typeof label === 'string' ? label : label.label) === '3'));
    assert.ok(numbers.every(({ detail }) => detail !== undefined && detail !== ''));
  });

  it('grows a selection from the word to the file', async () => {
    const { document } = await openSample('small-volume.telegram');
    const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [find(document, 'without debate')],
    );
    const texts: string[] = [];
    for (let range = first; range !== undefined; range = range.parent) texts.push(document.getText(range.range));
    assert.equal(texts[0], 'without');
    assert.ok(texts.includes('The Council took note of the statement without debate.'));
    assert.equal(texts.at(-1), document.getText());
  });

  it('hints at the dates of file numbers', async () => {
    const { document } = await openSample('joint-message.telegram');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole,
    );
    assert.ok(hints.some(({ label }) => typeof label === 'string' && /^[A-Z][a-z]+ \d+, 19\d\d$/u.test(label)));
  });

  it('adds the word at the cursor to the glossary', async () => {
    const editor = await openSample('small-volume.telegram');
    const { document } = editor;
    const word = find(document, 'Norway');
    editor.selection = new vscode.Selection(word, word);
    const list = document.uri.with({ path: document.uri.path.replace('.telegram', '.terms.txt') });
    const before = await vscode.workspace.fs.readFile(list);
    await vscode.commands.executeCommand('telegram.addToGlossary', 'terms', 'a kingdom in the north');
    const after = new TextDecoder().decode(await vscode.workspace.fs.readFile(list));
    assert.equal(after, `${new TextDecoder().decode(before)}Norway, a kingdom in the north\n`);
    await vscode.workspace.fs.writeFile(list, before);
  });

  it('finds documents of files that are not open', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'd3',
    );
    assert.ok(symbols.some(({ name, location }) => name.startsWith('3.') && location.uri.path.endsWith('.telegram')));
  });
});
