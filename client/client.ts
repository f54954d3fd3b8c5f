import { EventEmitter, window, type CancellationToken, type LogOutputChannel } from 'vscode';
import { State, WorkDoneProgress, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client-options';
import { FailureMessage } from './failure-message';
import { serveFiles } from './serve-files';

/** Settings are under this name too: the library reads `telegram.trace.server` by it. */
export const clientId = 'telegram';
export const clientName = 'Telegram Markup';

export type CreateLanguageClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The connection to the language server. Each start makes a language client anew, because one whose start has failed
 * can be used no more.
 */
export class Client {
  readonly log: LogOutputChannel = window.createOutputChannel(clientName, { log: true });
  readonly #create: CreateLanguageClient;
  readonly #failure = new FailureMessage({
    showLog: () => {
      this.log.show();
    },
    restart: () => void this.restart(),
  });
  readonly #didStart = new EventEmitter<void>();
  readonly #didStop = new EventEmitter<void>();
  /** Fires whenever the server answers again: after the first start, a restart, and a crash that it came back from. */
  readonly onDidStart = this.#didStart.event;
  readonly onDidStop = this.#didStop.event;
  #current: BaseLanguageClient | undefined;
  #started: Promise<void> | undefined;
  #longRequests = 0;

  constructor(create: CreateLanguageClient) {
    this.#create = create;
  }

  /** Starts the server unless it was started before. Never rejects: a failure is told to the user and in the log. */
  async start(): Promise<void> {
    await this.whenReady().catch(() => undefined);
  }

  whenReady(): Promise<void> {
    return (this.#started ??= this.#startAnew());
  }

  async restart(): Promise<void> {
    await this.stop();
    this.log.info('Restarting the language server.');
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#current;
    await this.#started?.catch(() => undefined);
    this.#current = undefined;
    this.#started = undefined;
    // A server that has crashed or never started cannot be stopped, and need not be.
    await client?.dispose().catch((error: unknown) => {
      this.log.debug('The language server did not stop in order.', error);
    });
  }

  /** The server's answer; undefined when there is no server or it fails, which the log tells. */
  async request<Result>(method: string, params: unknown): Promise<Result | undefined> {
    const client = this.#current;
    if (client?.isRunning() !== true) return undefined;
    try {
      return await client.sendRequest<Result>(method, params);
    } catch (error) {
      this.log.warn(`${method} failed.`, error);
      return undefined;
    }
  }

  /** The same for one that takes a while: it can be cancelled, and tells how far it is, in per cent. */
  async longRequest<Result>(
    method: string,
    params: object,
    token: CancellationToken,
    report: (percentage: number) => void,
  ): Promise<Result | undefined> {
    const client = this.#current;
    if (client?.isRunning() !== true) return undefined;
    const workDoneToken = `telegram-${++this.#longRequests}`;
    const progress = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report' && value.percentage !== undefined) report(value.percentage);
    });
    try {
      return await client.sendRequest<Result>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      if (!token.isCancellationRequested) this.log.warn(`${method} failed.`, error);
      return undefined;
    } finally {
      progress.dispose();
    }
  }

  async #startAnew(): Promise<void> {
    const client = this.#create(clientOptions(this.log));
    this.#current = client;
    serveFiles(client);
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.log.info('The language server is running.');
        this.#didStart.fire();
      }
      if (newState === State.Stopped) this.#didStop.fire();
    });
    // The library would show its own message, in the words of its connection; the log keeps those.
    client.error = (message: string, data?: unknown, notify?: boolean | 'force') => {
      this.log.error(message, ...(data === undefined || data === null ? [] : [data]));
      if (notify === 'force') this.#failure.show();
    };
    await client.start();
    // After crashes one upon the other it may come back from the start with nothing running.
    if (!client.isRunning()) throw new Error('The language server did not start.');
  }
}
