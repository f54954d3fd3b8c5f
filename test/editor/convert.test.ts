import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, find, openSample, telegram, workspaceFolder } from './sample';
import { until } from './until';

/** A volume of two documents as it is published. */
const published = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text>
<front><div xml:id="terms"><list><item><hi rend="strong"><term xml:id="t_E1">Embtel</term>,</hi> Embassy telegram</item></list></div></front>
<body>
<div type="document" xml:id="d1" n="1"><head>1. Letter From Hope</head><p>The <hi rend="smallcaps">lamps</hi> are lit.</p></div>
<div type="document" xml:id="d2" n="2"><head>2. Editorial Note</head><p>See <ref target="#d1">Document 1</ref>.</p></div>
</body></text></TEI>
`;

describe('Conversion', () => {
  let folder: vscode.Uri;
  before(() => {
    // A copy of the samples, which others test with; what is made here lies apart.
    mkdirSync(join(workspaceFolder(), 'converted'), { recursive: true });
  });
  beforeEach(() => {
    folder = vscode.Uri.file(mkdtempSync(join(workspaceFolder(), 'converted', 'of-')));
  });
  afterEach(closeAll);

  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  const run = (command: string, ...given: unknown[]) => vscode.commands.executeCommand(`telegram.${command}`, ...given);
  const read = (name: string): string => readFileSync(at(name).fsPath, 'utf8');

  it('exports the document at the cursor as TEI', async () => {
    const editor = await openSample('small-volume.telegram');
    put(editor, find(editor.document, '5. Editorial Note'));
    await run('exportTei', editor.document.uri, { scope: 'document', target: at('five.xml') });
    const xml = read('five.xml');
    assert.match(xml, /<title type="complete">5\. Editorial Note<\/title>/u);
    assert.deepEqual(
      Array.from(xml.matchAll(/<div type="document" xml:id="(\w+)"/gu), ([, id]) => id),
      ['d5'],
    );
  });

  it('exports a volume as TEI, as JSON, and as pages', async () => {
    const { document } = await openSample('small-volume.telegram');
    await run('exportTei', document.uri, { scope: 'volume', target: at('all.xml') });
    assert.equal(read('all.xml').match(/<div type="document"/gu)?.length, 8);
    await run('exportJson', document.uri, { scope: 'volume', target: at('all.json') });
    assert.equal((JSON.parse(read('all.json')) as { documents: unknown[] }).documents.length, 8);
    await run('exportHtml', document.uri, { scope: 'volume', target: folder });
    assert.deepEqual(
      readdirSync(folder.fsPath).filter((name) => name.endsWith('.html')),
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `d${number}.html`),
    );
  });

  it('asks nothing where a telegram is alone in its file', async () => {
    const { document } = await openSample('joint-message.telegram');
    await run('exportHtml', document.uri, { target: at('page.html') });
    assert.match(read('page.html'), /<article id="d41">/u);
  });

  it('overwrites only what it may', async () => {
    const { document } = await openSample('joint-message.telegram');
    writeFileSync(at('kept.xml').fsPath, 'somebody’s work');
    await run('exportTei', document.uri, { target: at('kept.xml'), existing: 'keep' });
    assert.equal(read('kept.xml'), 'somebody’s work');
    await run('exportTei', document.uri, { target: at('kept.xml'), existing: 'overwrite' });
    assert.match(read('kept.xml'), /^<\?xml/u);
    await run('exportTei', document.uri, { target: document.uri, existing: 'overwrite' });
    assert.doesNotMatch(readFileSync(document.uri.fsPath, 'utf8'), /^<\?xml/u);
  });

  it('writes nothing where something is in the way', async () => {
    const { document } = await openSample('small-volume.telegram');
    mkdirSync(at('d3.html').fsPath);
    await run('exportHtml', document.uri, { scope: 'volume', target: folder, existing: 'overwrite' });
    assert.deepEqual(readdirSync(folder.fsPath), ['d3.html']);
  });

  it('imports a volume, opens it, and exports what it was imported from', async () => {
    writeFileSync(at('v.xml').fsPath, published);
    await telegram();
    await run('importTei', at('v.xml'), { folder });
    assert.deepEqual(readdirSync(folder.fsPath).sort(), ['v.tei.json', 'v.telegram', 'v.terms.txt', 'v.xml']);
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), at('v.telegram').toString());
    assert.match(document.getText(), /^1\. Letter From Hope\n\nThe lamps are lit\.\n/u);
    await run('exportTei', document.uri, { scope: 'volume', target: at('again.xml') });
    assert.equal(withoutSpace(read('again.xml')), withoutSpace(published));
  });

  it('imports nothing of a file that is no volume, not UTF-8, or gone', async () => {
    await telegram();
    writeFileSync(at('cut.xml').fsPath, published.slice(0, 400));
    writeFileSync(at('latin.xml').fsPath, Buffer.from('<TEI>caf\xe9</TEI>', 'latin1'));
    for (const name of ['cut.xml', 'latin.xml', 'gone.xml']) await run('importTei', at(name), { folder });
    assert.deepEqual(readdirSync(folder.fsPath).sort(), ['cut.xml', 'latin.xml']);
  });

  it('shows the TEI beside, which follows cursor and edits and cannot be typed into', async () => {
    const editor = await openSample('small-volume.telegram');
    put(editor, new vscode.Position(0, 0));
    await run('openAsTei');
    const view = await until('the TEI beside', vscode.window.onDidChangeVisibleTextEditors, () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'telegram-tei'),
    );
    assert.equal(vscode.window.activeTextEditor, editor, 'the telegram keeps the focus');
    const shows = (words: RegExp) =>
      until(`${words.source} in the TEI`, vscode.workspace.onDidChangeTextDocument, () =>
        words.test(view.document.getText()) ? true : undefined,
      );
    await shows(/^<div xmlns=.* xml:id="d1" n="1">/u);
    const fifth = find(editor.document, '5. Editorial Note');
    put(editor, fifth);
    await shows(/^<div xmlns=.* xml:id="d5" n="5">/u);
    await editor.edit((edit) => {
      edit.insert(fifth.translate(2, 0), 'Lamps & oil. ');
    });
    await shows(/<p>Lamps &amp; oil\. /u);
    await vscode.window.showTextDocument(view.document, { viewColumn: vscode.ViewColumn.Two });
    const text = view.document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(view.document.getText(), text);
    assert.ok(!existsSync(view.document.uri.fsPath));
  });
});

function put(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

function withoutSpace(xml: string): string {
  return xml.replace(/\s+/gu, '');
}
