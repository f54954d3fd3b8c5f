import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { IgnoreFiles } from './ignore-files';

const byName = new Intl.Collator('en', { numeric: true });

export function isGlob(pattern: string): boolean {
  return isDynamicPattern(pattern);
}

/** The files under `folder` that match and that no ignore file excludes, by name. */
export async function findFiles(pattern: string, folder: string): Promise<readonly string[]> {
  const files = await glob(pattern, {
    cwd: folder,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const ignored = new IgnoreFiles(folder);
  return files.filter((file) => !ignored.has(resolve(folder, file))).sort((a, b) => byName.compare(a, b));
}
