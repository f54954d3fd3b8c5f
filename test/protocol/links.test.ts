import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentLinkRequest, DocumentLinkResolveRequest } from 'vscode-languageserver/node';
import { volume } from '../unit/service/telegrams';
import { TestClient } from './client';

const citing = '1. Letter From the Consul\n\nSee Foreign Relations, 1955–1957, vol. XXVII, Document 41.\n';

describe('document links', () => {
  let client: TestClient;
  let folder: string;
  before(async () => {
    client = await TestClient.start();
    folder = mkdtempSync(join(tmpdir(), 'links-'));
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  /** Where a click on each link of the text leads. */
  async function targets(uri: string): Promise<readonly (string | undefined)[]> {
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    assert.ok(links);
    assert.ok(links.every(({ target }) => target === undefined));
    const resolved = links.map((link) => client.connection.sendRequest(DocumentLinkResolveRequest.type, link));
    return (await Promise.all(resolved)).map(({ target }) => target);
  }

  it('lead into the file beside that holds the place, and else to the published page', async () => {
    const other = join(folder, 'frus1955-57v27.telegram');
    writeFileSync(other, volume);
    const uri = pathToFileURL(join(folder, 'frus1958-60v18.telegram')).href;
    await client.open(uri, citing);
    const first = (await targets(uri)).at(-1);
    assert.equal(first, `${pathToFileURL(other).href}#L1,1`);

    rmSync(other);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(other).href, type: 3 }],
    });
    const published = (await targets(uri)).at(-1);
    assert.equal(published, 'https://history.state.gov/historicaldocuments/frus1955-57v27/d41');
  });

  it('are null for a text that is not open, and a link that nobody made stays as it is', async () => {
    const textDocument = { uri: 'file:///no/such.telegram' };
    assert.equal(await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument }), null);
    const range = { start: { line: 9, character: 9 }, end: { line: 9, character: 9 } };
    assert.deepEqual(await client.connection.sendRequest(DocumentLinkResolveRequest.type, { range }), { range });
  });
});
