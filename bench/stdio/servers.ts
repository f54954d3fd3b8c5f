import { join } from 'node:path';
import type { ServerCommand } from './driver';

const root = join(import.meta.dirname, '../..');

/** Ours, as it is shipped. */
export const ours: ServerCommand = {
  script: join(root, 'dist', 'server.js'),
  arguments: ['--stdio'],
  uri: 'file:///nowhere/volume.telegram',
  languageId: 'telegram',
};

/** Markdown's, in one minified file as well. */
export function markdownServer(bundles: string): ServerCommand {
  return {
    script: join(bundles, 'markdown-server.js'),
    arguments: [],
    uri: 'file:///nowhere/volume.md',
    languageId: 'markdown',
  };
}
