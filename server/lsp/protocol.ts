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

export interface DocumentStatus {
  /** The document's printed number, `28`; null where the volume does not number its documents. */
  readonly number: string | null;
  /** Its place in the file, from 1, and how many documents the file holds. */
  readonly place: number;
  readonly count: number;
  /** Of the document. */
  readonly notes: number;
  readonly problems: number;
  readonly range: Range;
}

/**
 * Commands that the server executes (workspace/executeCommand); each takes `[uri, position]`. Their edits are of the
 * version at hand, and one step to undo.
 */
export const insertFootnoteCommand = 'telegram.server.insertFootnote';
export const deleteFootnoteCommand = 'telegram.server.deleteFootnote';
export const renumberFootnotesCommand = 'telegram.server.renumberFootnotes';
/** `[uri, position, style, scope]`: `plain`, `explicit` or `superscript`, and `document` (at the position) or `file`. */
export const convertMarkersCommand = 'telegram.server.convertMarkers';

/** What our client says of itself when it starts the server. */
export interface InitializationOptions {
  /** Its command that shows places in the editor, with the arguments `[uri, position, locations]`. */
  readonly showReferences: string;
}

/**
 * `[uri, position, rule, scope, reason]`: writes a suppression into `telegram.config.json`. The scope is `document` (at the
 * position), `file` or `everywhere`; a client that can ask adds the reason.
 */
export const suppressRuleCommand = 'telegram.server.suppressRule';

/** Language id and the extension of transcriptions. */
export const languageId = 'telegram';
