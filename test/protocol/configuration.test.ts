import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  type ClientCapabilities,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { telegram } from '../unit/service/telegrams';
import { editorCapabilities, pushingCapabilities } from './capabilities';
import { TestClient } from './client';
import { Shelf } from './shelf';

const name = 'telegram.config.json';
const faulty = telegram.replace('  3. In', '  5. In');
const fault = 'footnote/note-sequence';

/** A client that can open further kinds of files to the server. */
const opening: ClientCapabilities = {
  ...editorCapabilities,
  textDocument: {
    ...editorCapabilities.textDocument,
    synchronization: { dynamicRegistration: true },
    diagnostic: { ...editorCapabilities.textDocument?.diagnostic, dynamicRegistration: true },
  },
};

const codes = (items: readonly Diagnostic[]): readonly string[] =>
  items.filter(({ severity }) => severity !== 4).map(({ code, range }) => `${range.start.line}: ${String(code)}`);

describe('the configuration', () => {
  let shelf: Shelf;
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
    shelf.clear();
  });

  /** Opens a faulty transcription beside the configuration. */
  async function start(configuration: string, capabilities?: ClientCapabilities): Promise<void> {
    shelf = new Shelf({ 'a.telegram': faulty, [name]: configuration });
    client = await TestClient.start({ folder: shelf.uri(), capabilities });
    await client.open(shelf.uri('a.telegram'), faulty);
  }

  async function problems(file: string): Promise<readonly string[]> {
    const textDocument = { uri: shelf.uri(file) };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    assert.ok(report.kind === 'full');
    return codes(report.items);
  }

  it('shows its own problems, each at its line', async () => {
    const suppressions = [
      '{ "rule": "footnote/note-sequence" }',
      '{ "rule": "footnote/note-sequence", "file": "a.telegram", "document": "7", "reason": "so in the print" }',
      '{ "rule": "footnote/note-sequence", "file": "a.telegram", "document": "41", "reason": "so in the print" }',
    ];
    await start(`{\n"rules": {\n"date/oder": "off" },\n"ignore": [\n${suppressions.join(',\n')}\n]}`, opening);
    assert.deepEqual(await problems(name), [
      '2: configuration/malformed',
      '4: configuration/malformed',
      '5: configuration/unused-suppression',
    ]);
    assert.deepEqual(await problems('a.telegram'), []);
    await client.until(() => client.registrations.find(({ method }) => method === 'textDocument/diagnostic'));
  });

  it('holds as it is in the editor, and while it is broken as it was before', async () => {
    await start('{}', opening);
    assert.deepEqual(await problems('a.telegram'), [`21: ${fault}`]);
    const off = `{ "rules": { "${fault}": "off" } }`;
    await client.open(shelf.uri(name), off);
    assert.deepEqual(await problems('a.telegram'), []);

    const type = async (version: number, text: string) => {
      const { refreshes } = client;
      await client.change(shelf.uri(name), version, { text });
      await client.until(() => (client.refreshes > refreshes ? true : undefined));
    };
    await type(2, '{ "rules": {\n');
    assert.deepEqual(await problems('a.telegram'), []);
    const [broken] = await problems(name);
    assert.match(String(broken), /^[01]: configuration\/malformed$/u);
    assert.deepEqual(client.messages, []);

    // Deleted under the editor, until it is typed in again.
    await shelf.put(client, name, undefined);
    assert.deepEqual(await problems('a.telegram'), [`21: ${fault}`]);
    await shelf.put(client, name, '{}');
    // What was sent because of that is here before the answer.
    await problems('a.telegram');
    await type(3, off);
    assert.deepEqual(await problems('a.telegram'), []);

    // Closed without being saved: it is as the file is.
    await client.close(shelf.uri(name));
    assert.deepEqual(await problems('a.telegram'), [`21: ${fault}`]);
  });

  it('that breaks where nobody sees it is told of once, with its line', async () => {
    await start(`{ "rules": { "${fault}": "off" } }`);
    assert.deepEqual(await problems('a.telegram'), []);
    await shelf.put(client, name, '{\n"rules": {\n');
    assert.deepEqual(await problems('a.telegram'), []);
    const changes = [{ uri: shelf.uri(name), type: 2 as const }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    assert.deepEqual(await problems('a.telegram'), []);
    assert.equal(client.messages.length, 1);
    assert.match(client.messages[0] ?? '', /cannot be read, line \d: .* what it said before holds\.$/u);

    await shelf.put(client, name, undefined);
    assert.deepEqual(await problems('a.telegram'), [`21: ${fault}`]);
  });

  it('has its problems pushed to a client that does not pull', async () => {
    shelf = new Shelf({ 'a.telegram': faulty, [name]: '{ "rules": [] }' });
    client = await TestClient.start({ folder: shelf.uri(), capabilities: pushingCapabilities });
    const told = client.nextDiagnostics(shelf.uri(name));
    await client.open(shelf.uri('a.telegram'), faulty);
    assert.deepEqual(codes((await told).diagnostics), ['0: configuration/malformed']);
    await shelf.put(client, name, '{}');
    await client.until(() =>
      client.published.find(({ uri, diagnostics }) => uri === shelf.uri(name) && diagnostics.length === 0),
    );
  });
});

describe('the settings of a folder', () => {
  it('hold for the files in it', async () => {
    const shelf = new Shelf({ 'a/x.telegram': faulty, 'b/x.telegram': faulty });
    const client = await TestClient.start({
      folder: [shelf.uri('a'), shelf.uri('b')],
      settingsOfFolders: { [shelf.uri('b')]: { rules: { [fault]: 'off' } } },
    });
    const counts = await Promise.all(
      ['a', 'b'].map(async (folder) => {
        const uri = shelf.uri(`${folder}/x.telegram`);
        await client.open(uri, faulty);
        const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
        return report.kind === 'full' ? codes(report.items).length : -1;
      }),
    );
    assert.deepEqual(counts, [1, 0]);
    await client.stop();
    shelf.clear();
  });
});
