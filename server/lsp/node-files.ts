import { opendir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../service/files';

/** A folder above many others, such as somebody's home, is searched in part. */
const mostFolders = 20_000;

/** The files of the machine that the server runs on. */
export const nodeFiles: Files = {
  async readText(uri) {
    try {
      // Editors show no byte-order mark: places would not agree with theirs.
      return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/u, '');
    } catch {
      return undefined;
    }
  },

  async transcriptionsIn(folder, limit, reach) {
    const found: string[] = [];
    const folders: string[] = [];
    try {
      folders.push(fileURLToPath(folder));
    } catch {
      return found;
    }
    for (let at = 0; at < Math.min(folders.length, mostFolders) && found.length < limit; at++) {
      const next = folders[at]!;
      try {
        for await (const { name, isFile } of entriesOf(next)) {
          const path = join(next, name);
          if (isFile && name.endsWith('.telegram') && found.length < limit) found.push(pathToFileURL(path).href);
          else if (!isFile && reach === 'below') folders.push(path);
        }
      } catch {
        // A folder that may not be read, or is gone by now, holds nothing for us.
      }
    }
    return found;
  },
};

/** Files and folders, without hidden ones, those of packages, and links, which may lead in a circle. */
async function* entriesOf(folder: string): AsyncGenerator<{ readonly name: string; readonly isFile: boolean }> {
  for await (const entry of await opendir(folder)) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (entry.isFile() || entry.isDirectory()) yield { name, isFile: entry.isFile() };
  }
}
