import {
  LSPErrorCodes,
  ResponseError,
  type DocumentFormattingParams,
  type DocumentOnTypeFormattingParams,
  type DocumentRangeFormattingParams,
  type LinkedEditingRangeParams,
  type LinkedEditingRanges,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  type TextDocumentIdentifier,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TelegramDocument } from '../service/telegram-document';
import type { RenameAnswer } from '../service/rename';
import { answering } from './answer';
import { versionedEdit } from './apply-answer';
import type { Session } from './session';

/** Registers what changes the text as it is written. Each answers null for a text that is not open. */
export function registerWriting(session: Session): void {
  const { connection, service } = session;

  const on = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
    work: (document: TelegramDocument, params: P) => R | null,
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
    on<PrepareRenameParams, PrepareRenameResult | ResponseError>((document, { position }) =>
      settle(service.prepareRename(document, position), (found) => found),
    ),
  );
  connection.onRenameRequest(
    on<RenameParams, WorkspaceEdit | ResponseError>((document, { position, newName }) =>
      settle(service.rename(document, position, newName), (edits) => versionedEdit(session.support, document, edits)),
    ),
  );
  connection.languages.onLinkedEditingRange(
    on<LinkedEditingRangeParams, LinkedEditingRanges>(
      (document, { position }) => service.getLinkedFigures(document, position) ?? null,
    ),
  );
}

/** An answer for the client; what is refused is an error with the reason, which the client shows. */
function settle<T, R>(answer: RenameAnswer<T> | undefined, shape: (value: T) => R): R | ResponseError | null {
  if (answer === undefined) return null;
  if (answer.kind === 'refused') return new ResponseError(LSPErrorCodes.RequestFailed, answer.message);
  return shape(answer.value);
}
