import type { CodeLens, InlayHint, SelectionRange } from 'vscode-languageserver';
import { answering } from './answer';
import type { Session } from './session';

/** Registers what helps to read and select; lenses and hints are empty where the settings turn them off. */
export function registerReadingAids(session: Session): void {
  const { connection, service } = session;
  connection.onSelectionRanges(
    answering(connection, null, async ({ textDocument, positions }): Promise<SelectionRange[] | null> => {
      const document = await session.document(textDocument.uri);
      return document === undefined ? null : service.getSelectionRanges(document, positions);
    }),
  );
  connection.onCodeLens(
    answering(connection, null, async ({ textDocument }): Promise<CodeLens[] | null> => {
      const { codeLens } = await session.settings(textDocument.uri);
      const found = await session.scoped(textDocument.uri);
      if (found === undefined) return null;
      if (codeLens === undefined) return [];
      return service.getCodeLenses(found.document, session.showReferences, found.scope, codeLens);
    }),
  );
  connection.languages.inlayHint.on(
    answering(connection, null, async ({ textDocument, range }): Promise<InlayHint[] | null> => {
      const { inlayHints } = await session.settings(textDocument.uri);
      const found = await session.scoped(textDocument.uri);
      if (found === undefined) return null;
      return inlayHints === undefined ? [] : service.getInlayHints(found.document, range, found.scope, inlayHints);
    }),
  );
}

/** Has the client ask again when the settings, or files that the answers come from, have changed. */
export function refreshReadingAids({ connection, support }: Session): void {
  if (support.refreshCodeLens) void connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
  if (support.refreshInlayHints) void connection.sendRequest('workspace/inlayHint/refresh').catch(() => undefined);
}
