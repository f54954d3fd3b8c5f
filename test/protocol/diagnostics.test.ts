import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { withEdits, openText } from '../fixture';
import { telegram } from '../unit/service/telegrams';
import { editorCapabilities, plainCapabilities, pushingCapabilities } from './capabilities';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const faulty = telegram.replace('  3. In', '  5. In');
const fault = { code: 'footnote/note-sequence', line: 21 };

function found(diagnostics: readonly Diagnostic[]) {
  return diagnostics
    .filter(({ severity }) => severity !== 4)
    .map(({ code, range }) => ({ code, line: range.start.line }));
}

function pull(client: TestClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId });
}

async function pullItems(client: TestClient): Promise<readonly Diagnostic[]> {
  const report = await pull(client);
  assert.equal(report.kind, 'full');
  return report.items;
}

describe('pull diagnostics', () => {
  it('are answered in full, and as unchanged to whom has them', async () => {
    const client = await TestClient.start();
    await client.open(uri, faulty);
    const first = await pull(client);
    assert.ok(first.kind === 'full' && first.resultId);
    assert.deepEqual(found(first.items), [fault]);
    assert.equal(first.items.find(({ code }) => code === fault.code)?.source, 'telegram');
    assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });

    await client.change(uri, 2, { text: telegram });
    const second = await pull(client, first.resultId);
    assert.ok(second.kind === 'full');
    assert.notEqual(second.resultId, first.resultId);
    assert.deepEqual(found(second.items), []);
    await client.stop();
    assert.deepEqual(client.published, [], 'nothing is pushed as well');
  });

  it('follow the settings', async () => {
    const client = await TestClient.start({ settings: { rules: { [fault.code]: 'off' } } });
    await client.open(uri, faulty);
    const before = await pull(client);
    assert.ok(before.kind === 'full');
    assert.deepEqual(found(before.items), []);

    client.settings = { rules: { [fault.code]: 'warning' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.until(() => (client.refreshes > 0 ? true : undefined));
    const after = await pull(client, before.resultId);
    assert.ok(after.kind === 'full');
    assert.equal(after.items.find(({ code }) => code === fault.code)?.severity, 2);
    await client.stop();
  });

  it('survive settings of any form', async () => {
    for (const settings of [null, 7, [], { rules: 'all' }, { rules: { [fault.code]: 'loud', 'no/such': 'off' } }]) {
      const client = await TestClient.start({ settings });
      await client.open(uri, faulty);
      assert.deepEqual(found(await pullItems(client)), [fault]);
      await client.stop();
    }
  });
});

describe('pushed diagnostics', () => {
  it('come with the version, follow the edits and go when the text is closed', async () => {
    const client = await TestClient.start({ capabilities: pushingCapabilities });
    const opened = client.nextDiagnostics(uri);
    await client.open(uri, faulty, 3);
    assert.equal((await opened).version, 3);
    assert.deepEqual(found((await opened).diagnostics), [fault]);

    const mended = client.nextDiagnostics(uri, 4);
    await client.change(uri, 4, {
      range: { start: { line: 21, character: 2 }, end: { line: 21, character: 3 } },
      text: '3',
    });
    assert.deepEqual(found((await mended).diagnostics), []);

    const closed = client.nextDiagnostics(uri);
    await client.close(uri);
    assert.deepEqual((await closed).diagnostics, []);
    await client.stop();
  });

  it('come once for a burst of edits, for the text as it is at last', async () => {
    const client = await TestClient.start({ capabilities: pushingCapabilities });
    const opened = client.nextDiagnostics(uri);
    await client.open(uri, telegram, 1);
    await opened;
    const last = 50;
    const settled = client.nextDiagnostics(uri, last);
    for (let version = 2; version <= last; version++) {
      await client.change(uri, version, {
        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
        text: 'x',
      });
    }
    await settled;
    assert.ok(client.published.length < last / 2, `${client.published.length} times published`);
    await client.stop();
  });

  it('follow settings that the client sends because it cannot be asked', async () => {
    const client = await TestClient.start({
      capabilities: plainCapabilities,
      initializationOptions: { telegram: { rules: { [fault.code]: 'off' } } },
    });
    const opened = client.nextDiagnostics(uri);
    await client.open(uri, faulty);
    const { diagnostics, version } = await opened;
    assert.deepEqual(found(diagnostics), []);
    assert.equal(version, undefined);
    assert.ok(diagnostics.every(({ relatedInformation }) => relatedInformation === undefined));

    const again = client.nextDiagnostics(uri);
    const settings = { telegram: { rules: { [fault.code]: 'error' } } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    assert.deepEqual(found((await again).diagnostics), [fault]);
    await client.stop();
  });
});

describe('a configuration beside the volumes', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'telegram-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is heeded, above the settings, and read again when it changes', async () => {
    const path = join(folder, 'telegram.config.json');
    const inside = pathToFileURL(join(folder, 'deep', 'sämple.telegram')).href;
    const report = async () => {
      const params = { textDocument: { uri: inside } };
      const answer = await client.connection.sendRequest(DocumentDiagnosticRequest.type, params);
      assert.ok(answer.kind === 'full');
      return found(answer.items);
    };
    const changed = async (type: FileChangeType) => {
      const { refreshes } = client;
      const changes = [{ uri: pathToFileURL(path).href, type }];
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      await client.until(() => (client.refreshes > refreshes ? true : undefined));
    };
    const client = await TestClient.start({ settings: { rules: { [fault.code]: 'warning' } } });
    await client.open(inside, faulty);
    assert.deepEqual(await report(), [fault]);

    writeFileSync(path, JSON.stringify({ rules: { [fault.code]: 'off' } }));
    await changed(FileChangeType.Created);
    assert.deepEqual(await report(), []);

    const ignore = [{ rule: fault.code, file: 'deep/sämple.telegram', document: '41', reason: 'so in the print' }];
    writeFileSync(path, JSON.stringify({ ignore }));
    await changed(FileChangeType.Changed);
    assert.deepEqual(await report(), []);

    rmSync(path);
    await changed(FileChangeType.Deleted);
    assert.deepEqual(await report(), [fault]);
    await client.stop();
  });
});

describe('quick fixes', () => {
  it('mend what the diagnostics of the client name', async () => {
    const client = await TestClient.start({ capabilities: editorCapabilities });
    await client.open(uri, faulty);
    const diagnostic = (await pullItems(client)).find(({ code }) => code === fault.code);
    assert.ok(diagnostic);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    })) as CodeAction[];
    const [fix] = actions;
    assert.ok(fix);
    assert.deepEqual(fix.diagnostics, [diagnostic]);
    assert.equal(withEdits(openText(faulty), fix.edit?.changes?.[uri] ?? []), telegram);
    await client.stop();
  });
});
