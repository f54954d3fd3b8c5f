import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { volume } from '../unit/service/telegrams';
import { TestClient } from './client';

describe('workspace symbols', () => {
  it('are found in open texts and in the files of the workspace, and not in those that are gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'symbols-'));
    mkdirSync(join(folder, 'inner'));
    const path = join(folder, 'inner', 'closed.telegram');
    writeFileSync(path, volume);
    const client = await TestClient.start({ folder: pathToFileURL(folder).href });
    await client.open('file:///elsewhere/open.telegram', '7. Letter From the Consul\n\nDear Sir\n');
    const names = async (query: string) =>
      (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ name }) => name);
    assert.deepEqual(await names('d42'), ['42. Editorial Note']);
    assert.deepEqual(await names('d7'), ['7. Letter From the Consul']);
    rmSync(path);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(path).href, type: 3 }],
    });
    assert.deepEqual(await names('d42'), []);
    await client.stop();
    rmSync(folder, { recursive: true });
  });
});
