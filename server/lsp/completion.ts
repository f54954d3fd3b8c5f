import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { completions } from '../service/completion';
import { answering } from './answer';
import type { ClientSupport } from './client-support';
import type { Session } from './session';

/** Registers completion. A client without commit characters gets none. */
export function registerCompletion(session: Session): void {
  const { connection, support } = session;
  connection.onCompletion(
    answering(connection, null, async ({ textDocument, position }): Promise<CompletionList | null> => {
      const { uri } = textDocument;
      const glossary = await session.glossary(uri);
      const document = await session.document(uri);
      if (document === undefined) return null;
      const { items, incomplete } = completions(document, position, glossary);
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
