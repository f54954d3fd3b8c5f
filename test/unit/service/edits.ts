import { OpenDocuments } from '../../../server/lsp/open-documents';
import type { PositionEncoding } from '../../../server/service/positions';
import type { TelegramDocument } from '../../../server/service/telegram-document';

/** What is typed at a line, over `lines` further ones where they are given; characters from 0, as the encoding counts. */
export interface Edit {
  readonly line: number;
  readonly from?: number;
  readonly to?: number;
  readonly lines?: number;
  readonly text: string;
}

/** Opens a text and makes the edits one after the other; `check` sees the document before them and after each. */
export function editAndCheck(
  text: string,
  edits: readonly Edit[],
  encoding: PositionEncoding,
  check: (document: TelegramDocument) => void,
): void {
  const uri = 'file:///volume.telegram';
  const documents = new OpenDocuments(encoding);
  documents.open({ uri, languageId: 'telegram', version: 1, text });
  check(documents.get(uri)!);
  for (const { line, from = 0, to = from, lines = 0, text: typed } of edits) {
    const range = { start: { line, character: from }, end: { line: line + lines, character: to } };
    documents.change(uri, 2, [{ range, text: typed }]);
    check(documents.get(uri)!);
  }
}
