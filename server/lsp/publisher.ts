import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';

/** Keystrokes within this time are checked together. */
const pause = 150;

/**
 * Pushes diagnostics to clients that do not pull them. What is due goes out after a pause, once for all the edits in it,
 * and for the text as it is then. A text that is closed in the meantime gets none.
 */
export class DiagnosticsPublisher {
  readonly #connection: Connection;
  readonly #check: (uri: string) => Promise<PublishDiagnosticsParams | undefined>;
  readonly #due = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(connection: Connection, check: (uri: string) => Promise<PublishDiagnosticsParams | undefined>) {
    this.#connection = connection;
    this.#check = check;
  }

  /** Checks the text after a pause, or with `now` as soon as the messages at hand are read. */
  schedule(uri: string, now = false): void {
    if (this.#due.has(uri)) return;
    const run = () => {
      this.#due.delete(uri);
      void this.#publish(uri);
    };
    this.#due.set(uri, setTimeout(run, now ? 0 : pause));
  }

  /** Takes the problems of a closed text off the client's list. */
  async clear(uri: string): Promise<void> {
    clearTimeout(this.#due.get(uri));
    this.#due.delete(uri);
    await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const timer of this.#due.values()) clearTimeout(timer);
    this.#due.clear();
  }

  async #publish(uri: string): Promise<void> {
    try {
      const diagnostics = await this.#check(uri);
      if (diagnostics !== undefined) await this.#connection.sendDiagnostics(diagnostics);
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
