import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const location = import.meta.url;

/** The file that runs: the bundle, which is the entry of its own workers too. */
export const script = location.startsWith('file:') ? fileURLToPath(location) : location;

/** Where the page of a rule is, as a URI; undefined where the documentation was not installed with the program. */
export function rulePage(id: string): string | undefined {
  const page = join(dirname(script), '..', 'docs', 'rules', `${id}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}
