import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { standardInput } from '../input/find-inputs';

/** The root of the repository that `folder` is in, or `folder` itself: what services take paths to count from. */
export function sourceRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}

/** A file's path behind `root` with `/` between its parts; undefined for one outside it and for standard input. */
export function sourcePath(path: string, root: string): string | undefined {
  if (path === standardInput) return undefined;
  const behind = relative(root, resolve(path)).replaceAll(sep, '/');
  return behind.startsWith('../') || resolve(root, behind) !== resolve(path) ? undefined : behind;
}
