import assert from 'node:assert/strict';
import { DocumentSymbolRequest, type DocumentSymbol } from 'vscode-languageserver/node';
import { documentStatusRequest, type DocumentStatus } from '../../server/lsp/protocol';
import { telegram } from '../unit/service/telegrams';
import { TestClient } from './client';

const textDocument = { uri: 'file:///volume/sample.telegram' };

function count(symbols: readonly DocumentSymbol[] = []): number {
  return symbols.reduce((sum, { children }) => sum + 1 + count(children), 0);
}

describe('The outline of a large file', () => {
  it('has no more entries than the settings allow, and the status tells what is missing', async () => {
    const client = await TestClient.start({ settings: { outline: { limit: 9 } } });
    await client.open(textDocument.uri, telegram);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.equal(count(symbols as DocumentSymbol[]), 8);
    const position = { line: 0, character: 0 };
    const status: DocumentStatus = await client.connection.sendRequest(documentStatusRequest, {
      textDocument,
      position,
    });
    assert.equal(status.outlineCut, 'The outline leaves out single notes, since it shows at most 9 entries');
    await client.stop();
  });

  it('follows edits that move its documents, in lines that end with CRLF', async () => {
    const client = await TestClient.start();
    await client.open(textDocument.uri, `7. Letter “A”\r\n\r\nHe came.\r\n\r\n8. Letter ü\r\n\r\nHe left.\r\n`);
    const documents = async () => {
      const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
      return (symbols as DocumentSymbol[]).map(({ name, range }) => [name, range.start.line, range.end.line]);
    };
    const both = [await documents()];
    const start = { line: 0, character: 0 };
    await client.change(textDocument.uri, 2, { range: { start, end: start }, text: '\r\n\r\n' });
    both.push(await documents());
    await client.change(textDocument.uri, 3, { range: { start, end: { line: 2, character: 0 } }, text: '' });
    both.push(await documents());
    const asOpened = [
      ['7. Letter “A”', 0, 2],
      ['8. Letter ü', 4, 6],
    ];
    const moved = asOpened.map(([name, first, last]) => [name, Number(first) + 2, Number(last) + 2]);
    assert.deepEqual(both, [asOpened, moved, asOpened]);
    await client.stop();
  });

  it('is whole by default', async () => {
    const client = await TestClient.start();
    await client.open(textDocument.uri, telegram);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.equal(count(symbols as DocumentSymbol[]), 11);
    await client.stop();
  });
});
