import type { Position, Range } from 'vscode-languageserver-types';
import { markersOf, targetAt } from './target';
import { entryAt, inFile, type TelegramDocument } from './telegram-document';

/** What is edited as one, and what it may consist of. */
export interface LinkedFigures {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/**
 * The figure of a marker that is written out and that of its note, to be edited as one, where both say the same.
 * Undefined elsewhere.
 */
export function linkedEditing(document: TelegramDocument, position: Position): LinkedFigures | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  const target =
    offset === undefined || entry === undefined ? undefined : targetAt(entry.document, offset - entry.offset);
  if (entry === undefined || offset === undefined || (target?.kind !== 'marker' && target?.kind !== 'note'))
    return undefined;
  const place = target.kind === 'note' ? target.place : target.marker.note;
  const note = place === undefined ? undefined : entry.document.tree.notes[place - 1];
  const markers = place === undefined ? [] : markersOf(entry.document, place);
  if (note === undefined || markers.length === 0) return undefined;
  const isLinked = markers.every(({ style, label }) => style === 'explicit' && label === String(note.number));
  const figures = [...markers.map(({ start, end }) => ({ start: start + 2, end: end - 1 })), note.numberSpan];
  const at = offset - entry.offset;
  if (!isLinked || !figures.some(({ start, end }) => start <= at && at <= end)) return undefined;
  const ranges = figures.map((figure) => document.positions.rangeOf(inFile(entry.offset, figure)));
  return { ranges, wordPattern: '\\d+' };
}
