import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { configurationFileName } from '../rules/configuration';
import type { Session } from './session';

const watched = [`**/${configurationFileName}`, '**/*.telegram', '**/*.txt'];

/** What is to be told of changes to files. */
export interface FileListener {
  configurationChanged(): void;
  transcriptionChanged(uri: string): void;
  /** A text file, which may be a glossary. */
  glossaryChanged(): void;
}

/** Has the client tell us when a configuration, a transcription or a glossary is made, changed or deleted. */
export async function watchFiles({ connection, support }: Session): Promise<void> {
  if (!support.registerFileWatchers) return;
  try {
    const watchers = watched.map((globPattern): FileSystemWatcher => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  } catch {
    // It will not tell of changes, then: they hold from the next start on.
  }
}

/** Sorts what the client tells; of files that it was not asked about none changes anything. */
export function tellOfFiles({ changes }: DidChangeWatchedFilesParams, listener: FileListener): void {
  if (changes.some(({ uri }) => uri.endsWith(`/${configurationFileName}`))) listener.configurationChanged();
  if (changes.some(({ uri }) => uri.endsWith('.txt'))) listener.glossaryChanged();
  for (const { uri } of changes) if (uri.endsWith('.telegram')) listener.transcriptionChanged(uri);
}
