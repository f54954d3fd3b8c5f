import type { WorkspaceSymbol } from 'vscode-languageserver';
import { personSymbols, workspaceSymbols } from '../service/workspace-symbols';
import { answering } from './answer';
import type { Session } from './session';

/** A longer list nobody reads; more letters narrow it. */
const most = 500;

/** Registers the search for symbols in all transcriptions of the workspace, open or not. */
export function registerSymbols(session: Session): void {
  const { connection, library } = session;
  connection.onWorkspaceSymbol(
    answering(connection, null, async ({ query }, token): Promise<WorkspaceSymbol[] | null> => {
      const symbols: WorkspaceSymbol[] = [];
      for (const uri of await library.uris()) {
        if (token.isCancellationRequested || symbols.length >= most) break;
        const document = await library.get(uri);
        // Deleted since the folder was listed.
        if (document === undefined) continue;
        symbols.push(...workspaceSymbols(document, query, most - symbols.length));
        symbols.push(...personSymbols(document, await session.glossary(uri), query));
      }
      return symbols.slice(0, most);
    }),
  );
}
