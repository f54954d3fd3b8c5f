import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Connection } from './connection/connection';
import type { ReadyJson } from './connection/ready-json';

/** A check that took less than this many milliseconds follows each keystroke at once; others wait for a pause. */
const quick = 25;
/** Keystrokes within this time are checked together where a check is not quick. */
const pause = 150;

/** A check that is to come. */
interface Due {
  /** How often the text was edited since. */
  edits: number;
}

/** What is done with a text. */
export interface Checking {
  /** Takes in the edits, as every request about the text does. */
  read(uri: string): Promise<unknown>;
  /** Undefined when the text is closed by then. */
  check(uri: string): Promise<PublishDiagnosticsParams | ReadyJson | undefined>;
}

/**
 * Pushes diagnostics to clients that do not pull them: once for all the edits that are at hand, and for the text as it is
 * then. Requests that came in while the text was read are answered first. A text that is closed in the meantime gets none.
 */
export class DiagnosticsPublisher {
  readonly #connection: Connection;
  readonly #checking: Checking;
  readonly #due = new Map<string, Due>();
  /** How long the last check of each text took. */
  readonly #took = new Map<string, number>();

  constructor(connection: Connection, checking: Checking) {
    this.#connection = connection;
    this.#checking = checking;
  }

  /** Checks the text, with `now` as soon as the messages at hand are read, even if that takes long. */
  schedule(uri: string, now = false): void {
    const waiting = this.#due.get(uri);
    if (waiting !== undefined) waiting.edits++;
    else {
      const due = { edits: 0 };
      this.#due.set(uri, due);
      const wait = now || (this.#took.get(uri) ?? Infinity) < quick ? 0 : pause;
      if (wait === 0) void this.#publish(uri, due);
      else setTimeout(() => void this.#publish(uri, due), wait);
    }
  }

  /** Takes the problems of a closed text off the client's list. */
  async clear(uri: string): Promise<void> {
    this.#due.delete(uri);
    this.#took.delete(uri);
    await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    this.#due.clear();
  }

  async #publish(uri: string, due: Due): Promise<void> {
    try {
      const latest = performance.now() + pause;
      let reading: number;
      let read: number;
      do {
        await this.#connection.quiet();
        read = due.edits;
        const begun = performance.now();
        await this.#checking.read(uri);
        reading = performance.now() - begun;
        await this.#connection.quiet();
      } while (due.edits > read && performance.now() < latest);
      // Closed, or closed and opened anew.
      if (this.#due.get(uri) !== due) return;
      this.#due.delete(uri);
      const begun = performance.now();
      const diagnostics = await this.#checking.check(uri);
      this.#took.set(uri, reading + performance.now() - begun);
      if (diagnostics !== undefined) await this.#connection.sendDiagnostics(diagnostics);
    } catch (error) {
      if (this.#due.get(uri) === due) this.#due.delete(uri);
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
