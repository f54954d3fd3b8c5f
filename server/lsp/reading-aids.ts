import type { CodeLens, InlayHint, SelectionRange } from 'vscode-languageserver';
import { codeLenses } from '../service/code-lenses';
import { inlayHints } from '../service/inlay-hints';
import { selectionRanges } from '../service/selection-ranges';
import { answering } from './answer';
import type { Session } from './session';

/** Registers what helps to read and select; lenses and hints are empty where the settings turn them off. */
export function registerReadingAids(session: Session): void {
  const { connection } = session;
  connection.onSelectionRanges(
    answering(connection, null, async ({ textDocument, positions }): Promise<SelectionRange[] | null> => {
      const document = await session.document(textDocument.uri);
      return document === undefined ? null : selectionRanges(document, positions);
    }),
  );
  connection.onCodeLens(
    answering(connection, null, async ({ textDocument }): Promise<CodeLens[] | null> => {
      const { codeLens } = await session.settings();
      const document = await session.document(textDocument.uri);
      if (document === undefined) return null;
      return codeLens ? codeLenses(document, session.showReferences) : [];
    }),
  );
  connection.languages.inlayHint.on(
    answering(connection, null, async ({ textDocument, range }): Promise<InlayHint[] | null> => {
      const settings = await session.settings();
      const document = await session.document(textDocument.uri);
      if (document === undefined) return null;
      return settings.inlayHints ? inlayHints(document, range) : [];
    }),
  );
}

/** Has the client ask again when the settings have changed. */
export function refreshReadingAids({ connection, support }: Session): void {
  if (support.refreshCodeLens) void connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
  if (support.refreshInlayHints) void connection.sendRequest('workspace/inlayHint/refresh').catch(() => undefined);
}
