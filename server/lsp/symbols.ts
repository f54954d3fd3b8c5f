import type { WorkspaceSymbol } from 'vscode-languageserver';
import { answering } from './answer';
import type { Session } from './session';
import { WorkProgress } from './work-progress';

/** A longer list nobody reads; more letters narrow it. */
const most = 500;

/** Registers the search for symbols in all transcriptions of the workspace, open or not. */
export function registerSymbols(session: Session): void {
  const { connection, library, service } = session;
  connection.onWorkspaceSymbol(
    answering(connection, null, async ({ query }, token): Promise<WorkspaceSymbol[] | null> => {
      const symbols: WorkspaceSymbol[] = [];
      const progress = new WorkProgress(session, 'Searching the transcriptions');
      const uris = await library.uris();
      for (const [at, uri] of uris.entries()) {
        if (token.isCancellationRequested || symbols.length >= most) break;
        const document = await library.get(uri);
        // Deleted since the folder was listed.
        if (document === undefined) continue;
        const glossary = await session.glossary(uri);
        symbols.push(...(await service.getWorkspaceSymbols(document, query, most - symbols.length, glossary)));
        await progress.advance(at + 1, uris.length, uri);
      }
      progress.end();
      return symbols;
    }),
  );
}
