import type { Position, Range } from 'vscode-languageserver-types';
import type { Findings } from './checks';
import { partsOf } from './parts';
import { entryAt, inFile, type TelegramDocument } from './telegram-document';

/** The document that a position lies in, as the status bar tells it. */
export interface DocumentStatus {
  /** The document's printed number, `28`; null where the volume does not number its documents. */
  readonly number: string | null;
  /** Its place in the file, from 1, and how many documents the file holds. */
  readonly place: number;
  readonly count: number;
  /** Of the document. */
  readonly notes: number;
  /** Hints are none: they ask for nothing. */
  readonly problems: number;
  readonly range: Range;
  /** What the outline leaves out of the file, in a sentence without a full stop. */
  readonly outlineCut?: string;
}

/** Undefined where there is no such position, and in a file without text. `findings` are those of each document. */
export function status(document: TelegramDocument, position: Position, findings: Findings): DocumentStatus | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  const parts = entry && partsOf(entry.document);
  if (entry === undefined || parts === undefined) return undefined;
  return {
    number: entry.document.title?.number ?? null,
    place: entry.index + 1,
    count: document.volume.entries.length,
    notes: entry.document.tree.notes.length,
    problems: (findings[entry.index] ?? []).filter(({ severity }) => severity !== 'hint').length,
    range: document.positions.rangeOf(inFile(entry.offset, parts)),
  };
}
