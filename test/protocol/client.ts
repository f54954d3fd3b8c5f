import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  MessageType,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { editorCapabilities } from './capabilities';

export const serverPath = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** What the client answers when it is asked for its `telegram` settings. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** Those of a folder of the workspace that has its own, by its uri. */
  readonly settingsOfFolders?: Readonly<Record<string, unknown>>;
  /** The uri of the workspace's folder, or those of several. */
  readonly folder?: string | readonly string[];
}

const running = new Set<ChildProcessWithoutNullStreams>();

// A test that fails does not come to its end: its server must not keep the suite waiting.
after(() => {
  for (const server of running) server.kill();
});

/**
 * A client of the built server over stdio. It fails the test that ends it when the server wrote to standard error, logged
 * an error or ended otherwise than asked.
 */
export class TestClient {
  readonly connection: ProtocolConnection;
  /** What the server asked the client to remember, edit and show. */
  readonly registrations: Registration[] = [];
  readonly edits: ApplyWorkspaceEditParams[] = [];
  readonly messages: string[] = [];
  readonly errors: string[] = [];
  readonly progress: string[] = [];
  /** Everything published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  refreshes = 0;
  settings: unknown;
  readonly #settingsOfFolders: Readonly<Record<string, unknown>>;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Set<() => void>();
  #stderr = '';
  #server: InitializeResult | undefined;

  private constructor(options: ClientOptions) {
    this.settings = options.settings;
    this.#settingsOfFolders = options.settingsOfFolders ?? {};
    this.#process = spawn(process.execPath, [serverPath, '--stdio']);
    running.add(this.#process);
    this.#process.on('close', () => running.delete(this.#process));
    this.#process.stderr.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.#listen();
  }

  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    client.#server = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands it
      rootUri: null,
      capabilities: options.capabilities ?? editorCapabilities,
      initializationOptions: options.initializationOptions,
      workspaceFolders: options.folder === undefined ? null : [options.folder].flat().map(workspaceFolder),
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  get server(): InitializeResult {
    assert.ok(this.#server);
    return this.#server;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'telegram', version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Settles as soon as `found` finds something, which it is asked after each message from the server. */
  until<T>(found: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const result = found();
        if (result === undefined) return;
        this.#waiting.delete(look);
        resolve(result);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** The next diagnostics published for `uri`, of `version` where one is given. */
  nextDiagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    const from = this.published.length;
    return this.until(() =>
      this.published.slice(from).find((one) => one.uri === uri && (version === undefined || one.version === version)),
    );
  }

  /** Shuts the server down as the protocol has it, and looks back on what it did. */
  async stop(): Promise<void> {
    const closed = once(this.#process, 'close');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = (await closed) as [number | null];
    this.connection.dispose();
    assert.deepEqual({ code, stderr: this.#stderr, errors: this.errors }, { code: 0, stderr: '', errors: [] });
  }

  #listen(): void {
    const { connection } = this;
    const heard = () => {
      for (const look of [...this.#waiting]) look();
    };
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => this.#settingsOfFolders[scopeUri ?? ''] ?? this.settings),
    );
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
      heard();
    });
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.progress.push('create');
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        this.progress.push(kind);
        heard();
      });
    });
    connection.onRequest(ApplyWorkspaceEditRequest.type, (edit) => {
      this.edits.push(edit);
      heard();
      return { applied: true };
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      heard();
    });
    connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) this.errors.push(message);
    });
    connection.onNotification(ShowMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) this.errors.push(message);
      this.messages.push(message);
      heard();
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      heard();
    });
    connection.listen();
  }
}

function workspaceFolder(uri: string): WorkspaceFolder {
  return { uri, name: uri.slice(uri.lastIndexOf('/') + 1) };
}
