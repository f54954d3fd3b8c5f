import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionTriggerKind,
  ExecuteCommandRequest,
  ShowDocumentRequest,
  type CodeAction,
  type ShowDocumentParams,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { convertMarkersCommand, deleteFootnoteCommand, insertFootnoteCommand } from '../../server/lsp/protocol';
import { open, openText, withEdits } from '../fixture';
import { telegram } from '../unit/service/telegrams';
import { editorCapabilities, plainCapabilities } from './capabilities';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const capabilities = { ...editorCapabilities, window: { workDoneProgress: true, showDocument: { support: true } } };
const { position, text } = open(telegram.replace('views differ.', 'views| differ.'));

/** The text after the only edit that the client was asked for. */
function edited(client: TestClient): string {
  const [asked, ...others] = client.edits;
  assert.deepEqual(others, []);
  const [change] = (asked?.edit.documentChanges ?? []) as TextDocumentEdit[];
  assert.deepEqual(change?.textDocument, { uri, version: 7 });
  return withEdits(openText(text), change.edits as Parameters<typeof withEdits>[1]);
}

describe('the commands for footnotes', () => {
  let client: TestClient;
  let shown: ShowDocumentParams[];
  beforeEach(async () => {
    client = await TestClient.start({ capabilities });
    shown = [];
    client.connection.onRequest(ShowDocumentRequest.type, (params) => {
      shown.push(params);
      return { success: true };
    });
    await client.open(uri, text, 7);
  });
  afterEach(() => client.stop());

  const execute = (command: string, ...given: unknown[]) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });

  it('insert a footnote in one edit of the version at hand, and put the cursor into the note', async () => {
    await execute(insertFootnoteCommand, uri, position);
    const lines = edited(client).split('\n');
    assert.ok(lines.some((line) => line.includes('GOI views2 differ.') && line.endsWith('He took note.3')));
    assert.deepEqual(
      lines.slice(19).map((line) => line.slice(0, 12)),
      ['  1. Source:', '  2. Not pri', '  3. ', '  4. In tele', ''],
    );
    const caret = { line: 21, character: 5 };
    assert.deepEqual(shown, [{ uri, takeFocus: true, selection: { start: caret, end: caret } }]);
  });

  it('delete a footnote', async () => {
    const marker = open(telegram.replace('draft.1', 'draft.|1')).position;
    await execute(deleteFootnoteCommand, uri, marker);
    const after = edited(client);
    assert.ok(after.includes('the draft. Article III') && after.includes('He took note.1'));
    assert.ok(!after.includes('Not printed; see Document 42.'));
    assert.deepEqual(client.messages, ['The footnote is deleted, and line 22 refers to it still.']);
    assert.deepEqual(shown, []);
  });

  it('convert the markers', async () => {
    await execute(convertMarkersCommand, uri, position, 'explicit', 'file');
    assert.ok(edited(client).includes('the draft.[^1] Article III'));
  });

  it('say why there is nothing to do, and pass over arguments that are none', async () => {
    await execute(insertFootnoteCommand, uri, { line: 1, character: 0 });
    await execute(deleteFootnoteCommand, uri, { line: 2, character: 2 });
    await execute(insertFootnoteCommand, uri, { line: 999, character: 0 });
    await execute(insertFootnoteCommand, 'file:///volume/other.telegram', position);
    await execute(convertMarkersCommand, uri, position, 'bold');
    await execute(convertMarkersCommand, uri, position, 'plain', 'shelf');
    assert.deepEqual(client.messages, [
      'A footnote hangs on words. Put the cursor behind those that it is about.',
      'There is no footnote at the cursor. Put it on a marker or in a note.',
    ]);
    assert.deepEqual(client.edits, []);
  });

  it('are offered as code actions when somebody asks, and not at every step of the cursor', async () => {
    const ask = async (triggerKind: CodeActionTriggerKind) => {
      const params = { textDocument: { uri }, range: { start: position, end: position } };
      const context = { diagnostics: [], only: ['refactor'], triggerKind };
      return (await client.connection.sendRequest(CodeActionRequest.type, { ...params, context })) as CodeAction[];
    };
    const [action] = (await ask(CodeActionTriggerKind.Invoked)).filter(({ title }) => title === 'Insert footnote');
    assert.equal(action?.kind, 'refactor.rewrite.insertFootnote');
    assert.deepEqual(action.command?.arguments, [uri, position]);
    assert.deepEqual(
      (await ask(CodeActionTriggerKind.Automatic)).filter(({ command }) => command !== undefined),
      [],
    );
  });
});

describe('a client that cannot be asked to edit', () => {
  it('is offered no command', async () => {
    const client = await TestClient.start({ capabilities: plainCapabilities });
    assert.equal(client.server.capabilities.executeCommandProvider, undefined);
    await client.stop();
  });
});
