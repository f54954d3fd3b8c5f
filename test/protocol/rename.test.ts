import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  RenameRequest,
  type ClientCapabilities,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { open, openText, withEdits } from '../fixture';
import { volume } from '../unit/service/telegrams';
import { editorCapabilities } from './capabilities';
import { TestClient } from './client';
import { Shelf } from './shelf';

const uri = 'file:///volume/sample.telegram';
const textDocument = { uri };
const start = { line: 0, character: 0 };

describe('rename', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, volume, 3);
  });
  after(() => client.stop());

  it('gives a document another number, in an edit of the version at hand', async () => {
    const found = await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: start });
    assert.deepEqual(found, { range: { start, end: { line: 0, character: 2 } }, placeholder: '41' });
    const params = { textDocument, position: start, newName: '40' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 3 });
    const after = withEdits(openText(volume), change.edits as Parameters<typeof withEdits>[1]);
    assert.equal(after, volume.replace(/^41/u, '40').replaceAll('Document 41', 'Document 40'));
  });

  it('gives a footnote another number, in an edit of marker, note and references', async () => {
    const marker = open(volume.replace('note.2', 'note.|2')).position;
    const found = await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: marker });
    assert.deepEqual(found, {
      range: { start: marker, end: { ...marker, character: marker.character + 1 } },
      placeholder: '2',
    });
    const params = { textDocument, position: marker, newName: '3' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const after = withEdits(openText(volume), change?.edits as Parameters<typeof withEdits>[1]);
    assert.equal(
      after,
      volume.replace('note.2', 'note.3').replace('  3. In', '  4. In').replace('footnote 2, Doc', 'footnote 3, Doc'),
    );
  });

  it('says in plain words why it cannot', async () => {
    const rename = (position: typeof start, newName: string) =>
      client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName });
    await assert.rejects(rename(start, '42'), /There is a Document 42 already/u);
    await assert.rejects(
      rename({ line: 4, character: 9 }, '9'),
      /Put the cursor on the number of a document or a footnote/u,
    );
    assert.equal(await rename({ line: 999, character: 0 }, '9'), null);
  });

  it('links nothing at plain digits', async () => {
    const params = { textDocument, position: start };
    assert.equal(await client.connection.sendRequest(LinkedEditingRangeRequest.type, params), null);
  });
});

describe('rename across files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'telegram-'));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const citing = 'See Foreign Relations, 1955–1957, vol. XXVII, Document 41.';
  before(() => {
    writeFileSync(join(folder, 'frus1958-60v18.telegram'), `3. Editorial Note\n\n${citing}\n`);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  async function renamed(workspaceEdit: NonNullable<ClientCapabilities['workspace']>['workspaceEdit']) {
    const capabilities = { ...editorCapabilities, workspace: { ...editorCapabilities.workspace, workspaceEdit } };
    const client = await TestClient.start({ capabilities, folder: pathToFileURL(folder).href });
    const own = uriOf('frus1955-57v27.telegram');
    await client.open(own, volume, 3);
    const params = { textDocument: { uri: own }, position: start, newName: '40' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    await client.stop();
    assert.ok(edit);
    return edit;
  }

  it('has those in other files confirmed where the client can ask', async () => {
    const { documentChanges = [], changeAnnotations } = await renamed({
      documentChanges: true,
      changeAnnotationSupport: {},
    });
    assert.deepEqual(changeAnnotations, {
      reference: { label: 'References in this file', needsConfirmation: false },
      elsewhere: { label: 'References in other files', needsConfirmation: true },
    });
    const [own, other, ...more] = documentChanges as TextDocumentEdit[];
    assert.deepEqual(more, []);
    assert.deepEqual(own?.textDocument, { uri: uriOf('frus1955-57v27.telegram'), version: 3 });
    assert.deepEqual(
      own.edits.map((edit) => ('annotationId' in edit ? edit.annotationId : undefined)),
      [undefined, 'reference', 'reference'],
    );
    assert.deepEqual(other?.textDocument, { uri: uriOf('frus1958-60v18.telegram'), version: null });
    const at = citing.indexOf('41');
    assert.deepEqual(other.edits, [
      {
        range: { start: { line: 2, character: at }, end: { line: 2, character: at + 2 } },
        newText: '40',
        annotationId: 'elsewhere',
      },
    ]);
  });

  it('is one list of changes for a client that knows no more', async () => {
    const { changes, documentChanges } = await renamed({});
    assert.equal(documentChanges, undefined);
    assert.deepEqual(
      Object.entries(changes ?? {}).map(([uri, edits]) => [uri, edits.length]),
      [
        [uriOf('frus1955-57v27.telegram'), 3],
        [uriOf('frus1958-60v18.telegram'), 1],
      ],
    );
  });
});

describe('rename of a document that has a file of its own', () => {
  const folder = 'frus1958-60v18';
  const suppressed = (file: string, document: string): string =>
    `{ "rule": "date/order", "file": "${file}", "document": "${document}", "reason": "so in the print" }`;
  const configuration = (...ignore: string[]): string => `{ "ignore": [${ignore.join(', ')}] }`;
  const own = `${folder}/d028.telegram`;
  const text = '28. Editorial Note\n\nAll agreed.\n';
  const files = {
    [`${folder}/d027.telegram`]: '27. Editorial Note\n\nSee Document 28.\n',
    [own]: text,
    [`${folder}/d030.telegram`]: '29. Editorial Note\n\nNamed after another.\n',
    'telegram.config.json': configuration(
      suppressed(own, '28'),
      suppressed('d028.telegram', '28'),
      suppressed('d027.telegram', '28'),
    ),
  };

  async function renamed(
    resourceOperations: readonly 'rename'[],
    newName: string,
  ): Promise<{ readonly edit: WorkspaceEdit; readonly nameOf: (uri: string) => string }> {
    const shelf = new Shelf(files);
    const workspaceEdit = {
      documentChanges: true,
      resourceOperations: [...resourceOperations],
      changeAnnotationSupport: {},
    };
    const capabilities = { ...editorCapabilities, workspace: { ...editorCapabilities.workspace, workspaceEdit } };
    const client = await TestClient.start({ capabilities, folder: shelf.uri() });
    const file = { uri: shelf.uri(own) };
    await client.open(file.uri, text);
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      textDocument: file,
      position: start,
      newName,
    });
    await client.stop();
    shelf.clear();
    assert.ok(edit);
    return { edit, nameOf: (name) => name.slice(shelf.uri().length + 1) };
  }

  function configurationAfter({ documentChanges = [] }: WorkspaceEdit): string {
    const change = documentChanges.find(
      (one): one is TextDocumentEdit => 'edits' in one && one.textDocument.uri.endsWith('.json'),
    );
    return withEdits(openText(files['telegram.config.json']), (change?.edits ?? []) as Parameters<typeof withEdits>[1]);
  }

  it('gives the file the number too, behind the edits, and both to the suppressions; a preview can show it', async () => {
    const { edit, nameOf } = await renamed(['rename'], '128');
    const last = edit.documentChanges?.at(-1);
    assert.ok(last && 'oldUri' in last);
    assert.deepEqual([nameOf(last.oldUri), nameOf(last.newUri)], [own, `${folder}/d128.telegram`]);
    assert.equal(edit.changeAnnotations?.[last.annotationId ?? '']?.label, 'The file that is named after the document');
    assert.equal(
      configurationAfter(edit),
      configuration(
        suppressed(`${folder}/d128.telegram`, '128'),
        suppressed('d128.telegram', '128'),
        suppressed('d027.telegram', '28'),
      ),
    );
  });

  it('leaves the name where the client renames no files, and where another file has it', async () => {
    for (const { edit } of [await renamed([], '128'), await renamed(['rename'], '30')]) {
      assert.ok(edit.documentChanges?.every((change) => 'edits' in change));
      assert.match(configurationAfter(edit), /"file": "d028.telegram", "document": "(?:128|30)"/u);
    }
  });
});
