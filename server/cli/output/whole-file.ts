import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { onExit } from 'signal-exit';

/**
 * A file that is written whole or not at all: the parts go to a temporary file beside it, which takes its name when all
 * are there. What stood there before keeps its mode, and a link stays a link. However the program ends, nothing is left.
 */
export class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #descriptor: number;
  readonly #forget: () => void;

  constructor(path: string) {
    this.#path = target(path);
    this.#temporary = `${this.#path}.${randomBytes(6).toString('hex')}.tmp`;
    const mode = statSync(this.#path, { throwIfNoEntry: false })?.mode;
    this.#descriptor = openSync(this.#temporary, 'wx');
    this.#forget = onExit(() => {
      rmSync(this.#temporary, { force: true });
    });
    if (mode !== undefined) fchmodSync(this.#descriptor, mode & 0o7777);
  }

  write(part: string): void {
    const bytes = Buffer.from(part);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
  }

  /** Give the file its name. */
  finish(): void {
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    renameSync(this.#temporary, this.#path);
    this.#forget();
  }

  /** Leave everything as it was. */
  discard(): void {
    closeSync(this.#descriptor);
    rmSync(this.#temporary, { force: true });
    this.#forget();
  }
}

/** Write `text` to `path` whole or, with an error, not at all. */
export function writeWholeFile(path: string, text: string): void {
  const file = new WholeFile(path);
  try {
    file.write(text);
  } catch (error) {
    file.discard();
    throw error;
  }
  file.finish();
}

/** What `path` leads to, through links; the path itself where nothing is there yet. */
function target(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return path;
    throw error;
  }
}
