import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  CodeActionTriggerKind,
  ExecuteCommandRequest,
  type CodeAction,
} from 'vscode-languageserver/node';
import { editorCapabilities } from './capabilities';
import { TestClient } from './client';

const capabilities = {
  ...editorCapabilities,
  workspace: {
    ...editorCapabilities.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};
const text =
  '7. Telegram From the Embassy in Norway to the Department of State\n\nOslo, March 4, 1957.\n\nOn pp. 1-2.\n';
const position = { line: 4, character: 8 };

describe('disabling a rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'telegram-'));
  const configuration = join(folder, 'telegram.config.json');
  const uri = pathToFileURL(join(folder, 'sample.telegram')).href;
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({ capabilities });
    await client.open(uri, text);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(configuration, { force: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  async function disable(title: string, ...further: string[]): Promise<void> {
    const range = { start: position, end: position };
    const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
    const params = { textDocument: { uri }, range, context };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const { command } = actions.find((action) => action.title === title) ?? {};
    assert.ok(command, actions.map((action) => action.title).join(', '));
    const offered: readonly unknown[] = command.arguments ?? [];
    const given = [...offered, ...further];
    const execute = { command: command.command, arguments: given };
    await client.connection.sendRequest(ExecuteCommandRequest.type, execute);
  }

  it('makes the configuration beside the file', async () => {
    await disable('Disable character/hyphen-for-dash in this document', 'So in the print.');
    const [create, edit] = client.edits[0]?.edit.documentChanges ?? [];
    const config = pathToFileURL(configuration).href;
    assert.deepEqual(create, { kind: 'create', uri: config, options: { ignoreIfExists: true } });
    assert.ok(edit && 'edits' in edit);
    assert.deepEqual(edit.textDocument, { uri: config, version: null });
    const [{ newText = '' } = {}] = edit.edits as readonly { newText?: string }[];
    assert.deepEqual(JSON.parse(newText), {
      ignore: [
        { rule: 'character/hyphen-for-dash', file: 'sample.telegram', document: '7', reason: 'So in the print.' },
      ],
    });
  });

  it('names a line by its words', async () => {
    await disable('Disable character/hyphen-for-dash for this line', 'So in the print.');
    const [, edit] = client.edits[0]?.edit.documentChanges ?? [];
    assert.ok(edit && 'edits' in edit);
    const [{ newText = '' } = {}] = edit.edits as readonly { newText?: string }[];
    const place = { file: 'sample.telegram', document: '7', text: 'On pp. 1-2.' };
    assert.deepEqual(JSON.parse(newText), {
      ignore: [{ rule: 'character/hyphen-for-dash', ...place, reason: 'So in the print.' }],
    });
  });

  it('writes into the one that holds, with a reason to be replaced where none is given', async () => {
    writeFileSync(configuration, '{\n  "ignore": []\n}\n');
    await disable('Disable character/hyphen-for-dash everywhere');
    const [edit, ...others] = client.edits[0]?.edit.documentChanges ?? [];
    assert.deepEqual(others, []);
    assert.ok(edit && 'edits' in edit);
    const written = (edit.edits as readonly { newText: string }[]).map(({ newText }) => newText).join('');
    assert.ok(written.includes('"reason": "Looked at, and right as it stands."') && !written.includes('"file"'));
  });

  it('says so when the configuration cannot be read', async () => {
    writeFileSync(configuration, '{ "ignore": [');
    await disable('Disable character/hyphen-for-dash in this file');
    assert.deepEqual(client.edits, []);
    assert.equal(client.messages.at(-1), 'telegram.config.json cannot be read as it stands. Mend it first.');
  });
});
