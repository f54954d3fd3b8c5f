import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { answering } from './answer';
import type { ClientSupport } from './client-support';
import type { Session } from './session';

/** Registers completion. A client without commit characters gets none. */
export function registerCompletion(session: Session): void {
  const { connection, service, support } = session;
  connection.onCompletion(
    answering(connection, null, async ({ textDocument, position }): Promise<CompletionList | null> => {
      const glossary = await session.glossary(textDocument.uri);
      const found = await session.scoped(textDocument.uri);
      if (found === undefined) return null;
      const { items, incomplete } = await service.getCompletions(found.document, position, glossary, found.scope);
      return { isIncomplete: incomplete, items: items.map((item) => forClient(item, support)) };
    }),
  );
}

/** Editors show `detail` for the selected item alone; one chooses by headings, which label details show in every line. */
function forClient({ commitCharacters, ...item }: CompletionItem, support: ClientSupport): CompletionItem {
  return {
    ...item,
    ...(support.commitCharacters && commitCharacters !== undefined && { commitCharacters }),
    ...(support.labelDetails && item.detail !== undefined && { labelDetails: { description: item.detail } }),
  };
}
