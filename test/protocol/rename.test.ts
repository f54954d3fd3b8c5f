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
} from 'vscode-languageserver/node';
import { open, openText, withEdits } from '../fixture';
import { volume } from '../unit/service/telegrams';
import { editorCapabilities } from './capabilities';
import { TestClient } from './client';

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
