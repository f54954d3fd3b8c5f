import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, find, open, workspaceFolder } from './sample';
import { diagnosticsOf, ruleOf, until } from './until';

const folder = 'frus1961-63v22';
const name = (file: string): string => join(workspaceFolder(), folder, file);

const texts: Readonly<Record<string, string>> = {
  'd1.telegram': '1. Letter From the Consul\n\nOslo, May 4, 1961.\n\nSee Document 3, and Document 9.\n',
  'd2.telegram': '2. Editorial Note\n\nThe talks are in Document 3.\n',
  'd3.telegram': '3. Editorial Note\n\nNothing came of the talks.\n',
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('Workspace', () => {
  before(() => {
    for (const [file, text] of Object.entries(texts)) write(name(file), text);
  });
  afterEach(closeAll);
  after(() => {
    rmSync(name(''), { recursive: true, force: true });
  });

  it('takes a folder of documents for a volume: definition, references, preview and problems', async () => {
    const { document } = await open(name('d1.telegram'));
    const position = find(document, 'Document 3', { into: 3 });
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    assert.deepEqual(
      links.map(({ targetUri }) => targetUri.fsPath),
      [name('d3.telegram')],
    );
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    assert.deepEqual(
      references.map(({ uri }) => uri.fsPath).sort(),
      ['d1.telegram', 'd2.telegram', 'd3.telegram'].map(name),
    );
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, /Nothing came of the talks/u);
    const problems = await diagnosticsOf(document.uri, (all) => all.length > 0);
    assert.deepEqual(
      problems.map((one) => `${one.range.start.character} ${ruleOf(one)}`),
      ['20 reference/unresolved-document'],
    );
  });

  it('shows the problems of a configuration as it is typed, and mends what it suppresses', async () => {
    const { document } = await open(name('d1.telegram'));
    await diagnosticsOf(document.uri, (all) => all.length > 0);
    const path = name('telegram.config.json');
    write(path, '{}');
    const configuration = await vscode.window.showTextDocument(vscode.Uri.file(path), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    const type = async (text: string): Promise<void> => {
      const all = new vscode.Range(0, 0, configuration.document.lineCount, 0);
      await configuration.edit((edit) => {
        edit.replace(all, text);
      });
    };
    await type('{\n  "rules": { "reference/unresolved-document": "off", "date/oder": "off" }\n}');
    await diagnosticsOf(document.uri, (all) => all.length === 0);
    const problems = await diagnosticsOf(configuration.document.uri, (all) => all.length > 0);
    assert.deepEqual(
      problems.map((one) => `${one.range.start.line} ${ruleOf(one)}`),
      ['1 configuration/malformed'],
    );
    await type('{\n  "rules": { "reference/unresolved-document": "off"\n');
    await diagnosticsOf(configuration.document.uri, (all) => all.some(({ message }) => message.includes('JSON')));
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    await configuration.document.save();
    rmSync(path);
  });

  it('lists the problems of files that are not open, where it is told to', async function () {
    // The editor asks every two seconds.
    const patience = 30_000;
    this.timeout(2 * patience);
    const { document } = await open(name('d2.telegram'));
    const settings = vscode.workspace.getConfiguration('telegram', document.uri);
    const wanted = vscode.Uri.file(name('d1.telegram'));
    await settings.update('workspaceDiagnostics.enabled', true, vscode.ConfigurationTarget.Workspace);
    await diagnosticsOf(wanted, (all) => all.some((one) => ruleOf(one) === 'reference/unresolved-document'), patience);
    await settings.update('workspaceDiagnostics.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await diagnosticsOf(wanted, (all) => all.length === 0, patience);
  });

  it('lets the lists of a volume go with its file', async () => {
    const file = (one: string): vscode.Uri => vscode.Uri.file(join(workspaceFolder(), one));
    write(file('draft.telegram').fsPath, '1. Letter From the Consul\n\nQRX agrees.\n');
    write(file('draft.terms.txt').fsPath, 'QRX, Queen’s rural exchange\n');
    await open(file('draft.telegram').fsPath);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(file('draft.telegram'), file('final.telegram'));
    const renamed = until('the list under its new name', vscode.workspace.onDidRenameFiles, () => true);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await renamed;
    const { document } = await open(file('final.telegram').fsPath);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      find(document, 'QRX', { into: 1 }),
    );
    const [content] = hover?.contents ?? [];
    assert.match(content instanceof vscode.MarkdownString ? content.value : '', /Queen’s rural exchange/u);
    for (const one of ['final.telegram', 'final.terms.txt']) rmSync(file(one).fsPath);
  });
});
