import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError, systemReason } from '../failure';

/** A file to be written, and its text, in pieces. */
export interface OutputFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/**
 * Writes files whole or not at all: each goes to a temporary file in the same folder, and when all are complete they take
 * their names. When one fails, none is there, and what was there before still is.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const written: { readonly path: string; readonly temporary: string }[] = [];
  try {
    for (const { path, pieces } of files) {
      const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
      written.push({ path, temporary });
      await told(path, () => writeFile(temporary, pieces));
    }
    for (const { path, temporary } of written) await told(path, () => rename(temporary, path));
  } catch (error) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

/** Enough that the system is not asked for every piece. */
const portion = 1 << 18;

async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    let held: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      held.push(piece);
      length += piece.length;
      if (length < portion) continue;
      await file.write(held.join(''));
      held = [];
      length = 0;
    }
    await file.write(held.join(''));
  } finally {
    await file.close();
  }
}

async function told(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new InputError(`${path} cannot be written: ${systemReason(error)}`);
  }
}
