import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, find, open, openText, telegram, workspaceFolder } from './sample';
import { cursorAt, diagnosticsOf, ruleOf, until } from './until';

const text = `7. Telegram From the Embassy in Norway to the Department of State[^1]

Oslo, March 4, 1957, 6 p.m.

612. Foreign Minister received me today.[^2] He took note.[^3]
Straight
  1. Source: Department of State, Central Files, 657.00/3–457.
  2. Not printed; see footnote 3 below.
  3. Dated March 3. See footnote 2 above.
`;

describe('Writing', () => {
  afterEach(closeAll);

  it('formats what pasting has broken, without changing a word', async () => {
    const { document } = await openText(text.replace('\n\nOslo', '\nOslo').replace('  2. Not', ' 2.  Not'));
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    await apply([[document.uri, edits]]);
    assert.equal(document.getText(), text);
  });

  it('shows what formatting would change, and changes nothing', async () => {
    const broken = text.replace('\n\nOslo', '\nOslo');
    const { document } = await openText(broken);
    await vscode.commands.executeCommand('telegram.previewFormatting');
    const shown = await until('the comparison', vscode.window.tabGroups.onDidChangeTabs, () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    });
    assert.equal(shown.original.toString(), document.uri.toString());
    assert.equal((await vscode.workspace.openTextDocument(shown.modified)).getText(), text);
    assert.equal(document.getText(), broken);
  });

  it('renames a footnote: marker, note and references', async () => {
    const { document } = await openText(text);
    const edit = await renamed(document, find(document, '[^3]', { into: 2 }), '5');
    await apply(edit.entries());
    const wanted = text
      .replace('[^3]', '[^5]')
      .replace('footnote 3 below', 'footnote 5 below')
      .replace('  3. Dated', '  5. Dated');
    assert.equal(document.getText(), wanted);
  });

  it('moves a note, which the cursor stays in, in one step to undo', async () => {
    const editor = await openText(text);
    put(editor, find(editor.document, 'Dated March'));
    await vscode.commands.executeCommand('telegram.moveNoteUp');
    await cursorAt(editor, new vscode.Position(7, 5));
    const list = '  2. Dated March 3. See footnote 3 above.\n  3. Not printed; see footnote 2 below.\n';
    assert.ok(editor.document.getText().endsWith(list), editor.document.getText());
    await vscode.commands.executeCommand('undo');
    await textOf(editor.document, text);
  });

  it('puts the notes in the order of their markers, and references follow', async () => {
    const editor = await openText(text.replace('today.[^2]', 'today.[^3]').replace('note.[^3]', 'note.[^2]'));
    put(editor, new vscode.Position(0, 0));
    await vscode.commands.executeCommand('telegram.renumberFootnotes');
    const wanted = text
      .replace('  2. Not printed; see footnote 3 below.', '  2. Dated March 3. See footnote 3 above.')
      .replace('  3. Dated March 3. See footnote 2 above.', '  3. Not printed; see footnote 2 below.');
    await textOf(editor.document, wanted);
  });
});

describe('Writing, across files', () => {
  const folder = () => join(workspaceFolder(), 'frus1955-57v27');
  before(async () => {
    await telegram();
    await mkdir(folder(), { recursive: true });
    await writeFile(join(folder(), 'd7.telegram'), text);
    await writeFile(join(folder(), 'd8.telegram'), '8. Editorial Note\n\nSee footnote 2, Document 7, and pp. 3-4.\n');
  });
  afterEach(closeAll);
  after(() => rm(folder(), { recursive: true }));

  it('renames a document with the references to it in files that are not open, once they are confirmed', async () => {
    const { document } = await open(join(folder(), 'd7.telegram'));
    const edit = await renamed(document, new vscode.Position(0, 0), '70');
    const names = edit.entries().map(([uri, edits]) => [uri.path.split('/').at(-1), edits.length]);
    assert.deepEqual(names, [
      ['d7.telegram', 1],
      ['d8.telegram', 1],
    ]);
    await apply(edit.entries());
    const other = await vscode.workspace.openTextDocument(join(folder(), 'd8.telegram'));
    assert.ok(other.getText().includes('footnote 2, Document 70'));
    await vscode.commands.executeCommand('undo');
  });

  it('counts on references in another file when a footnote is inserted', async () => {
    const other = await open(join(folder(), 'd8.telegram'));
    const editor = await open(join(folder(), 'd7.telegram'));
    put(editor, find(editor.document, 'received', { into: 'received'.length }));
    await vscode.commands.executeCommand('telegram.insertFootnote');
    await until('the reference to follow', vscode.workspace.onDidChangeTextDocument, () =>
      other.document.getText().includes('footnote 3, Document 7') ? true : undefined,
    );
    await cursorAt(editor, new vscode.Position(7, 5));
  });

  it('disables a rule for a line, and keeps the reason', async () => {
    const { document } = await open(join(folder(), 'd8.telegram'));
    const has = (all: readonly vscode.Diagnostic[]) => all.some((one) => ruleOf(one) === 'character/hyphen-for-dash');
    const found = (await diagnosticsOf(document.uri, has)).find((one) => ruleOf(one) === 'character/hyphen-for-dash');
    assert.ok(found);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const { command } = actions.find(({ title }) => title === 'Disable character/hyphen-for-dash for this line') ?? {};
    assert.ok(command, actions.map(({ title }) => title).join(', '));
    const given: readonly unknown[] = command.arguments ?? [];
    await vscode.commands.executeCommand(command.command, ...given, 'So in the print.');
    await diagnosticsOf(document.uri, (all) => !has(all));
  });
});

function renamed(
  document: vscode.TextDocument,
  position: vscode.Position,
  name: string,
): Thenable<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, name);
}

/** The edits without what asks for a confirmation, which nobody would give here. */
async function apply(entries: readonly (readonly [vscode.Uri, readonly vscode.TextEdit[]])[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const [uri, edits] of entries) edit.set(uri, [...edits]);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function put(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

function textOf(document: vscode.TextDocument, wanted: string): Promise<true> {
  return until('the text to be edited', vscode.workspace.onDidChangeTextDocument, () =>
    document.getText() === wanted ? true : undefined,
  );
}
