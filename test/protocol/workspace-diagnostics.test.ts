import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { telegram } from '../unit/service/telegrams';
import { TestClient } from './client';
import { Shelf } from './shelf';

const faulty = telegram.replace('  3. In', '  5. In');

type Reports = WorkspaceDiagnosticReport['items'];

describe('workspace diagnostics', () => {
  let shelf: Shelf;
  let client: TestClient;
  beforeEach(() => {
    shelf = new Shelf({ 'good.telegram': telegram, 'inner/bad.telegram': faulty });
  });
  afterEach(async () => {
    await client.stop();
    shelf.clear();
  });

  async function pull(previousResultIds: PreviousResultId[] = [], token?: CancellationToken): Promise<Reports> {
    const params = { previousResultIds };
    return (await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, token)).items;
  }

  const idsOf = (reports: Reports): PreviousResultId[] =>
    reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

  /** Each file's name with its errors; `=` for unchanged. */
  const summary = (reports: Reports) =>
    Object.fromEntries(
      reports.map((report) => [
        report.uri.slice(shelf.uri().length + 1),
        report.kind === 'unchanged'
          ? '='
          : report.items.filter(({ severity }) => severity === 1).map(({ code }) => String(code)),
      ]),
    );

  it('tell of files that are not open, and wait until something changes', async () => {
    client = await TestClient.start({ folder: shelf.uri() });
    const first = await pull();
    assert.deepEqual(summary(first), { 'good.telegram': [], 'inner/bad.telegram': ['footnote/note-sequence'] });

    const second = pull(idsOf(first));
    await shelf.put(client, 'inner/bad.telegram', telegram);
    assert.deepEqual(summary(await second), { 'good.telegram': '=', 'inner/bad.telegram': [] });

    const third = pull(idsOf(await second));
    await shelf.put(client, 'inner', undefined);
    await shelf.put(client, 'inner/bad.telegram', telegram);
    await shelf.put(client, 'inner/bad.telegram', undefined);
    const gone = (await third).find(({ uri }) => uri.endsWith('bad.telegram'));
    assert.ok(gone?.kind === 'full' && gone.items.length === 0);
  });

  it('follow the text of open files, and come in parts to a client that takes them so', async () => {
    client = await TestClient.start({ folder: shelf.uri() });
    const parts: Reports = [];
    client.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      'parts',
      (part: WorkspaceDiagnosticReportPartialResult) => {
        parts.push(...part.items);
      },
    );
    await client.open(shelf.uri('good.telegram'), faulty, 7);
    const params = { previousResultIds: [], partialResultToken: 'parts' };
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params);
    assert.deepEqual(items, []);
    assert.deepEqual(summary(parts)['good.telegram'], ['footnote/note-sequence']);
    assert.equal(parts.find(({ uri }) => uri.endsWith('good.telegram'))?.version, 7);
  });

  it('are none where the settings switch them off, and come when they switch them on', async () => {
    client = await TestClient.start({ folder: shelf.uri(), settings: { workspaceDiagnostics: { enabled: false } } });
    assert.deepEqual(await pull(), []);
    const waiting = pull();
    client.settings = {};
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const all = await waiting;
    assert.equal(all.length, 2);
    client.settings = { workspaceDiagnostics: { enabled: false } };
    const cleared = pull(idsOf(all));
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(summary(await cleared), { 'good.telegram': [], 'inner/bad.telegram': [] });
  });

  it('that are cancelled, or waited for at the end, leave nothing behind', async () => {
    client = await TestClient.start({ folder: shelf.uri() });
    const first = await pull();
    const source = new CancellationTokenSource();
    const waiting = pull(idsOf(first), source.token).catch(() => []);
    source.cancel();
    assert.deepEqual(await waiting, []);
    void pull(idsOf(first)).catch(() => []);
  });

  it('report the problems of the configuration too', async () => {
    await shelfWith('{ "rules": { "date/oder": "off" } }');
    assert.deepEqual(summary(await pull())['telegram.config.json'], ['configuration/malformed']);
  });

  async function shelfWith(configuration: string): Promise<void> {
    shelf.clear();
    shelf = new Shelf({ 'good.telegram': telegram, 'telegram.config.json': configuration });
    client = await TestClient.start({ folder: shelf.uri() });
  }
});
