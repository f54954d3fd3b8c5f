import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { InitializeRequest } from 'vscode-languageserver/node';
import { plainCapabilities, pushingCapabilities } from './capabilities';
import { serverPath, TestClient } from './client';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [serverPath, ...args], {
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

describe('the command line of the server', () => {
  it('prints its version and its usage', () => {
    assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
    const help = run('--help');
    assert.equal(help.status, 0);
    assert.match(help.stdout, /^Usage: telegram-language-server --stdio \| --node-ipc\n/u);
  });

  it('says what is wrong with other options', () => {
    for (const [args, reason] of [
      [[], 'Say how to talk to the client.'],
      [['--tcp'], 'Unknown option: --tcp'],
      [['--stdio', '--node-ipc'], 'Give one option only.'],
      [['--node-ipc'], '--node-ipc needs a Node process that started the server with an IPC channel.'],
    ] as const) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.startsWith(`telegram-language-server: ${reason}\n`), stderr);
    }
  });

  it('ends when its client is gone', () => {
    assert.equal(run('--stdio').status, 1);
    assert.equal(run('--stdio', '--clientProcessId=1').status, 1);
  });

  it('talks over an IPC channel', async () => {
    const server = spawn(process.execPath, [serverPath, '--node-ipc'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const answered = once(server, 'message');
    const documentSymbol = { hierarchicalDocumentSymbolSupport: true };
    const params = { processId: process.pid, rootUri: null, capabilities: { textDocument: { documentSymbol } } };
    server.send({ jsonrpc: '2.0', id: 1, method: InitializeRequest.method, params });
    const [answer] = (await answered) as [{ id: number; result: { serverInfo: { name: string } } }];
    assert.deepEqual([answer.id, answer.result.serverInfo.name], [1, 'Telegram Markup']);
    const textDocument = { uri: 'file:///volume.telegram', languageId: 'telegram', version: 1, text: '7. Letter\n' };
    const outlined = new Promise((resolve) => {
      server.on('message', (message: { id?: number; result?: readonly { name: string }[] }) => {
        if (message.id === 2) resolve(message.result?.map(({ name }) => name));
      });
    });
    server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    server.send({ jsonrpc: '2.0', id: 2, method: 'textDocument/documentSymbol', params: { textDocument } });
    assert.deepEqual(await outlined, ['7. Letter']);
    const ended = once(server, 'exit');
    server.disconnect();
    assert.deepEqual(await ended, [1, null]);
  });
});

const fileOperations = {
  filters: [
    ...['**/*.telegram', '**/*.txt', '**/telegram.config.json'].map((glob) => ({ pattern: { glob, matches: 'file' } })),
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

describe('initialize', () => {
  it('announces what there is, with the kinds and the legend that the client needs', async () => {
    const client = await TestClient.start();
    const { capabilities, serverInfo } = client.server;
    await client.stop();
    assert.deepEqual(serverInfo, { name: 'Telegram Markup', version });
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: { label: 'Telegram' },
      hoverProvider: true,
      definitionProvider: true,
      declarationProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: { resolveProvider: true },
      selectionRangeProvider: true,
      workspaceSymbolProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      renameProvider: true,
      linkedEditingRangeProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
      completionProvider: { triggerCharacters: ['[', '^', ' '] },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'source.fixAll.telegram',
          'refactor.rewrite.pageBreak',
          'refactor.rewrite.label',
          'refactor.rewrite.insertFootnote',
          'refactor.rewrite.deleteFootnote',
          'refactor.rewrite.moveNote',
          'refactor.rewrite.renumberFootnotes',
          'source.renumberFootnotes.telegram',
        ],
      },
      semanticTokensProvider: {
        legend: { tokenTypes: ['decorator', 'number', 'variable', 'macro'], tokenModifiers: ['declaration'] },
        full: { delta: true },
        range: true,
      },
      executeCommandProvider: {
        commands: [
          'telegram.server.insertFootnote',
          'telegram.server.deleteFootnote',
          'telegram.server.moveNote',
          'telegram.server.renumberFootnotes',
          'telegram.server.convertMarkers',
          'telegram.server.suppressRule',
        ],
      },
      diagnosticProvider: { identifier: 'telegram', interFileDependencies: true, workspaceDiagnostics: true },
      workspace: {
        fileOperations: { didCreate: fileOperations, didRename: fileOperations, didDelete: fileOperations },
      },
    });
  });

  it('offers to be pulled only where the client pulls, and a command only where it can edit', async () => {
    const pushing = await TestClient.start({ capabilities: pushingCapabilities });
    assert.equal(pushing.server.capabilities.diagnosticProvider, undefined);
    await pushing.stop();
    const plain = await TestClient.start({ capabilities: plainCapabilities });
    assert.equal(plain.server.capabilities.executeCommandProvider, undefined);
    await plain.stop();
  });

  it('asks to be told of settings and configuration files', async () => {
    const client = await TestClient.start();
    await client.until(() => (client.registrations.length >= 2 ? true : undefined));
    await client.stop();
    assert.deepEqual(
      client.registrations.map(({ method, registerOptions }): unknown => [method, registerOptions]).sort(),
      [
        ['workspace/didChangeConfiguration', { section: 'telegram' }],
        [
          'workspace/didChangeWatchedFiles',
          {
            watchers: [
              ...['**/telegram.config.json', '**/*.telegram', '**/*.txt'].map((globPattern) => ({ globPattern })),
              { globPattern: '**/frus*', kind: 5 },
            ],
          },
        ],
      ],
    );
  });
});
