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

  it('each kind has a setting of its own', async function () {
    // Starts six servers.
    this.timeout(20_000);
    const text = volume
      .replace('Not printed;', 'Not printed; see ante, p. 77, and')
      .replace('Article III of it', 'Article XXVIII of it');
    const found = async (settings: unknown): Promise<readonly unknown[]> => {
      const one = await TestClient.start({ settings });
      await one.open(uri, text);
      const lenses = (await one.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
      const hints = (await one.connection.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
      await one.stop();
      return [...lenses.map(({ command }) => command?.title), ...hints.map(({ label }) => label)];
    };
    const withAll = await found({ codeLens: { enabled: true } });
    const isReferredTo = (shown: unknown) => String(shown).startsWith('referred to');
    const isContents = (shown: unknown) => / notes?, /u.test(String(shown));
    const kinds: readonly (readonly [settings: unknown, isLeftOut: (shown: unknown) => boolean])[] = [
      [{ codeLens: { enabled: true, contents: false } }, isContents],
      [{ codeLens: { enabled: true, referredTo: false } }, isReferredTo],
      [{ codeLens: { enabled: true }, inlayHints: { fileNumbers: false } }, (shown) => shown === 'March 4, 1957'],
      [{ codeLens: { enabled: true }, inlayHints: { pages: false } }, (shown) => shown === 'Document 41'],
      [{ codeLens: { enabled: true }, inlayHints: { romanNumerals: false } }, (shown) => shown === '28'],
    ];
    for (const [settings, isLeftOut] of kinds) {
      assert.ok(withAll.some(isLeftOut), JSON.stringify(settings));
      assert.deepEqual(
        await found(settings),
        withAll.filter((shown) => !isLeftOut(shown)),
      );
    }
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
