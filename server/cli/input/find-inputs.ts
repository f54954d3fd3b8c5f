import { statSync, type Stats } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';
import { InputError, systemReason } from '../failure';

/** A file to read, by the name that the user would know it by; `-` is standard input. */
export interface Input {
  readonly path: string;
}

export interface InputProblem {
  readonly path: string;
  readonly reason: string;
}

export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly InputProblem[];
}

export const standardInput = '-';

/**
 * The files that the paths mean, each once: in the order of the paths, and by name within a folder or glob. A path that
 * exists is taken for what it is, whatever characters its name has; only one that does not can be a glob.
 */
export async function findInputs(paths: readonly string[]): Promise<FoundInputs> {
  const inputs = new Map<string, Input>();
  const problems: InputProblem[] = [];
  for (const path of paths) {
    try {
      for (const file of await filesOf(path)) {
        const key = file === standardInput ? file : resolve(file);
        if (!inputs.has(key)) inputs.set(key, { path: file });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push({ path, reason: error.message });
    }
  }
  return { inputs: [...inputs.values()], problems };
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (path === standardInput) return [path];
  if (path === '') throw new InputError('its name is empty');
  const stats = statusOf(path);
  if (stats === undefined) return filesOfGlob(path);
  if (!stats.isDirectory()) return [path];
  const { findFiles } = await import('./find-files');
  const files = await findFiles('**/*.telegram', path);
  if (files.length === 0) throw new InputError('the folder holds no *.telegram file that is not ignored');
  return files.map((file) => join(path, file));
}

async function filesOfGlob(path: string): Promise<readonly string[]> {
  const { findFiles, isGlob } = await import('./find-files');
  const pattern = sep === '\\' ? path.replaceAll(sep, '/') : path;
  if (!isGlob(pattern)) throw new InputError('there is no such file or folder');
  const files = await findFiles(pattern, process.cwd());
  if (files.length === 0) throw new InputError('no file matches the pattern');
  return files.map((file) => normalize(file));
}

/** Undefined when nothing is there; other refusals are told. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new InputError(systemReason(error));
  }
}
