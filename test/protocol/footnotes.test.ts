import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  CodeActionTriggerKind,
  ExecuteCommandRequest,
  ShowDocumentRequest,
  type CodeAction,
  type ShowDocumentParams,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import {
  convertMarkersCommand,
  deleteFootnoteCommand,
  insertFootnoteCommand,
  moveNoteCommand,
  renumberFootnotesCommand,
} from '../../server/lsp/protocol';
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

  it('move a note, with the cursor in it', async () => {
    const note = open(telegram.replace('Not printed; see', 'Not |printed; see')).position;
    await execute(moveNoteCommand, uri, note, 'down');
    const lines = edited(client).split('\n').slice(-4);
    assert.deepEqual(
      lines.map((line) => line.slice(0, 22)),
      ['  1. Source: Departmen', '  2. In telegram 618, ', '  3. Not printed; see ', ''],
    );
    assert.ok(lines[1]?.endsWith('See footnote 2 above.'));
    const caret = { line: 21, character: 5 };
    assert.deepEqual(shown, [{ uri, takeFocus: true, selection: { start: caret, end: caret } }]);
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
    await execute(moveNoteCommand, uri, position, 'up');
    await execute(moveNoteCommand, uri, position, 'away');
    await execute(renumberFootnotesCommand, uri, position);
    assert.deepEqual(client.messages, [
      'A footnote hangs on words. Put the cursor behind those that it is about.',
      'There is no footnote at the cursor. Put it on a marker or in a note.',
      'There is no note at the cursor. Put it in a note or on its marker.',
      'The footnotes of this document are in order.',
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

describe('references in other files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'telegram-'));
  const uriOf = (name: string) => pathToFileURL(join(folder, 'frus1955-57v27', name)).href;
  const part = '8. Editorial Note\n\nSee footnote 2, Document 7.\n';
  const own =
    '7. Telegram From the Embassy in Norway to the Department of State[^1]\n\nHe came. He left.[^2]\n  1. Source: Files.\n  2. On March 4.\n';
  const disordered = own.replace('[^2]', '[^3]').replace('  2.', '  3.');
  let client: TestClient;
  before(() => {
    mkdirSync(join(folder, 'frus1955-57v27'));
    writeFileSync(join(folder, 'frus1955-57v27', 'd8.telegram'), part.replace('footnote 2', 'footnote 3'));
  });
  beforeEach(async () => {
    client = await TestClient.start({ capabilities, folder: pathToFileURL(folder).href });
  });
  afterEach(() => client.stop());
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('follow an edit of footnotes, in open files and in others', async () => {
    const [d7, d8] = [uriOf('d7.telegram'), uriOf('d8.telegram')];
    await client.open(d7, disordered, 5);
    const start = { line: 0, character: 0 };
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: renumberFootnotesCommand,
      arguments: [d7, start],
    });
    const changed = (client.edits[0]?.edit.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      changed.map(({ textDocument }) => textDocument),
      [
        { uri: d7, version: 5 },
        { uri: d8, version: null },
      ],
    );
    const other = openText(part.replace('footnote 2', 'footnote 3'));
    assert.equal(withEdits(other, changed[1]?.edits as Parameters<typeof withEdits>[1]), part);
    assert.deepEqual(client.messages, ['1 reference in 1 other file changed too.']);
  });

  it('are in the edit of the code action too', async () => {
    const d7 = uriOf('d7.telegram');
    await client.open(d7, disordered);
    await client.open(uriOf('d8.telegram'), part.replace('footnote 2', 'footnote 3'), 4);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    const params = { textDocument: { uri: d7 }, range, context: { diagnostics: [] } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const renumber = actions.filter(({ title }) => title === 'Renumber footnotes');
    assert.deepEqual(
      renumber.map(({ kind }) => kind),
      ['source.renumberFootnotes.telegram'],
    );
    const changed = (renumber[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(changed[1]?.textDocument, { uri: uriOf('d8.telegram'), version: 4 });
  });
});

describe('a client that takes snippets', () => {
  it('gets the new note as one, with the cursor in it, and shows nothing by itself', async () => {
    const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
    const client = await TestClient.start({
      capabilities: { ...capabilities, workspace: { ...capabilities.workspace, workspaceEdit } },
    });
    client.connection.onRequest(ShowDocumentRequest.type, () => assert.fail('the cursor is moved twice'));
    await client.open(uri, text, 7);
    const params = { command: insertFootnoteCommand, arguments: [uri, position] };
    await client.connection.sendRequest(ExecuteCommandRequest.type, params);
    const [change] = (client.edits[0]?.edit.documentChanges ?? []) as TextDocumentEdit[];
    const snippets = (change?.edits ?? []).filter((edit) => 'snippet' in edit);
    const at = { line: 21, character: 0 };
    assert.deepEqual(snippets, [{ range: { start: at, end: at }, snippet: { kind: 'snippet', value: '  3. $0\n' } }]);
    await client.stop();
  });
});

describe('a client that cannot be asked to edit', () => {
  it('is offered no command', async () => {
    const client = await TestClient.start({ capabilities: plainCapabilities });
    assert.equal(client.server.capabilities.executeCommandProvider, undefined);
    await client.stop();
  });
});
