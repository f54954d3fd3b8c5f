import type { Position, Range } from 'vscode-languageserver-types';
import type { Findings } from './checks';
import { partsOf } from './parts';
import { entryAt, inFile, type TelegramDocument } from './telegram-document';

/** The document of the volume that a position lies in. */
export interface Status {
  readonly number: string | null;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly notes: number;
  /** Hints are none: they ask for nothing. */
  readonly problems: number;
  readonly range: Range;
}

/** Undefined where there is no such position, and in a file without text. `findings` are those of each document. */
export function status(document: TelegramDocument, position: Position, findings: Findings): Status | undefined {
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
