import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths';

/** A copy for tests to open, so that none of them changes a sample. */
export function copySamples(folder: string): void {
  cpSync(join(projectRoot, 'samples'), folder, { recursive: true });
}
