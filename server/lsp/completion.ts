import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { answering } from './answer';
import type { Session } from './session';

/** Registers completion. A client without commit characters gets none. */
export function registerCompletion(session: Session): void {
  const { connection, service, support } = session;
  connection.onCompletion(
    answering(connection, null, async ({ textDocument, position }): Promise<CompletionList | null> => {
      const glossary = await session.glossary(textDocument.uri);
      const found = await session.scoped(textDocument.uri);
      if (found === undefined) return null;
      const { items, incomplete } = service.getCompletions(found.document, position, glossary, found.scope);
      return { isIncomplete: incomplete, items: items.map((item) => forClient(item, support.commitCharacters)) };
    }),
  );
}

function forClient({ commitCharacters, ...item }: CompletionItem, commits: boolean): CompletionItem {
  return { ...item, ...(commits && commitCharacters !== undefined && { commitCharacters }) };
}
