import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  SemanticTokensRequest,
  type DocumentSymbol,
} from 'vscode-languageserver/node';
import { documentStatusRequest } from '../../server/lsp/protocol';
import { telegram, volume } from '../unit/service/telegrams';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const textDocument = { uri };

/** Asks everything of a text, and gives what the outline shows. */
async function askAll(client: TestClient, text: string, version: number): Promise<readonly string[]> {
  const { connection } = client;
  await client.open(uri, text, version);
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
  for (const line of [0, Math.floor(text.length / 80)]) {
    const position = { line, character: 1 };
    await connection.sendRequest(HoverRequest.type, { textDocument, position });
    await connection.sendRequest(documentStatusRequest, { textDocument, position });
    const range = { start: { line: 0, character: 0 }, end: position };
    await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
  }
  await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
  await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  assert.equal(report.kind, 'full');
  await client.close(uri);
  return symbols.map(({ name }) => name);
}

const binary = Array.from({ length: 20_000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join('');

const inputs: Readonly<Record<string, string>> = {
  'an empty file': '',
  'one line': 'Telegram',
  'one blank line': '\n',
  'binary bytes': binary,
  'lone surrogates': telegram.replace('draft', '\ud800draft\udc00').replace('State 0', 'State \udfff0'),
  'a half-deleted document': volume.slice(volume.length / 3, (volume.length * 2) / 3),
  'a document without its heading': telegram.slice(telegram.indexOf('612.')),
  'notes without a text': telegram.slice(telegram.indexOf('  1. Source')),
  'nothing but brackets': '[Page ['.repeat(5000),
  'nothing but labels': '(1) a. (a) I. 1) '.repeat(2000),
};

describe('bad input', () => {
  let client: TestClient;
  let version = 0;
  before(async () => {
    client = await TestClient.start();
  });
  // The end of the client looks for errors in the log.
  after(() => client.stop());

  for (const [name, text] of Object.entries(inputs)) {
    it(name, async () => {
      await askAll(client, text, ++version);
    });
  }

  it('carriage returns and a byte-order mark change nothing', async () => {
    const expected = await askAll(client, telegram, ++version);
    assert.deepEqual(await askAll(client, telegram.replaceAll('\n', '\r\n'), ++version), expected);
    assert.deepEqual(await askAll(client, `\ufeff${telegram}`, ++version), expected);
  });

  it('10 MB of digits', async function () {
    this.timeout('30s');
    await askAll(client, '0123456789'.repeat(1_000_000), ++version);
  });

  it('10 MB of lines of digits', async function () {
    this.timeout('60s');
    await askAll(client, '1234 56789. 12\n'.repeat(700_000), ++version);
  });
});
