import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupKind,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
  TextEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import type { Glossary } from '../glossary/glossary';
import type { Suppression } from '../rules/configuration';
import type { TextChange } from '../rules/rule';
import type { NewSuppression } from './add-suppression';
import { check, findingsOf, type Checks } from './checks';
import type { CodeActionRequest } from './code-actions';
import type { LensKinds } from './code-lenses';
import type { Completions } from './completion';
import type { JudgedSuppressions } from './configuration-diagnostics';
import { diagnostics } from './diagnostics';
import { diagnosticsJson } from './diagnostics-json';
import { documentLinks, linkAddress, linkTargetAt, type LinkTarget } from './document-links';
import type { EditAnswer } from './edit-answer';
import { foldingRanges } from './folding';
import type { FootnoteAction } from './footnote-actions';
import type { ConversionScope, NoteMove, WrittenStyle } from './footnote-choices';
import type { HintKinds } from './inlay-hints';
import type { LinkedFigures } from './linked-editing';
import { flatOutline, outline } from './outline';
import { outlineJson } from './outline-json';
import { describeCut } from './outline-limit';
import type { PositionEncoding } from './positions';
import type { RenameAnswer, Renamed, RenameEdits, Renumbered } from './rename-answer';
import { semanticTokens } from './semantic-tokens';
import { status, type DocumentStatus } from './status';
import type { Surroundings } from './surroundings';
import type { TelegramDocument } from './telegram-document';
import type { VolumeScope } from './volume-scope';

/**
 * Everything that an editor can ask of a transcription. Positions and ranges count in the encoding that the document was
 * made with; a position that the text does not have is answered with undefined or an empty list, and no text makes a
 * method throw. Answers to one version of a text are kept as long as that version. What is asked with a `scope`, or with
 * `surroundings`, is looked up in all files of the volume; without them the file is a volume by itself.
 */
export interface LanguageService {
  /**
   * The documents of the file, and in each its dateline, sections, articles, attachments, signatures and notes; of more
   * than `limit` entries the finest are left out.
   */
  getOutline(document: TelegramDocument, limit?: number): DocumentSymbol[];

  /** The same as JSON in UTF-8, of which an edit writes little anew. */
  getOutlineJson(document: TelegramDocument, limit?: number): readonly Uint8Array[];

  /** The outline as a flat list in reading order, for clients that know no hierarchy. */
  getFlatOutline(document: TelegramDocument, limit?: number): SymbolInformation[];

  /** What such an outline leaves out, in a sentence without a full stop; undefined where it shows everything. */
  describeOutlineCut(document: TelegramDocument, limit: number): string | undefined;

  /** What stands at the position, explained, in the form that the client shows; terms and persons from the glossary. */
  getHover(
    document: TelegramDocument,
    position: Position,
    kind: MarkupKind,
    glossary?: Glossary,
    surroundings?: Surroundings,
  ): Promise<Hover | undefined>;

  /** Marker to note, note to its markers, reference to what it names, words to their line in the glossary. */
  getDefinition(
    document: TelegramDocument,
    position: Position,
    surroundings?: Surroundings,
    glossary?: Glossary,
  ): Promise<LocationLink[]>;

  /** The same, but for a note's own number, which is its declaration. */
  getDeclaration(
    document: TelegramDocument,
    position: Position,
    surroundings?: Surroundings,
    glossary?: Glossary,
  ): Promise<LocationLink[]>;

  /** The id of the other volume that the reference at the position cites: what the surroundings should hold. */
  getVolumeCited(document: TelegramDocument, position: Position, scope?: VolumeScope): Promise<string | undefined>;

  /** Everything that points to the same note, document or page, or names the same person or term, as what is at the position. */
  getReferences(
    document: TelegramDocument,
    position: Position,
    includeDeclaration: boolean,
    surroundings?: Surroundings,
    glossary?: Glossary,
  ): Promise<Location[]>;

  /** The same, to be marked in the text while the cursor stands there. */
  getDocumentHighlights(
    document: TelegramDocument,
    position: Position,
    scope?: VolumeScope,
    glossary?: Glossary,
  ): Promise<DocumentHighlight[]>;

  /** The references that lead somewhere; where to is asked of `getLinkTarget` when one is clicked. */
  getDocumentLinks(document: TelegramDocument, scope?: VolumeScope): DocumentLink[];

  getLinkTarget(
    document: TelegramDocument,
    link: Pick<DocumentLink, 'range'>,
    scope?: VolumeScope,
  ): LinkTarget | undefined;

  /** The address of a target: in the first of the volumes that has it, else the published page. */
  getLinkAddress(target: LinkTarget, volumes: readonly VolumeScope[]): string;

  /** The word, sentence, paragraph, section and document around each position. */
  getSelectionRanges(document: TelegramDocument, positions: readonly Position[]): Promise<SelectionRange[]>;

  /** Above each document its notes and references; `command` shows what refers to it. */
  getCodeLenses(
    document: TelegramDocument,
    command: string | undefined,
    scope?: VolumeScope,
    kinds?: LensKinds,
  ): Promise<CodeLens[]>;

  /** Dates of file numbers, documents of pages, values of large roman numbers. */
  getInlayHints(document: TelegramDocument, range: Range, scope?: VolumeScope, kinds?: HintKinds): Promise<InlayHint[]>;

  /** What can be written at the position. */
  getCompletions(
    document: TelegramDocument,
    position: Position,
    glossary?: Glossary,
    scope?: VolumeScope,
  ): Promise<Completions>;

  /** Documents and articles whose names answer to a query, and persons of the glossary that the file names. */
  getWorkspaceSymbols(
    document: TelegramDocument,
    query: string,
    limit: number,
    glossary?: Glossary,
  ): Promise<WorkspaceSymbol[]>;

  /** Documents, sections, attachments and notes, the outer ones first to stay when there are more than `limit`. */
  getFoldingRanges(document: TelegramDocument, limit: number): FoldingRange[];

  /** Markers, note numbers, references and page breaks of the file, or of a range of it, as the protocol encodes them. */
  getSemanticTokens(document: TelegramDocument, range?: Range): number[];

  /** What the rules find, with the severities in force. */
  getDiagnostics(document: TelegramDocument, checks: Checks, scope?: VolumeScope): Diagnostic[];

  /** The same as JSON in UTF-8, of which an edit writes little anew; without what is related where `takesRelated` says so. */
  getDiagnosticsJson(document: TelegramDocument, checks: Checks, scope: VolumeScope, takesRelated: boolean): Uint8Array;

  /** The suppressions of the configuration that take a finding of the file away. */
  getUsedSuppressions(document: TelegramDocument, checks: Checks, scope?: VolumeScope): ReadonlySet<Suppression>;

  /** What is wrong with the text of a configuration; `used` are the suppressions that are of use in the `checked` files. */
  getConfigurationDiagnostics(
    text: string,
    encoding: PositionEncoding,
    judged?: JudgedSuppressions,
  ): Promise<Diagnostic[]>;

  /** Changes that put a suppression into the text of a configuration; undefined when it must be mended first. */
  addSuppression(text: string, suppression: NewSuppression): Promise<readonly TextChange[] | undefined>;

  /** Changes by which the suppressions of a configuration go on to name a file or folder that is renamed. */
  getRenamedInConfiguration(text: string, from: string, to: string): Promise<readonly TextChange[]>;

  /** Changes by which they go on to name a document of the file at `path` that gets another number. */
  getRenumberedInConfiguration(text: string, path: string, renumbered: Renumbered): Promise<readonly TextChange[]>;

  /** Quick fixes at a range, the safe mend of the whole file, and refactorings of paragraphs. */
  getCodeActions(
    document: TelegramDocument,
    request: CodeActionRequest,
    checks: Checks,
    scope?: VolumeScope,
  ): Promise<CodeAction[]>;

  /** The footnotes of the document at the position in order, with all references to them; without edits when they are. */
  renumberFootnotes(
    document: TelegramDocument,
    position: Position,
    surroundings?: Surroundings,
  ): Promise<EditAnswer | undefined>;

  /** The note at the position moved in its list, with all references to it. */
  moveNote(
    document: TelegramDocument,
    position: Position,
    move: NoteMove,
    surroundings?: Surroundings,
  ): Promise<EditAnswer | undefined>;

  /** What a menu can offer to do with footnotes at the start of the range. */
  getFootnoteActions(document: TelegramDocument, range: Range): Promise<readonly FootnoteAction[]>;

  /** Whether the start of the range is on a marker or in a note. */
  standsOnFootnote(document: TelegramDocument, range: Range): Promise<boolean>;

  /** A marker at the position, its note in the list, and all that follows counted on. */
  insertFootnote(
    document: TelegramDocument,
    position: Position,
    surroundings?: Surroundings,
  ): Promise<EditAnswer | undefined>;

  /** The footnote whose marker or note is at the position taken out, and all that follows counted back. */
  deleteFootnote(
    document: TelegramDocument,
    position: Position,
    surroundings?: Surroundings,
  ): Promise<EditAnswer | undefined>;

  /** The numbered markers of the document at the position, or of the file, written in one style. */
  convertMarkers(
    document: TelegramDocument,
    position: Position,
    style: WrittenStyle,
    scope: ConversionScope,
  ): Promise<EditAnswer | undefined>;

  /** The number of a document or a footnote at the position, as what can be renamed there. */
  prepareRename(
    document: TelegramDocument,
    position: Position,
    surroundings?: Surroundings,
  ): Promise<RenameAnswer<Renamed> | undefined>;

  /** Edits that give the document or the footnote another number, with all references to it. */
  rename(
    document: TelegramDocument,
    position: Position,
    name: string,
    surroundings?: Surroundings,
  ): Promise<RenameAnswer<readonly RenameEdits[]> | undefined>;

  /** The figures of a written-out marker and of its note, to be edited as one. */
  getLinkedFigures(document: TelegramDocument, position: Position): Promise<LinkedFigures | undefined>;

  /** What pasting breaks mended, in the file or in what touches the range; no word is changed. */
  getFormattingEdits(document: TelegramDocument, range?: Range): Promise<TextEdit[]>;

  /** What a line break in the list of notes goes on with, at the position behind it. */
  getLineBreakEdits(document: TelegramDocument, position: Position): Promise<TextEdit[]>;

  /** Where in the volume the position lies, and what the document there holds. Undefined in a file without text. */
  getStatus(
    document: TelegramDocument,
    position: Position,
    checks: Checks,
    scope?: VolumeScope,
  ): DocumentStatus | undefined;
}

export function createLanguageService(): LanguageService {
  return {
    getOutline: outline,
    getOutlineJson: outlineJson,
    getFlatOutline: flatOutline,
    describeOutlineCut: ({ volume }, limit) => describeCut(volume, limit),
    getHover: async (...asked) => (await import('./look-up')).hover(...asked),
    getDefinition: async (...asked) => (await import('./look-up')).definition(...asked),
    getDeclaration: async (...asked) => (await import('./look-up')).declaration(...asked),
    getVolumeCited: async (...asked) => (await import('./look-up')).volumeCitedAt(...asked),
    getReferences: async (...asked) => (await import('./look-up')).references(...asked),
    getDocumentHighlights: async (...asked) => (await import('./look-up')).documentHighlights(...asked),
    getDocumentLinks: documentLinks,
    getLinkTarget: linkTargetAt,
    getLinkAddress: linkAddress,
    getSelectionRanges: async (...asked) => (await import('./selection-ranges')).selectionRanges(...asked),
    getCodeLenses: async (...asked) => (await import('./code-lenses')).codeLenses(...asked),
    getInlayHints: async (...asked) => (await import('./inlay-hints')).inlayHints(...asked),
    getCompletions: async (...asked) => (await import('./completion')).completions(...asked),
    getWorkspaceSymbols: async (document, query, limit, glossary) => {
      const { personSymbols, workspaceSymbols } = await import('./workspace-symbols');
      const persons = glossary === undefined ? [] : personSymbols(document, glossary, query);
      return [...workspaceSymbols(document, query, limit), ...persons].slice(0, limit);
    },
    getFoldingRanges: foldingRanges,
    getSemanticTokens(document, range) {
      if (range === undefined) return semanticTokens(document);
      const { positions } = document;
      return semanticTokens(document, {
        start: positions.nearestOffset(range.start),
        end: positions.nearestOffset(range.end),
      });
    },
    getDiagnostics: (document, checks, scope) => diagnostics(document, findingsOf(document, checks, scope), scope),
    getDiagnosticsJson: (document, checks, scope, takesRelated) =>
      diagnosticsJson(document, findingsOf(document, checks, scope), scope, takesRelated),
    getUsedSuppressions: (document, checks, scope) => check(document, checks, scope).used,
    getConfigurationDiagnostics: async (...asked) =>
      (await import('./configuration-diagnostics')).configurationDiagnostics(...asked),
    addSuppression: async (...asked) => (await import('./editing')).addSuppression(...asked),
    getRenamedInConfiguration: async (...asked) => (await import('./editing')).renamedInConfiguration(...asked),
    getRenumberedInConfiguration: async (...asked) => (await import('./editing')).renumberedInConfiguration(...asked),
    getCodeActions: async (document, request, checks, scope) => {
      const { codeActions } = await import('./editing');
      return codeActions(document, request, findingsOf(document, checks, scope), scope);
    },
    renumberFootnotes: async (...asked) => (await import('./editing')).renumberFootnotes(...asked),
    moveNote: async (...asked) => (await import('./editing')).moveNote(...asked),
    getFootnoteActions: async (document, range) => {
      const { footnoteActions, moveNote } = await import('./editing');
      return footnoteActions(document, range, (move) => moveNote(document, range.start, move)?.kind === 'edits');
    },
    standsOnFootnote: async (...asked) => (await import('./editing')).standsOnFootnote(...asked),
    insertFootnote: async (...asked) => (await import('./editing')).insertFootnote(...asked),
    deleteFootnote: async (...asked) => (await import('./editing')).deleteFootnote(...asked),
    convertMarkers: async (...asked) => (await import('./editing')).convertMarkers(...asked),
    getFormattingEdits: async (document, range) => {
      const { formatDocument, formatRange } = await import('./editing');
      return range === undefined ? formatDocument(document) : formatRange(document, range);
    },
    getLineBreakEdits: async (...asked) => (await import('./editing')).formatOnLineBreak(...asked),
    prepareRename: async (...asked) => (await import('./editing')).prepareRename(...asked),
    rename: async (...asked) => (await import('./editing')).rename(...asked),
    getLinkedFigures: async (...asked) => (await import('./linked-editing')).linkedEditing(...asked),
    getStatus: (document, position, checks, scope) => status(document, position, findingsOf(document, checks, scope)),
  };
}
