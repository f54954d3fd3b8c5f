import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Connection } from './connection/connection';

/** A check that took less than this many milliseconds follows each keystroke at once; others wait for a pause. */
const quick = 25;
/** Keystrokes within this time are checked together where a check is not quick. */
const pause = 150;
/** So many turns without an edit, and there is no more of a burst at hand. */
const quietTurns = 2;

/** A check that is to come. */
interface Due {
  /** Whether the text was edited since the last look. */
  edited: boolean;
  readonly since: number;
}

/**
 * Pushes diagnostics to clients that do not pull them: once for all the edits that are at hand, and for the text as it is
 * then. A text that is closed in the meantime gets none.
 */
export class DiagnosticsPublisher {
  readonly #connection: Connection;
  readonly #check: (uri: string) => Promise<PublishDiagnosticsParams | undefined>;
  readonly #due = new Map<string, Due>();
  /** How long the last check of each text took. */
  readonly #took = new Map<string, number>();

  constructor(connection: Connection, check: (uri: string) => Promise<PublishDiagnosticsParams | undefined>) {
    this.#connection = connection;
    this.#check = check;
  }

  /** Checks the text, with `now` as soon as the messages at hand are read, even if that takes long. */
  schedule(uri: string, now = false): void {
    const waiting = this.#due.get(uri);
    if (waiting !== undefined) waiting.edited = true;
    else {
      const due = { edited: false, since: performance.now() };
      this.#due.set(uri, due);
      const wait = now || (this.#took.get(uri) ?? Infinity) < quick ? 0 : pause;
      if (wait === 0) this.#whenQuiet(uri, due);
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

  /** Messages come one a turn of the loop: a burst is over when some turns bring no edit. */
  #whenQuiet(uri: string, due: Due, turns = 0): void {
    if (turns === quietTurns || performance.now() - due.since > pause) void this.#publish(uri, due);
    else {
      nextTurn(() => {
        const quietly = !due.edited;
        due.edited = false;
        this.#whenQuiet(uri, due, quietly ? turns + 1 : 0);
      });
    }
  }

  async #publish(uri: string, due: Due): Promise<void> {
    if (this.#due.get(uri) !== due) return;
    this.#due.delete(uri);
    const begun = performance.now();
    try {
      const diagnostics = await this.#check(uri);
      this.#took.set(uri, performance.now() - begun);
      if (diagnostics !== undefined) await this.#connection.sendDiagnostics(diagnostics);
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}

/** A web worker has no `setImmediate`. */
function nextTurn(work: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(work);
  else setTimeout(work);
}
