import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

/** A server as the bench starts it: a script for Node, and the language that its texts have. */
export interface ServerCommand {
  readonly script: string;
  readonly arguments: readonly string[];
  readonly uri: string;
  readonly languageId: string;
}

/** What every editor can do; both servers are told the same. Diagnostics are pushed, since one of them knows no other way. */
const capabilities: ClientCapabilities = {
  textDocument: {
    synchronization: {},
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
};

/** The editor's side of a server over stdio, which tells when each message came. */
export class Driver {
  readonly #command: ServerCommand;
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  #heard: (published: PublishDiagnosticsParams) => void = () => undefined;
  #last: PublishDiagnosticsParams | undefined;
  #version = 1;

  /** `preload` is a module that the server's process loads first. */
  constructor(command: ServerCommand, preload?: string, environment: Readonly<Record<string, string>> = {}) {
    this.#command = command;
    const flags = preload === undefined ? [] : ['--require', preload];
    this.#process = spawn(process.execPath, [...flags, command.script, ...command.arguments], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const { stdin, stdout } = this.#process;
    if (stdin === null || stdout === null) throw new Error(`${command.script} has no standard input or output`);
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) => {
      this.#last = published;
      this.#heard(published);
    });
    this.#connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
      items.map(() => null),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
  }

  async initialize(): Promise<void> {
    const folder = { rootUri: null, workspaceFolders: null };
    await this.#connection.sendRequest('initialize', { processId: process.pid, capabilities, ...folder });
    await this.#connection.sendNotification('initialized', {});
  }

  /** Opens the text and waits for its diagnostics. */
  async open(text: string): Promise<PublishDiagnosticsParams> {
    const { uri, languageId } = this.#command;
    const answer = this.#diagnosticsOf(1);
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return answer;
  }

  /** One keystroke at `at`: types `text`, or takes one letter back where it is empty. */
  async type(at: Position, text: string): Promise<void> {
    const start = text === '' ? { line: at.line, character: at.character - 1 } : at;
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#command.uri, version: ++this.#version },
      contentChanges: [{ range: { start, end: at }, text }],
    });
  }

  /** The diagnostics of the text as it is after the last keystroke. */
  diagnostics(): Promise<PublishDiagnosticsParams> {
    return this.#diagnosticsOf(this.#version);
  }

  ask(method: string, parameters: object = {}): Promise<unknown> {
    return this.#connection.sendRequest(method, { textDocument: { uri: this.#command.uri }, ...parameters });
  }

  async stop(): Promise<void> {
    const closed = once(this.#process, 'close');
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await closed;
    this.#connection.dispose();
  }

  #diagnosticsOf(version: number): Promise<PublishDiagnosticsParams> {
    const isOfIt = (published: PublishDiagnosticsParams) => (published.version ?? 0) >= version;
    if (this.#last !== undefined && isOfIt(this.#last)) return Promise.resolve(this.#last);
    return new Promise((resolve) => {
      this.#heard = (published) => {
        if (isOfIt(published)) resolve(published);
      };
    });
  }
}
