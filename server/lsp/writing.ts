import { ResponseError } from 'vscode-jsonrpc';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  LinkedEditingRangeParams,
  LinkedEditingRanges,
  PrepareRenameParams,
  PrepareRenameResult,
  RenameParams,
  TextDocumentIdentifier,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { LSPErrorCodes } from '../service/protocol-values';
import type { TelegramDocument } from '../service/telegram-document';
import type { RenameAnswer } from '../service/rename-answer';
import { answering } from './answer';
import type { Session } from './session';
import { surroundingsOf } from './surroundings-of';

/** Registers what changes the text as it is written. Each answers null for a text that is not open. */
export function registerWriting(session: Session): void {
  const { connection, service } = session;

  const on = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    work: (document: TelegramDocument, params: P) => R | null | Promise<R | null>,
  ) =>
    answering<P, R | null>(connection, null, async (params) => {
      const document = await session.document(params.textDocument.uri);
      return document === undefined ? null : work(document, params);
    });

  connection.onDocumentFormatting(
    on<DocumentFormattingParams, TextEdit[]>((document) => service.getFormattingEdits(document)),
  );
  connection.onDocumentRangeFormatting(
    on<DocumentRangeFormattingParams, TextEdit[]>((document, { range }) => service.getFormattingEdits(document, range)),
  );
  connection.onDocumentOnTypeFormatting(
    on<DocumentOnTypeFormattingParams, TextEdit[]>((document, { position }) =>
      service.getLineBreakEdits(document, position),
    ),
  );
  connection.onPrepareRename(
    on<PrepareRenameParams, PrepareRenameResult | ResponseError>(async (document, { position }) =>
      settle(
        await service.prepareRename(document, position, await surroundingsOf(session, document)),
        (found) => found,
      ),
    ),
  );
  connection.onRenameRequest(
    on<RenameParams, WorkspaceEdit | ResponseError>(async (document, { position, newName }) => {
      const answer = await service.rename(document, position, newName, await surroundingsOf(session, document));
      const edits = answer?.kind === 'answer' ? answer.value : [];
      const [{ renumberedFiles }, { openAmong, renameEdit }] = await Promise.all([
        import('./renumbered-files'),
        import('./workspace-edit'),
      ]);
      const [open, others] = await Promise.all([openAmong(session, edits), renumberedFiles(session, edits)]);
      return settle(answer, () => renameEdit(session.support, open, edits, others));
    }),
  );
  connection.languages.onLinkedEditingRange(
    on<LinkedEditingRangeParams, LinkedEditingRanges>(
      async (document, { position }) => (await service.getLinkedFigures(document, position)) ?? null,
    ),
  );
}

/** An answer for the client; what is refused is an error with the reason, which the client shows. */
function settle<T, R>(answer: RenameAnswer<T> | undefined, shape: (value: T) => R): R | ResponseError | null {
  if (answer === undefined) return null;
  if (answer.kind === 'refused') return new ResponseError(LSPErrorCodes.RequestFailed, answer.message);
  return shape(answer.value);
}
