import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, openSample, openText } from './sample';
import { diagnosticsOf, ruleOf, until } from './until';

const heading = '7. Telegram From the Embassy in Norway to the Department of State\n\n';

describe('Code actions', () => {
  afterEach(closeAll);

  async function actionsAt(
    { uri }: vscode.TextDocument,
    at: vscode.Position,
    kind: vscode.CodeActionKind,
  ): Promise<readonly vscode.CodeAction[]> {
    return vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(at, at),
      kind.value,
    );
  }

  async function rewritten(text: string, words: string): Promise<string> {
    const { document } = await openText(heading + text);
    const at = find(document, words, { into: 1 });
    const [action] = (await actionsAt(document, at, vscode.CodeActionKind.RefactorRewrite)).filter(
      ({ edit }) => edit !== undefined,
    );
    assert.ok(action?.edit);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    return document.getText().slice(heading.length);
  }

  it('splits and joins a paragraph at a page break', async () => {
    const joined = 'He came in [Page 78] the evening.\n';
    const split = 'He came in\n\n[Page 78]\n\nthe evening.\n';
    assert.equal(await rewritten(joined, '[Page 78]'), split);
    assert.equal(await rewritten(split, '[Page 78]'), joined);
  });

  it('makes a label stand alone, and lets it open its paragraph', async () => {
    assert.equal(await rewritten('(1) He came.\n', '(1)'), '(1)\n\nHe came.\n');
    assert.equal(await rewritten('(1)\n\nHe came.\n', '(1)'), '(1) He came.\n');
  });

  it('fixes all that can be mended safely, as on save', async () => {
    const { document } = await openSample('twenty-faults.telegram');
    const before = await diagnosticsOf(document.uri, (all) => all.length >= 20);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await until('the misspelt page break to be mended', vscode.workspace.onDidChangeTextDocument, () =>
      document.getText().includes('[Pgae 12]') ? undefined : true,
    );
    const after = await diagnosticsOf(document.uri, (all) => all.length < before.length);
    assert.ok(!after.some((one) => ruleOf(one) === 'page/malformed-break'));
  });

  it('offers to disable a rule for the line, the document, the file and everywhere', async () => {
    const { document } = await openSample('twenty-faults.telegram');
    const is = (one: vscode.Diagnostic): boolean => ruleOf(one) === 'page/malformed-break';
    const fault = (await diagnosticsOf(document.uri, (all) => all.some(is))).find(is);
    assert.ok(fault);
    const actions = await actionsAt(document, fault.range.start, vscode.CodeActionKind.QuickFix);
    const titles = actions
      .map(({ title }) => title)
      .filter((title) => title.startsWith('Disable page/malformed-break'));
    assert.equal(titles.length, 4, titles.join(', '));
  });

  it('offers to sort and renumber the footnotes', async () => {
    const { document } = await openText(
      `${heading}He came.[^2] He went.[^1]\nStraight\n  1. Not printed.\n  2. Dated March 3.\n`,
    );
    const [action] = await actionsAt(
      document,
      find(document, '[^2]'),
      vscode.CodeActionKind.Source.append('renumberFootnotes'),
    );
    assert.match(action?.title ?? '', /number/iu);
  });
});

describe('Formatting and linked editing', () => {
  afterEach(closeAll);

  const text = `${heading}He came.[^1] See pp. 3-4.\nStraight\n  1. See pp. 5-6.\n`;

  it('formats a range and leaves the rest', async () => {
    const { document } = await openText(text);
    const { line } = find(document, 'pp. 5-6');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatRangeProvider',
      document.uri,
      document.lineAt(line).range,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(
      edits.map(({ range, newText }) => [range.start.line, newText]),
      [[line, '–']],
    );
  });

  it('goes on with the list of notes when a line is broken', async () => {
    const editor = await openText(text);
    const { document } = editor;
    await vscode.workspace
      .getConfiguration('editor', { languageId: 'telegram' })
      .update('formatOnType', true, vscode.ConfigurationTarget.Workspace, true);
    const { line } = find(document, 'pp. 5-6');
    const { end } = document.lineAt(line).range;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await until('the number of the next note', vscode.workspace.onDidChangeTextDocument, () =>
      document.lineAt(line + 1).text === '  2. ' ? true : undefined,
    );
    await vscode.workspace
      .getConfiguration('editor', { languageId: 'telegram' })
      .update('formatOnType', undefined, vscode.ConfigurationTarget.Workspace, true);
  });

  it('says what can be renamed, and why other words cannot', async () => {
    const { document } = await openText(text);
    const prepare = (at: vscode.Position) =>
      vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        at,
      );
    assert.equal((await prepare(find(document, '[^1]', { into: 2 }))).placeholder, '1');
    await assert.rejects(async () => prepare(find(document, 'He came')), /number|footnote|document/iu);
  });

  it('edits a written-out marker and the number of its note as one', async () => {
    const editor = await openText(text);
    const { document } = editor;
    await vscode.workspace
      .getConfiguration('editor', { languageId: 'telegram' })
      .update('linkedEditing', true, vscode.ConfigurationTarget.Workspace, true);
    const behind = find(document, '[^1]', { into: 3 });
    editor.selection = new vscode.Selection(behind, behind);
    await vscode.commands.executeCommand('editor.action.linkedEditing');
    await vscode.commands.executeCommand('type', { text: '2' });
    await until('marker and note to change together', vscode.workspace.onDidChangeTextDocument, () =>
      document.getText().includes('[^12]') && document.getText().includes('  12. See') ? true : undefined,
    );
    await vscode.workspace
      .getConfiguration('editor', { languageId: 'telegram' })
      .update('linkedEditing', undefined, vscode.ConfigurationTarget.Workspace, true);
  });
});
