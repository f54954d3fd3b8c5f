import type { FileOperationRegistrationOptions, WorkspaceEdit } from 'vscode-languageserver';
import type { Files } from '../service/files';
import { answering } from './answer';
import type { Session } from './session';

/** What a client asks about before it renames: transcriptions, and folders that may hold some. */
export const renameOperations: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**/*.telegram', matches: 'file' } }, { pattern: { glob: '**', matches: 'folder' } }],
};

/**
 * Registers what goes with a transcription that is renamed: the lists beside it, and its name in the suppressions of
 * `telegram.config.json`. Null where there is nothing.
 */
export function registerFileRenames(session: Session, files: Files): void {
  const { connection, support } = session;
  connection.workspace.onWillRenameFiles(
    answering(connection, null, async ({ files: renames }): Promise<WorkspaceEdit | null> => {
      if (!support.renameFiles) return null;
      const { renameCompanions } = await import('./rename-companions');
      const changes = await renameCompanions(session, files, renames);
      return changes.length === 0 ? null : { documentChanges: [...changes] };
    }),
  );
}
