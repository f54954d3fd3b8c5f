import assert from 'node:assert/strict';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  HoverRequest,
  MarkupContent,
  ReferencesRequest,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
  type DefinitionLink,
  type Position,
} from 'vscode-languageserver/node';
import { fixture } from '../fixture';
import { editorCapabilities } from './capabilities';
import { TestClient } from './client';
import { Shelf } from './shelf';

const folder = 'frus1958-60v18';
const first = `${folder}/d1.telegram`;
const third = `${folder}/d3.telegram`;
const other = 'frus1955-57v27.telegram';

const texts = {
  [first]:
    '1. Letter From the Consul1\n\nOslo, May 4, 1958.\n\nSee Document 3, footnote 1, Document 2, and Document 9.\n  1. Source: Department of State.\n',
  [`${folder}/d2.telegram`]:
    '2. Editorial Note1\n\nThe talks of May 5 are in Document 3.\n  1. Source: Department of State.\n',
  [third]: '3. Editorial Note\n\nNothing came of the talks with QRX. [Page 12]\n\nThey ended.\n',
  [`${folder}/d4.telegram`]: '4. Editorial Note\n\nSee p. 12.\n',
  [`${folder}/terms.txt`]: 'QRX, Queen’s rural exchange\n',
  [other]:
    '1. Editorial Note\n\nSee Foreign Relations, 1958–1960, vol. XVIII, Document 3.\n\n2. Editorial Note\n\nThe end.\n',
};

/** Where `words` begin in the file, three characters on. */
function at(file: keyof typeof texts, words: string): Position {
  const before = texts[file].split(words, 1)[0]?.split('\n') ?? [];
  return { line: before.length - 1, character: (before.at(-1) ?? '').length + 3 };
}

describe('a folder of one-document files', () => {
  let shelf: Shelf;
  let client: TestClient;
  before(async () => {
    shelf = new Shelf(texts);
    client = await TestClient.start({ folder: shelf.uri(), settings: { codeLens: { enabled: true } } });
    await client.open(shelf.uri(first), texts[first]);
  });
  after(async () => {
    await client.stop();
    shelf.clear();
  });

  const asked = (file: keyof typeof texts, words: string) => ({
    textDocument: { uri: shelf.uri(file) },
    position: at(file, words),
  });
  const nameOf = (uri: string): string => uri.slice(shelf.uri().length + 1);

  it('leads from a reference to the file of the document', async () => {
    const links = (await client.connection.sendRequest(DefinitionRequest.type, asked(first, 'Document 3'))) as
      DefinitionLink[] | null;
    assert.deepEqual(
      links?.map(({ targetUri, targetSelectionRange }) => [nameOf(targetUri), targetSelectionRange.start]),
      [[third, { line: 0, character: 0 }]],
    );
    const [note] = ((await client.connection.sendRequest(DefinitionRequest.type, asked(first, 'footnote 1'))) ??
      []) as DefinitionLink[];
    assert.deepEqual(
      [nameOf(note?.targetUri ?? ''), note?.targetSelectionRange.start.line],
      [`${folder}/d2.telegram`, 3],
    );
  });

  it('finds the references in all its files and in other volumes', async () => {
    const params = { ...asked(first, 'Document 3'), context: { includeDeclaration: false } };
    const found = await client.connection.sendRequest(ReferencesRequest.type, params);
    assert.deepEqual(found?.map(({ uri }) => nameOf(uri)).sort(), [other, first, `${folder}/d2.telegram`].sort());
  });

  it('previews documents of files that are not open', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, asked(first, 'Document 3'));
    assert.ok(MarkupContent.is(hover?.contents));
    assert.match(hover.contents.value, /Document 3[^]*Nothing came of the talks/u);
    assert.ok(hover.contents.value.includes(`${shelf.uri(third)}#L1,1`));
  });

  it('links to the files, and completes the numbers of all documents', async () => {
    const textDocument = { uri: shelf.uri(first) };
    const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
    const targets = await Promise.all(
      links.map((link) => client.connection.sendRequest(DocumentLinkResolveRequest.type, link)),
    );
    assert.equal(targets[0]?.target, `${shelf.uri(third)}#L1,1`);

    const { text, cursors } = fixture('1. Letter From the Consul\n\nSee Document |\n');
    const uri = shelf.uri(`${folder}/d5.telegram`);
    await client.open(uri, text);
    const position = { line: 2, character: (cursors[0] ?? 0) - text.indexOf('See') };
    const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    const items = Array.isArray(list) ? list : (list?.items ?? []);
    assert.deepEqual(
      items.map(({ textEdit }) => textEdit?.newText),
      ['2', '3', '4'],
    );
    await client.close(uri);
  });

  it('counts in its lenses what other files refer to', async () => {
    await client.open(shelf.uri(third), texts[third]);
    const textDocument = { uri: shelf.uri(third) };
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.deepEqual(
      lenses?.map(({ command }) => command?.title),
      ['0 notes, 0 references', 'referred to 2 times'],
    );
  });

  it('explains the terms of the list in the folder', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, asked(third, 'QRX'));
    assert.ok(MarkupContent.is(hover?.contents));
    assert.match(hover.contents.value, /Queen’s rural exchange/u);
  });

  it('reports a document that no file holds, and no disorder in files of one document', async () => {
    const textDocument = { uri: shelf.uri(first) };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.ok(report.kind === 'full');
    const problems = report.items
      .filter(({ severity }) => severity !== 4)
      .map(({ code, range }) => [code, range.start]);
    assert.deepEqual(problems, [['reference/unresolved-document', { line: 4, character: 44 }]]);

    const before = { textDocument, previousResultId: report.resultId };
    const unchanged = await client.connection.sendRequest(DocumentDiagnosticRequest.type, before);
    assert.equal(unchanged.kind, 'unchanged');
    await shelf.put(client, `${folder}/d9.telegram`, '9. Editorial Note\n\nIt is here.\n');
    const mended = await client.connection.sendRequest(DocumentDiagnosticRequest.type, before);
    assert.ok(mended.kind === 'full');
    assert.deepEqual(
      mended.items.filter(({ severity }) => severity !== 4),
      [],
    );
    await shelf.put(client, `${folder}/d9.telegram`, undefined);
  });

  it('is found by its symbols', async () => {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'd4' });
    assert.deepEqual(
      found?.map(({ location }) => nameOf(location.uri)),
      [`${folder}/d4.telegram`],
    );
  });
});

describe('a document that another volume of the workspace does not have', () => {
  const cited = 'frus1958-60v18.telegram';
  const numbered = (...numbers: number[]): string =>
    numbers.map((number) => `${number}. Editorial Note\n\nThe talks went on.\n\n`).join('');
  const citing =
    '1. Editorial Note\n\nSee Foreign Relations, 1958–1960, vol. XVIII, Document 2, and Foreign Relations, 1958–1960, vol. XVIII, Document 40. See Foreign Relations, 1952–1954, vol. XIV, Part 2, Document 40.\n';

  it('is reported where it is cited, until the volume has it', async () => {
    const shelf = new Shelf({ [`a/${other}`]: citing, [`b/${cited}`]: numbered(1, 2, 3) });
    const client = await TestClient.start({ folder: [shelf.uri('a'), shelf.uri('b')] });
    const uri = shelf.uri(`a/${other}`);
    await client.open(uri, citing);
    // What lies in the folders is known once somebody has asked.
    await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'd1' });
    let previousResultId: string | undefined;
    const problems = async () => {
      const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, params);
      assert.ok(report.kind === 'full');
      previousResultId = report.resultId;
      return report.items.map(({ code, severity, range, message }) => [
        code,
        severity,
        citing.slice(range.start.character + 18 + 1, range.end.character + 18 + 1),
        message,
      ]);
    };
    const missing = [
      'reference/unresolved-document',
      DiagnosticSeverity.Warning,
      'Foreign Relations, 1958–1960, vol. XVIII, Document 40',
      'Foreign Relations, 1958–1960, Volume XVIII, Japan; Korea has no document 40: its numbers run from 1 to 3. Correct the number, or name the volume that the document is in.',
    ];
    assert.deepEqual(await problems(), [missing]);
    await client.open(shelf.uri(`b/${cited}`), numbered(1, 2, 3, 40));
    assert.deepEqual(await problems(), []);
    await client.close(shelf.uri(`b/${cited}`));
    assert.deepEqual(await problems(), [missing]);
    await shelf.put(client, `b/${cited}`, undefined);
    assert.deepEqual(await problems(), []);
    await client.stop();
    shelf.clear();
  });

  it('is no matter where the volume at hand is only a few of its documents', async () => {
    const shelf = new Shelf({ [other]: citing, [cited]: numbered(1, 2) });
    const client = await TestClient.start({ folder: shelf.uri() });
    const uri = shelf.uri(other);
    await client.open(uri, citing);
    await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'd1' });
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    assert.deepEqual(report.items, []);
    await client.stop();
    shelf.clear();
  });
});

describe('two volumes with the same id', () => {
  it('are both offered, and the file says so', async () => {
    const volume = '1. Editorial Note\n\nThe beginning.\n\n2. Editorial Note\n\nThe end.\n';
    const citing = '1. Editorial Note\n\nSee Foreign Relations, 1955–1957, vol. XXVII, Document 2.\n';
    const shelf = new Shelf({ [`a/${other}`]: volume, [`b/${other}`]: volume, 'b/citing.telegram': citing });
    const client = await TestClient.start({ folder: [shelf.uri('a'), shelf.uri('b')] });
    const citingUri = shelf.uri('b/citing.telegram');
    await client.open(citingUri, citing);
    const position = { line: 2, character: 60 };
    const params = { textDocument: { uri: citingUri }, position: { ...position, character: 50 } };
    const links = (await client.connection.sendRequest(DefinitionRequest.type, params)) as DefinitionLink[] | null;
    assert.deepEqual(
      links?.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange.start.line]).sort(),
      [
        [shelf.uri(`a/${other}`), 4],
        [shelf.uri(`b/${other}`), 4],
      ],
    );
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    assert.ok(MarkupContent.is(hover?.contents));
    assert.equal(hover.contents.value.match(/Document 2\b/gu)?.length, 2);

    const uri = shelf.uri(`a/${other}`);
    await client.open(uri, volume);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    const [problem] = report.items.filter(({ code }) => code === 'volume/duplicate-id');
    assert.ok(typeof problem?.message === 'string');
    assert.match(problem.message, /another volume frus1955-57v27: b\/frus1955-57v27\.telegram/u);

    await shelf.put(client, `b/${other}`, undefined);
    const one = (await client.connection.sendRequest(DefinitionRequest.type, params)) as DefinitionLink[] | null;
    assert.equal(one?.length, 1);
    await client.stop();
    shelf.clear();
  });
});

describe('a file that is about to be renamed', () => {
  it('takes its lists and its suppressions with it', async () => {
    const suppression = '{ "rule": "date/order", "file": "old.telegram", "reason": "so in the print" }';
    const shelf = new Shelf({
      'old.telegram': '1. Editorial Note\n',
      'old.terms.txt': 'QRX, Queen’s rural exchange\n',
      'old.persons.txt': 'Straight, Michael, Ambassador\n',
      'new.persons.txt': 'Another, list\n',
      'telegram.config.json': `{ "ignore": [${suppression}] }`,
    });
    const capabilities = {
      ...editorCapabilities,
      workspace: {
        ...editorCapabilities.workspace,
        workspaceEdit: { documentChanges: true, resourceOperations: ['rename' as const] },
      },
    };
    const client = await TestClient.start({ folder: shelf.uri(), capabilities });
    const rename = (from: string, to: string) =>
      client.connection.sendRequest(WillRenameFilesRequest.type, {
        files: [{ oldUri: shelf.uri(from), newUri: shelf.uri(to) }],
      });
    const { documentChanges = [] } = (await rename('old.telegram', 'new.telegram')) ?? {};
    const [list, edit, ...others] = documentChanges;
    assert.deepEqual(others, []);
    assert.ok(list && 'oldUri' in list && edit && 'edits' in edit);
    assert.deepEqual([list.oldUri, list.newUri], [shelf.uri('old.terms.txt'), shelf.uri('new.terms.txt')]);
    assert.deepEqual(edit.edits, [
      { range: { start: { line: 0, character: 45 }, end: { line: 0, character: 59 } }, newText: '"new.telegram"' },
    ]);
    assert.equal(await rename('none.telegram', 'some.telegram'), null);
    await client.stop();
    shelf.clear();
  });
});

describe('files that are renamed or deleted', () => {
  const editorial = (number: number, words = 'Text.'): string => `${number}. Editorial Note\n\n${words}\n`;

  it('are where they are now, and nowhere else', async () => {
    const shelf = new Shelf({
      [`${folder}/d1.telegram`]: editorial(1, 'See Document 2.'),
      [`${folder}/d2.telegram`]: editorial(2),
    });
    const client = await TestClient.start({ folder: shelf.uri() });
    await client.open(shelf.uri(first), editorial(1, 'See Document 2.'));
    const target = async (uri = shelf.uri(first)) => {
      const params = { textDocument: { uri }, position: { line: 2, character: 6 } };
      const links = (await client.connection.sendRequest(DefinitionRequest.type, params)) as DefinitionLink[] | null;
      return links?.map(({ targetUri }) => targetUri) ?? [];
    };
    assert.deepEqual(await target(), [shelf.uri(`${folder}/d2.telegram`)]);
    await shelf.rename(client, `${folder}/d2.telegram`, `${folder}/d02.telegram`);
    assert.deepEqual(await target(), [shelf.uri(`${folder}/d02.telegram`)]);

    // The folder with all that is in it, the open file too.
    await client.close(shelf.uri(first));
    await shelf.rename(client, folder, 'frus1958-60v17p1');
    const moved = shelf.uri('frus1958-60v17p1/d1.telegram');
    await client.open(moved, editorial(1, 'See Document 2.'));
    assert.deepEqual(await target(moved), [shelf.uri('frus1958-60v17p1/d02.telegram')]);
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'd2' });
    assert.deepEqual(
      symbols?.map(({ location }) => location.uri),
      [shelf.uri('frus1958-60v17p1/d02.telegram')],
    );

    // Deleted while it is open: the editor keeps it until it is closed.
    await shelf.put(client, 'frus1958-60v17p1/d1.telegram', undefined);
    assert.deepEqual(await target(moved), [shelf.uri('frus1958-60v17p1/d02.telegram')]);
    await client.close(moved);
    assert.deepEqual(await target(moved), []);
    assert.deepEqual(await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'd1' }), []);
    await client.stop();
    shelf.clear();
  });
});
