import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentSymbolRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { telegram } from '../unit/service/telegrams';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const textDocument = { uri };

/** A volume of 1.7 MB. */
const long = Array.from({ length: 2500 }, (_, index) => telegram.replace(/^41/u, String(index + 1))).join('\n');

describe('long work', () => {
  it('is reported while it lasts, and answered when it is done', async function () {
    this.timeout('60s');
    const client = await TestClient.start();
    await client.open(uri, long);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.equal(symbols?.length, 2500);
    await client.until(() => (client.progress.includes('end') ? true : undefined));
    assert.deepEqual(client.progress, ['create', 'begin', 'end']);
    await client.stop();
  });

  it('is silent for a text of usual length', async () => {
    const client = await TestClient.start();
    await client.open(uri, telegram);
    await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    await client.stop();
    assert.deepEqual(client.progress, []);
  });

  it('is not begun for a request that is cancelled', async () => {
    const client = await TestClient.start();
    await client.open(uri, telegram);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, source.token);
    source.cancel();
    // It may be answered before the cancellation arrives; it is never answered by another error.
    await answer.catch((error: unknown) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.RequestCancelled);
    });
    await client.stop();
  });
});
