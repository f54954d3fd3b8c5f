import {
  type DidChangeWatchedFilesParams,
  type FileEvent,
  type FileOperationRegistrationOptions,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { configurationFileName } from '../rules/configuration';
import { FileChangeType, WatchKind } from '../service/protocol-values';
import { isConfiguration } from './open-configurations';
import type { Session } from './session';

/** Volumes that are folders are told of by themselves: of a folder that goes, nobody tells of the files in it. */
const watched: readonly FileSystemWatcher[] = [
  { globPattern: `**/${configurationFileName}` },
  { globPattern: '**/*.telegram' },
  { globPattern: '**/*.txt' },
  { globPattern: '**/frus*', kind: WatchKind.Create | WatchKind.Delete },
];

/** What a client tells of when somebody makes, renames or deletes it in the editor. */
export const fileOperations: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.telegram', matches: 'file' } },
    { pattern: { glob: '**/*.txt', matches: 'file' } },
    { pattern: { glob: `**/${configurationFileName}`, matches: 'file' } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

/** What is to be told of changes to files. */
export interface FileListener {
  configurationChanged(changes: readonly FileEvent[]): void;
  /** `listed` when it was made, renamed or deleted: then there are other files than before. */
  transcriptionChanged(uri: string, listed: boolean): void;
  folderChanged(uri: string): void;
  /** A text file, which may be a glossary. */
  glossaryChanged(): void;
}

/** Has the client tell us when a configuration, a transcription or a glossary is made, changed or deleted. */
export async function watchFiles({ connection, support }: Session): Promise<void> {
  if (!support.registerFileWatchers) return;
  try {
    await connection.register('workspace/didChangeWatchedFiles', { watchers: [...watched] });
  } catch {
    // It will not tell of changes, then: they hold from the next start on.
  }
}

/** Sorts what the client tells; of files that it was not asked about none changes anything. */
export function tellOfFiles({ changes }: DidChangeWatchedFilesParams, listener: FileListener): void {
  const configurations = changes.filter(({ uri }) => isConfiguration(uri));
  if (configurations.length > 0) listener.configurationChanged(configurations);
  if (changes.some(({ uri }) => uri.endsWith('.txt'))) listener.glossaryChanged();
  for (const { uri, type } of changes) {
    if (uri.endsWith('.telegram')) listener.transcriptionChanged(uri, type !== FileChangeType.Changed);
    else if (isFolder(uri)) listener.folderChanged(uri);
  }
}

/** Has the listener told of what is made, renamed or deleted in the editor, which a watcher may tell of late or never. */
export function listenToFileOperations({ connection }: Session, listener: FileListener): void {
  const { workspace } = connection;
  const events = (type: FileChangeType, uris: readonly string[]): FileEvent[] => uris.map((uri) => ({ uri, type }));
  const tell = (...changes: readonly FileEvent[]): void => {
    tellOfFiles({ changes: [...changes] }, listener);
  };
  const { Created, Deleted } = FileChangeType;
  workspace.onDidCreateFiles(({ files }) => {
    tell(
      ...events(
        Created,
        files.map(({ uri }) => uri),
      ),
    );
  });
  workspace.onDidRenameFiles(({ files }) => {
    const before = files.map(({ oldUri }) => oldUri);
    tell(
      ...events(Deleted, before),
      ...events(
        Created,
        files.map(({ newUri }) => newUri),
      ),
    );
  });
  workspace.onDidDeleteFiles(({ files }) => {
    tell(
      ...events(
        Deleted,
        files.map(({ uri }) => uri),
      ),
    );
  });
}

/** What has no extension: among what we are told of, that is a folder. */
function isFolder(uri: string): boolean {
  return !/\.[^./]*$/u.test(uri);
}
