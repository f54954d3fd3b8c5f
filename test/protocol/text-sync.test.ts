import assert from 'node:assert/strict';
import { DocumentSymbolRequest, HoverRequest, type DocumentSymbol } from 'vscode-languageserver/node';
import { telegram } from '../unit/service/telegrams';
import { speaking } from './capabilities';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const textDocument = { uri };

async function names(client: TestClient): Promise<readonly string[]> {
  const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as
    DocumentSymbol[] | null;
  return symbols?.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)]) ?? [];
}

describe('text synchronization', () => {
  it('takes edits in the order in which they were made', async () => {
    const client = await TestClient.start();
    await client.open(uri, telegram);
    await client.change(
      uri,
      2,
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, text: '52' },
      { range: { start: { line: 18, character: 0 }, end: { line: 18, character: 8 } }, text: 'Berg' },
      { range: { start: { line: 18, character: 0 }, end: { line: 18, character: 1 } }, text: 'Str' },
    );
    const changed = await names(client);
    assert.equal(changed[0], '52. Telegram From the Embassy in Norway to the Department of State');
    assert.ok(changed.includes('Strerg'));
    await client.stop();
  });

  it('takes a whole text, edits of a closed one, and positions that are none', async () => {
    const client = await TestClient.start();
    await client.open(uri, telegram);
    await client.change(uri, 2, { text: '7. Letter From the Consul\n' });
    assert.deepEqual(await names(client), ['7. Letter From the Consul']);
    const nowhere = { start: { line: 900, character: 0 }, end: { line: 901, character: 3 } };
    await client.change(uri, 3, { range: nowhere, text: '\nI write to you at length today.\n  1. A note.\n' });
    assert.deepEqual(await names(client), ['7. Letter From the Consul', 'Notes']);
    await client.close(uri);
    await client.change(uri, 4, { text: 'late' });
    assert.deepEqual(await names(client), []);
    await client.stop();
  });

  for (const [encoding, character] of [
    ['utf-8', 15],
    ['utf-16', 9],
    ['utf-32', 8],
  ] as const) {
    it(`counts in ${encoding} where the client asks for it first`, async () => {
      const client = await TestClient.start({ capabilities: speaking(encoding, 'utf-16') });
      assert.equal(client.server.capabilities.positionEncoding, encoding);
      await client.open(uri, '7. Letter From the Consul\n\n𝔱ü–ürst GOI.\n');
      // Before “GOI”: 4 + 2 + 3 + 2 bytes for the first four characters.
      const end = { line: 2, character };
      await client.change(uri, 2, { range: { start: end, end }, text: 'x GOJ ' });
      const position = { line: 2, character: character + 3 };
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
      assert.deepEqual(hover?.range, {
        start: { line: 2, character: character + 2 },
        end: { line: 2, character: character + 5 },
      });
      await client.stop();
    });
  }

  it('counts in UTF-16 where the client knows no encoding of ours', async () => {
    const client = await TestClient.start({ capabilities: speaking('utf-7') });
    assert.equal(client.server.capabilities.positionEncoding, 'utf-16');
    await client.stop();
  });
});
