import type { Connection } from './connection/connection';
import type { OpenDocuments } from './open-documents';

/** A text of this length takes about a fifth of a second to read and check; shorter ones are read without a word. */
const long = 400_000;

/** A client that can show progress and does not answer must not hold up the reading for longer. */
const patience = 300;

/**
 * Shows progress while a long text is parsed for the first time. Parsing keeps the thread: what is to be seen must be
 * sent before it begins.
 */
export class ReadingProgress {
  readonly #connection: Connection;
  readonly #documents: OpenDocuments;
  readonly #reading = new Map<string, Promise<void>>();

  constructor(connection: Connection, documents: OpenDocuments) {
    this.#connection = connection;
    this.#documents = documents;
  }

  /** To be called when a text is opened. */
  start(uri: string): void {
    if (this.#documents.lengthOf(uri) < long) return;
    const reading = this.#read(uri).finally(() => {
      if (this.#reading.get(uri) === reading) this.#reading.delete(uri);
    });
    this.#reading.set(uri, reading);
  }

  /** Settles when the text is read, at once for all but long ones. */
  finished(uri: string): Promise<void> | undefined {
    return this.#reading.get(uri);
  }

  async #read(uri: string): Promise<void> {
    const progress = await Promise.race([this.#connection.window.createWorkDoneProgress(), pause(patience)]);
    progress?.begin('Reading the transcription', undefined, nameOf(uri));
    await pause(0);
    this.#documents.get(uri);
    progress?.done();
  }
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
