import type {
  CodeAction,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  MarkupKind,
  Position,
  Range,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver-types';
import type { Glossary } from '../glossary/glossary';
import { findingsOf, type Checks } from './checks';
import { codeActions, type CodeActionRequest } from './code-actions';
import { convertMarkers, type ConversionScope, type WrittenStyle } from './convert-markers';
import { definition } from './definition';
import { deleteFootnote } from './delete-footnote';
import { diagnostics } from './diagnostics';
import type { EditAnswer } from './edit-answer';
import { foldingRanges } from './folding';
import { footnoteActions, type FootnoteAction } from './footnote-actions';
import { formatOnLineBreak } from './format-on-type';
import { formatDocument, formatRange } from './formatting';
import { hover } from './hover';
import { insertFootnote } from './insert-footnote';
import { linkedEditing, type LinkedFigures } from './linked-editing';
import { flatOutline, outline } from './outline';
import { documentHighlights, references } from './references';
import { prepareRename, rename, type RenameAnswer, type Renamed } from './rename';
import { renumberFootnotes } from './renumber';
import { semanticTokens } from './semantic-tokens';
import { status, type Status } from './status';
import type { TelegramDocument } from './telegram-document';

/**
 * Everything that an editor can ask of a transcription. Positions and ranges count in the encoding that the document was
 * made with; a position that the text does not have is answered with undefined or an empty list, and no text makes a
 * method throw. Answers to one version of a text are kept as long as that version.
 */
export interface LanguageService {
  /** The documents of the file, and in each its dateline, sections, articles, attachments, signatures and notes. */
  getOutline(document: TelegramDocument): DocumentSymbol[];

  /** The outline as a flat list in reading order, for clients that know no hierarchy. */
  getFlatOutline(document: TelegramDocument): SymbolInformation[];

  /** What stands at the position, explained, in the form that the client shows; terms and persons from the glossary. */
  getHover(document: TelegramDocument, position: Position, kind: MarkupKind, glossary?: Glossary): Hover | undefined;

  /** Marker to note, note to its markers, reference to what it names in this file. */
  getDefinition(document: TelegramDocument, position: Position): LocationLink[];

  /** Everything that points to the same note, document or page as the thing at the position. */
  getReferences(document: TelegramDocument, position: Position, includeDeclaration: boolean): Location[];

  /** The same, to be marked in the text while the cursor stands there. */
  getDocumentHighlights(document: TelegramDocument, position: Position): DocumentHighlight[];

  /** Documents, sections, attachments and notes, the outer ones first to stay when there are more than `limit`. */
  getFoldingRanges(document: TelegramDocument, limit: number): FoldingRange[];

  /** Markers, note numbers, references and page breaks of the file, or of a range of it, as the protocol encodes them. */
  getSemanticTokens(document: TelegramDocument, range?: Range): number[];

  /** What the rules find, with the severities in force. */
  getDiagnostics(document: TelegramDocument, checks: Checks): Diagnostic[];

  /** Quick fixes at a range, the safe mend of the whole file, and the renumbering of footnotes. */
  getCodeActions(document: TelegramDocument, request: CodeActionRequest, checks: Checks): CodeAction[];

  /** Edits that put the footnotes of the document at the position in order; empty when they are. */
  getRenumberEdits(document: TelegramDocument, position: Position): TextEdit[] | undefined;

  /** What a menu can offer to do with footnotes at the start of the range. */
  getFootnoteActions(document: TelegramDocument, range: Range): readonly FootnoteAction[];

  /** A marker at the position, its note in the list, and all that follows counted on. */
  insertFootnote(document: TelegramDocument, position: Position): EditAnswer | undefined;

  /** The footnote whose marker or note is at the position taken out, and all that follows counted back. */
  deleteFootnote(document: TelegramDocument, position: Position): EditAnswer | undefined;

  /** The numbered markers of the document at the position, or of the file, written in one style. */
  convertMarkers(
    document: TelegramDocument,
    position: Position,
    style: WrittenStyle,
    scope: ConversionScope,
  ): EditAnswer | undefined;

  /** The number of a document at the position, as what can be renamed there. */
  prepareRename(document: TelegramDocument, position: Position): RenameAnswer<Renamed> | undefined;

  /** Edits that give the document another number, with all references to it in the file. */
  rename(document: TelegramDocument, position: Position, name: string): RenameAnswer<TextEdit[]> | undefined;

  /** The figures of a written-out marker and of its note, to be edited as one. */
  getLinkedFigures(document: TelegramDocument, position: Position): LinkedFigures | undefined;

  /** What pasting breaks mended, in the file or in what touches the range; no word is changed. */
  getFormattingEdits(document: TelegramDocument, range?: Range): TextEdit[];

  /** What a line break in the list of notes goes on with, at the position behind it. */
  getLineBreakEdits(document: TelegramDocument, position: Position): TextEdit[];

  /** Where in the volume the position lies, and what the document there holds. Undefined in a file without text. */
  getStatus(document: TelegramDocument, position: Position, checks: Checks): Status | undefined;
}

export function createLanguageService(): LanguageService {
  return {
    getOutline: outline,
    getFlatOutline: flatOutline,
    getHover: hover,
    getDefinition: definition,
    getReferences: references,
    getDocumentHighlights: documentHighlights,
    getFoldingRanges: foldingRanges,
    getSemanticTokens(document, range) {
      if (range === undefined) return semanticTokens(document);
      const { positions } = document;
      return semanticTokens(document, {
        start: positions.nearestOffset(range.start),
        end: positions.nearestOffset(range.end),
      });
    },
    getDiagnostics: (document, checks) => diagnostics(document, findingsOf(document.volume, checks)),
    getCodeActions: (document, request, checks) => codeActions(document, request, findingsOf(document.volume, checks)),
    getRenumberEdits: renumberFootnotes,
    getFootnoteActions: footnoteActions,
    insertFootnote,
    deleteFootnote,
    convertMarkers,
    getFormattingEdits: (document, range) =>
      range === undefined ? formatDocument(document) : formatRange(document, range),
    getLineBreakEdits: formatOnLineBreak,
    prepareRename,
    rename,
    getLinkedFigures: linkedEditing,
    getStatus: (document, position, checks) => status(document, position, findingsOf(document.volume, checks)),
  };
}
