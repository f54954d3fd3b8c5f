import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from 'vscode-languageserver/node';
import { openText, withEdits } from '../fixture';
import { telegram } from '../unit/service/telegrams';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };
const pasted = telegram.replaceAll('\n\n', '\n').replace('–457', '-457');

describe('formatting', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, pasted);
  });
  after(() => client.stop());

  it('mends the file', async () => {
    const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    assert.equal(withEdits(openText(pasted), edits ?? []), telegram.replace('note.2\n\nStraight', 'note.2\nStraight'));
  });

  it('mends a range', async () => {
    const end = pasted.split('\n').length - 1;
    const range = { start: { line: end - 3, character: 20 }, end: { line: end, character: 0 } };
    const params = { textDocument, options, range };
    const edits = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, params);
    assert.deepEqual(
      edits?.map(({ newText }) => newText),
      ['–'],
    );
  });

  it('goes on with the list of notes', async () => {
    const typed = `${telegram}\n`;
    const other = { uri: 'file:///volume/typed.telegram' };
    await client.open(other.uri, typed);
    const position = { line: telegram.split('\n').length - 1, character: 0 };
    const params = { textDocument: other, options, position, ch: '\n' };
    const edits = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, params);
    assert.deepEqual(edits, [{ range: { start: position, end: position }, newText: '  4. ' }]);
  });

  it('answers null for a text that is not open, and nothing for places that are not', async () => {
    const unknown = { textDocument: { uri: 'file:///volume/other.telegram' }, options };
    assert.equal(await client.connection.sendRequest(DocumentFormattingRequest.type, unknown), null);
    const nowhere = { line: 999, character: 0 };
    const params = { textDocument, options, position: nowhere, ch: '\n' };
    assert.deepEqual(await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, params), []);
    const range = { start: nowhere, end: nowhere };
    assert.deepEqual(
      await client.connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, options, range }),
      [],
    );
  });
});
