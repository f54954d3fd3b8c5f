import type { Position, Range } from 'vscode-languageserver-types';

/**
 * What the client and the server say to each other beyond LSP 3.17. All of it is optional for a client: an editor that
 * knows none of it has every language feature.
 */

/** Request: where in its volume a position lies, for the status bar. Answers null outside a known telegram. */
export const documentStatusRequest = 'telegram/documentStatus';

export interface DocumentStatusParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export type { DocumentStatus } from '../service/status';

/**
 * Commands that the server executes (workspace/executeCommand); each takes `[uri, position]`. Their edits are of the
 * version at hand, and one step to undo.
 */
export const insertFootnoteCommand = 'telegram.server.insertFootnote';
export const deleteFootnoteCommand = 'telegram.server.deleteFootnote';
/** `[uri, position, move]`: `up`, `down`, or `marker` for the place where its marker stands. */
export const moveNoteCommand = 'telegram.server.moveNote';
export const renumberFootnotesCommand = 'telegram.server.renumberFootnotes';
/** `[uri, position, style, scope]`: `plain`, `explicit` or `superscript`, and `document` (at the position) or `file`. */
export const convertMarkersCommand = 'telegram.server.convertMarkers';

/** What our client says of itself when it starts the server. */
export interface InitializationOptions {
  /** Its command that shows places in the editor, with the arguments `[uri, position, locations]`. */
  readonly showReferences: string;
  /** Whether it answers the requests for files. */
  readonly servesFiles: true;
}

/**
 * Requests of the server to a client that serves files: those of its file systems that the server cannot read, which in a
 * web worker are all. The text of a file, or null where there is none.
 */
export const readFileRequest = 'telegram/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** The uris of the transcriptions in a folder, and with `below` in the folders in it, at most `limit`. */
export const findTranscriptionsRequest = 'telegram/findTranscriptions';

export interface FindTranscriptionsParams {
  readonly folder: string;
  readonly limit: number;
  readonly below: boolean;
}

/**
 * `[uri, position, rule, scope, reason]`: writes a suppression into `telegram.config.json`. The scope is `line` or
 * `document` (at the position), `file` or `everywhere`; a client that can ask adds the reason.
 */
export const suppressRuleCommand = 'telegram.server.suppressRule';

/** Language id and the extension of transcriptions. */
export const languageId = 'telegram';

/** Request: a document, or with no position all of a file, in another format. Answers null for a text that is not open. */
export const exportRequest = 'telegram/export';

export type ExportFormat = 'tei' | 'html' | 'json';

export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly position?: Position;
  readonly format: ExportFormat;
  /** Under which progress is told, in per cent. */
  readonly workDoneToken?: number | string;
}

/** Request: a volume in TEI as the files of a transcription. */
export const importRequest = 'telegram/import';

export interface ImportParams {
  readonly source: string;
  /** What the files are called, without an ending. */
  readonly name: string;
  readonly workDoneToken?: number | string;
}

/** What a conversion makes. The reason is no whole sentence; line and column count from 1. */
export type ConversionAnswer =
  | { readonly kind: 'files'; readonly files: readonly ConvertedFile[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly line?: number; readonly column?: number };

export interface ConvertedFile {
  readonly name: string;
  readonly text: string;
}

/** Request: the TEI of the document at a position. Answers null where there is none. */
export const documentTeiRequest = 'telegram/documentTei';

export interface DocumentTeiParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  /** Whether what lies beside the transcription is to be read anew. */
  readonly refresh?: boolean;
}

export interface DocumentTei {
  readonly xml: string;
  /** Of the document in the transcription. */
  readonly range: Range;
}
