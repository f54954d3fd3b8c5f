import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextDocumentIdentifier,
  TextEdit,
} from 'vscode-languageserver';
import type { TelegramDocument } from '../service/telegram-document';
import { answering } from './answer';
import type { Session } from './features';

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
}
