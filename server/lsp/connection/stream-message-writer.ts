import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-jsonrpc';
import { ReadyJson } from './ready-json';

/**
 * Writes messages to a stream of bytes: as the library's writer does, but at once, each in one piece, and without writing a
 * result, or parameters, anew that are ready.
 */
export class StreamMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => {
      this.fireError(error);
    });
    stream.on('close', () => {
      this.fireClose();
    });
  }

  /** Whether a message is on its way out. */
  get isWriting(): boolean {
    return this.#stream.writableLength > 0;
  }

  /** Settles when the stream has taken the message; rejects one that JSON cannot say, and where the stream is broken. */
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const chunks = chunksOf(message);
      const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      const done = (error?: Error | null): void => {
        if (!error) {
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#errors);
        reject(error);
      };
      this.#stream.cork();
      this.#stream.write(`Content-Length: ${length}\r\n\r\n`, 'latin1');
      chunks.forEach((chunk, index) => {
        this.#stream.write(chunk, index === chunks.length - 1 ? done : undefined);
      });
      this.#stream.uncork();
    });
  }

  end(): void {
    this.#stream.end();
  }
}

const closing = Buffer.from('}');

function chunksOf(message: Message & { readonly result?: unknown; readonly params?: unknown }): readonly Uint8Array[] {
  const name = message.result instanceof ReadyJson ? 'result' : 'params';
  const { [name]: ready, ...envelope } = message;
  if (!(ready instanceof ReadyJson)) return [Buffer.from(JSON.stringify(message))];
  return [Buffer.from(`${JSON.stringify(envelope).slice(0, -1)},"${name}":`), ...ready.pieces, closing];
}
