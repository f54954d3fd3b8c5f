import assert from 'node:assert/strict';
import {
  CodeLensRequest,
  DidChangeConfigurationNotification,
  InlayHintRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { volume } from '../unit/service/telegrams';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };

describe('lenses, hints and selections', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, volume);
  });
  after(() => client.stop());

  const counts = async () => ({
    lenses: (await client.connection.sendRequest(CodeLensRequest.type, { textDocument }))?.length,
    hints: (await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range }))?.length,
  });

  it('hints are on and lenses off until the settings say otherwise', async () => {
    assert.deepEqual(await counts(), { lenses: 0, hints: 1 });
    client.settings = { codeLens: { enabled: true }, inlayHints: { enabled: false } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    // The server asks for its settings before it answers what comes behind.
    let now = await counts();
    for (let tries = 0; tries < 20 && now.lenses === 0; tries++) now = await counts();
    assert.deepEqual(now, { lenses: 4, hints: 0 });
  });

  it('selections grow to the file, and stay empty at an impossible place', async () => {
    const positions = [
      { line: 8, character: 5 },
      { line: 999, character: 0 },
    ];
    const ranges = await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions });
    assert.equal(ranges?.length, 2);
    assert.ok(ranges[0]?.parent?.parent);
    assert.equal(ranges[1]?.parent, undefined);
  });

  it('are null for a text that is not open', async () => {
    const other = { textDocument: { uri: 'file:///no/such.telegram' } };
    assert.equal(await client.connection.sendRequest(CodeLensRequest.type, other), null);
    assert.equal(await client.connection.sendRequest(InlayHintRequest.type, { ...other, range }), null);
    assert.equal(await client.connection.sendRequest(SelectionRangeRequest.type, { ...other, positions: [] }), null);
  });
});
