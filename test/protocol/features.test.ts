import assert from 'node:assert/strict';
import {
  CodeActionKind,
  CodeActionRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type DocumentSymbol,
  type LocationLink,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { documentStatusRequest, renumberFootnotesCommand, type DocumentStatus } from '../../server/lsp/protocol';
import { fixture, open } from '../fixture';
import { telegram, volume } from '../unit/service/telegrams';
import { plainCapabilities } from './capabilities';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const textDocument = { uri };
const start = { line: 0, character: 0 };

describe('the language features', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, volume);
  });
  after(() => client.stop());

  const marker = open(volume.replace('draft.1', 'draft.⟦|1⟧')).position;

  it('outline', async () => {
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name, ...rest }) => [name, (rest as DocumentSymbol).children?.length ?? 0]),
      [
        ['41. Telegram From the Embassy in Norway to the Department of State', 5],
        ['42. Editorial Note', 0],
      ],
    );
  });

  it('hover', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position: marker });
    assert.deepEqual(hover?.contents, {
      kind: 'markdown',
      value: `**Note 2** · [Go to note (line 21)](<${uri}#L21,3>)\n\nNot printed; see Document 42.`,
    });
    assert.deepEqual(hover.range, { start: marker, end: { ...marker, character: marker.character + 1 } });
  });

  it('definition, references and highlights', async () => {
    const at = { textDocument, position: marker };
    const links = (await client.connection.sendRequest(DefinitionRequest.type, at)) as LocationLink[];
    assert.deepEqual(
      links.map(({ targetSelectionRange }) => targetSelectionRange),
      [{ start: { line: 20, character: 2 }, end: { line: 20, character: 3 } }],
    );
    const params = { ...at, context: { includeDeclaration: true } };
    const references = await client.connection.sendRequest(ReferencesRequest.type, params);
    assert.deepEqual(
      references?.map(({ range }) => range.start.line),
      [8, 20, 21],
    );
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, at);
    assert.deepEqual(
      highlights?.map(({ range }) => range.start.line),
      [8, 20, 21],
    );
  });

  it('declaration', async () => {
    for (const position of [marker, { line: 20, character: 2 }]) {
      const links = (await client.connection.sendRequest(DeclarationRequest.type, {
        textDocument,
        position,
      })) as LocationLink[];
      assert.deepEqual(
        links.map(({ targetSelectionRange }) => targetSelectionRange.start),
        [{ line: 20, character: 2 }],
      );
    }
    const words = { textDocument, position: { line: 8, character: 0 } };
    assert.equal(await client.connection.sendRequest(DeclarationRequest.type, words), null);
  });

  it('folding', async () => {
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(
      folds?.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 21],
        [6, 12],
        [14, 16],
        [19, 21],
        [23, 25],
      ],
    );
  });

  it('status', async () => {
    const position = { line: 25, character: 3 };
    const status = await client.connection.sendRequest<DocumentStatus>(documentStatusRequest, {
      textDocument,
      position,
    });
    assert.deepEqual(
      { number: status.number, place: status.place, count: status.count, notes: status.notes },
      { number: '42', place: 2, count: 2, notes: 0 },
    );
  });

  it('semantic tokens, whole, in part and what changed', async () => {
    const whole = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok(whole?.resultId);
    assert.equal(whole.data.length % 5, 0);
    const range = { start, end: { line: 1, character: 0 } };
    const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    assert.deepEqual(part?.data, whole.data.slice(0, 5));
    const params = { textDocument, previousResultId: whole.resultId };
    const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, params);
    assert.ok(delta && 'edits' in delta);
    assert.deepEqual(delta.edits, []);
    // An id that is no longer known brings all tokens again.
    const again = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, params);
    assert.ok(again && 'data' in again);
    assert.deepEqual(again.data, whole.data);
  });

  it('answer null for a text that is not open', async () => {
    const unknown = { uri: 'file:///volume/other.telegram' };
    const at = { textDocument: unknown, position: start };
    const { connection } = client;
    assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: unknown }), null);
    assert.equal(await connection.sendRequest(HoverRequest.type, at), null);
    assert.equal(await connection.sendRequest(DefinitionRequest.type, at), null);
    assert.equal(await connection.sendRequest(FoldingRangeRequest.type, { textDocument: unknown }), null);
    assert.equal(await connection.sendRequest(SemanticTokensRequest.type, { textDocument: unknown }), null);
    assert.equal(await connection.sendRequest(documentStatusRequest, at), null);
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: unknown });
    assert.deepEqual(report, { kind: 'full', items: [] });
    const command = { command: renumberFootnotesCommand, arguments: [unknown.uri, start] };
    assert.equal(await connection.sendRequest(ExecuteCommandRequest.type, command), null);
  });

  it('answer null or nothing for a position that the text does not have', async () => {
    const { connection } = client;
    for (const position of [
      { line: 9999, character: 0 },
      { line: -1, character: -1 },
      { line: 1.5, character: 0 },
    ]) {
      const at = { textDocument, position };
      const range = { start: position, end: position };
      const context = { diagnostics: [], only: [CodeActionKind.QuickFix] };
      assert.equal(await connection.sendRequest(DefinitionRequest.type, at), null);
      assert.deepEqual(await connection.sendRequest(DocumentHighlightRequest.type, at), []);
      assert.deepEqual(await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }), []);
      await connection.sendRequest(HoverRequest.type, at);
      await connection.sendRequest(documentStatusRequest, at);
    }
  });
});

describe('the command to renumber footnotes', () => {
  it('has the client apply one edit of the version at hand', async () => {
    const client = await TestClient.start();
    const { text, cursors } = fixture(telegram.replace('Foreign', '|Foreign').replace('  3. In', '  5. In'));
    await client.open(uri, text, 7);
    assert.equal(cursors.length, 1);
    const command = { command: renumberFootnotesCommand, arguments: [uri, start] };
    await client.connection.sendRequest(ExecuteCommandRequest.type, command);
    const range = { start: { line: 21, character: 2 }, end: { line: 21, character: 3 } };
    assert.deepEqual(client.edits, [
      {
        label: 'Renumber footnotes',
        edit: { documentChanges: [{ textDocument: { uri, version: 7 }, edits: [{ range, newText: '3' }] }] },
      },
    ]);
    await client.stop();
  });

  it('says when there is nothing to do, and passes over arguments that are none', async () => {
    const client = await TestClient.start();
    await client.open(uri, telegram);
    const execute = (command: string, ...given: unknown[]) =>
      client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
    await execute(renumberFootnotesCommand, uri, start);
    await execute(renumberFootnotesCommand);
    await execute(renumberFootnotesCommand, uri, 'here');
    await execute('telegram.server.unknown', uri, start);
    assert.deepEqual(client.messages, ['The footnotes of this document are in order.']);
    assert.deepEqual(client.edits, []);
    await client.stop();
  });
});

describe('a client that can do little', () => {
  it('gets a flat outline, plain hovers, locations and no actions', async () => {
    const client = await TestClient.start({ capabilities: plainCapabilities });
    await client.open(uri, telegram);
    const { connection } = client;
    const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as SymbolInformation[];
    assert.equal(symbols[3]?.containerName, '(1)');
    const position = open(telegram.replace('draft.1', 'draft.|1')).position;
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.deepEqual(hover?.contents, {
      kind: 'plaintext',
      value: 'Note 2 · Go to note (line 21)\n\nNot printed; see Document 42.',
    });
    const found = await connection.sendRequest(DefinitionRequest.type, { textDocument, position });
    assert.deepEqual(found, [{ uri, range: { start: { line: 20, character: 2 }, end: { line: 20, character: 3 } } }]);
    const range = { start: position, end: position };
    const params = { textDocument, range, context: { diagnostics: [] } };
    assert.deepEqual(await connection.sendRequest(CodeActionRequest.type, params), []);
    await client.stop();
  });
});
