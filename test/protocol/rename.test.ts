import assert from 'node:assert/strict';
import {
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { openText, withEdits } from '../fixture';
import { volume } from '../unit/service/telegrams';
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

  it('says in plain words why it cannot', async () => {
    const rename = (position: typeof start, newName: string) =>
      client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName });
    await assert.rejects(rename(start, '42'), /There is a Document 42 already/u);
    await assert.rejects(rename({ line: 4, character: 9 }, '9'), /Put the cursor on the number of a document/u);
    assert.equal(await rename({ line: 999, character: 0 }, '9'), null);
  });

  it('links nothing at plain digits', async () => {
    const params = { textDocument, position: start };
    assert.equal(await client.connection.sendRequest(LinkedEditingRangeRequest.type, params), null);
  });
});
