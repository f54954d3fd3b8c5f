import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const hostFolder = dirname(fileURLToPath(import.meta.url));
export const projectRoot = dirname(dirname(hostFolder));

/** Where tools of VS Code by custom keep what they download or produce; git ignores it. */
export const cacheFolder = join(projectRoot, '.vscode-test');
export const artifactsFolder = join(cacheFolder, 'artifacts');
