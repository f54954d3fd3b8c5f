import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Message,
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

/**
 * The editor's side of a server over stdio. What comes from the server counts from the moment when its last byte is here;
 * what the editor makes of it is none of the server's time.
 */
export class Driver {
  readonly #command: ServerCommand;
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  /** When the last answer, and the last diagnostics, came. */
  #answered = 0;
  #published = 0;
  #last: PublishDiagnosticsParams | undefined;
  #heard: () => void = () => undefined;
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
    const decode = (bytes: Uint8Array) => Promise.resolve(this.#read(bytes));
    const reader = new StreamMessageReader(stdout, { contentTypeDecoder: { name: 'utf-8', decode } });
    this.#connection = createProtocolConnection(reader, new StreamMessageWriter(stdin));
    this.#connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) => {
      this.#last = published;
      this.#heard();
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

  async open(text: string): Promise<void> {
    const { uri, languageId } = this.#command;
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: this.#version, text },
    });
  }

  /** One keystroke at `at`: types `text`, or takes one letter back where it is empty. */
  async type(at: Position, text: string): Promise<void> {
    const start = text === '' ? { line: at.line, character: at.character - 1 } : at;
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#command.uri, version: ++this.#version },
      contentChanges: [{ range: { start, end: at }, text }],
    });
  }

  /** When the diagnostics of the text as it is after the last keystroke came. */
  async diagnostics(): Promise<number> {
    while ((this.#last?.version ?? 0) < this.#version) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
    return this.#published;
  }

  /** The answer to a request about the text, and when it came. */
  async ask(method: string, parameters: object = {}): Promise<{ readonly answer: unknown; readonly at: number }> {
    const textDocument = { uri: this.#command.uri };
    const answer: unknown = await this.#connection.sendRequest(method, { textDocument, ...parameters });
    return { answer, at: this.#answered };
  }

  async stop(): Promise<void> {
    const closed = once(this.#process, 'close');
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await closed;
    this.#connection.dispose();
  }

  #read(bytes: Uint8Array): Message {
    const at = performance.now();
    const message = JSON.parse(new TextDecoder().decode(bytes)) as Message & { readonly method?: string };
    if (message.method === undefined) this.#answered = at;
    else if (message.method === 'textDocument/publishDiagnostics') this.#published = at;
    return message;
  }
}
