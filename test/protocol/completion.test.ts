import assert from 'node:assert/strict';
import { CompletionRequest, type CompletionList } from 'vscode-languageserver/node';
import { open } from '../fixture';
import { volume } from '../unit/service/telegrams';
import { plainCapabilities } from './capabilities';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const { text, position } = open(volume.replace('is Document 41;', 'is Document |;'));

async function completionsOf(client: TestClient, of: string): Promise<CompletionList | null> {
  const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: of }, position });
  assert.ok(!Array.isArray(answer));
  return answer;
}

describe('completion', () => {
  it('proposes documents, is null for a text that is not open, and empty in prose', async () => {
    const client = await TestClient.start();
    await client.open(uri, text);
    assert.deepEqual(
      (await completionsOf(client, uri))?.items.map(({ label }) => label),
      ['41'],
    );
    assert.equal(await completionsOf(client, 'file:///no/such.telegram'), null);
    const start = { line: 4, character: 3 };
    const prose = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: start,
    });
    assert.deepEqual(prose, { isIncomplete: true, items: [] });
    await client.stop();
  });

  it('shows the heading of every document beside its number', async () => {
    const client = await TestClient.start();
    await client.open(uri, text);
    const [item] = (await completionsOf(client, uri))?.items ?? [];
    assert.ok(item?.labelDetails?.description?.startsWith('Telegram From'), JSON.stringify(item));
    await client.stop();
  });

  it('has neither commit characters nor label details for a client that knows none', async () => {
    const client = await TestClient.start({ capabilities: plainCapabilities });
    await client.open(uri, text);
    const list = await completionsOf(client, uri);
    assert.equal(list?.items[0]?.commitCharacters, undefined);
    assert.equal(list?.items[0]?.labelDetails, undefined);
    await client.stop();
  });
});
