import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError, systemReason } from '../failure';
import { WholeFile } from './whole-file';

/** A file to be written, and its text, in pieces. */
export interface OutputFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** Enough that the system is not asked for every piece. */
const portion = 1 << 18;

/**
 * Writes files that belong together: they take their names when all are complete. When one fails, none is there, and what
 * was there before still is.
 */
export function writeFiles(files: readonly OutputFile[]): void {
  const written: WholeFile[] = [];
  try {
    for (const { path, pieces } of files) {
      told(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        const file = new WholeFile(path);
        written.push(file);
        writePieces(file, pieces);
      });
    }
  } catch (error) {
    for (const file of written) file.discard();
    throw error;
  }
  for (const [at, file] of written.entries()) {
    told(files[at]!.path, () => {
      file.finish();
    });
  }
}

function writePieces(file: WholeFile, pieces: Iterable<string>): void {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < portion) continue;
    file.write(held.join(''));
    held = [];
    length = 0;
  }
  file.write(held.join(''));
}

function told(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new InputError(`${path} cannot be written: ${systemReason(error)}`);
  }
}
