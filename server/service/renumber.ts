import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Marker } from '../footnotes/marker';
import type { TextChange } from '../rules/rule';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { superior } from './passage';
import { entryAt, inFile, type TelegramDocument } from './telegram-document';

/**
 * Edits that number the notes of the document at `position` 1, 2, 3 … and its markers in ascending order, from 0 or 1 as
 * the first of them does. Notes that their markers call out of order change places, so that every marker keeps its note.
 * Symbols and letters stay. Empty when all is in order; undefined where there is no such position.
 */
export function renumberFootnotes(document: TelegramDocument, position: Position): TextEdit[] | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (entry === undefined) return undefined;
  return renumbering(entry.document).map(({ span, text }) => ({
    range: document.positions.rangeOf(inFile(entry.offset, span)),
    newText: text,
  }));
}

/** The changes, in offsets from the document's start, in order and without overlap. */
export function renumbering(document: AnalyzedDocument): readonly TextChange[] {
  const order = orderOfNotes(document);
  const changes = [...noteChanges(document, order), ...markerChanges(document, order)];
  return changes
    .filter(({ span, text }) => document.tree.text.slice(span.start, span.end) !== text)
    .sort((a, b) => a.span.start - b.span.start);
}

/**
 * The notes' present places (from 1) in the order that they should stand in: that of the first markers that call them.
 * A note that nothing calls stays behind the one that it follows.
 */
function orderOfNotes({ tree, markers }: AnalyzedDocument): readonly number[] {
  const called = new Set<number>();
  for (const { note } of markers) if (note !== undefined && tree.notes[note - 1] !== undefined) called.add(note);
  const order: number[] = [];
  const append = (place: number) => {
    order.push(place);
    for (let next = place + 1; next <= tree.notes.length && !called.has(next); next++) order.push(next);
  };
  for (let place = 1; place <= tree.notes.length && !called.has(place); place++) order.push(place);
  for (const place of called) append(place);
  return order;
}

function noteChanges({ tree }: AnalyzedDocument, order: readonly number[]): readonly TextChange[] {
  return order.flatMap((from, index) => {
    const slot = tree.notes[index];
    const moved = tree.notes[from - 1];
    if (slot === undefined || moved === undefined) return [];
    const number: TextChange = { span: slot.numberSpan, text: String(index + 1) };
    if (slot === moved) return [number];
    return [number, { span: slot.content, text: tree.text.slice(moved.content.start, moved.content.end) }];
  });
}

function markerChanges({ markers }: AnalyzedDocument, order: readonly number[]): readonly TextChange[] {
  const first = markers.find((marker) => marker.note !== undefined && isNumbered(marker));
  let label = first?.label === '0' ? 0 : 1;
  const labels = new Map<number, number>();
  const unnumbered = new Set<number>();
  for (const marker of markers) if (marker.note !== undefined && !isNumbered(marker)) unnumbered.add(marker.note);
  for (const place of order) if (!unnumbered.has(place)) labels.set(place, label++);
  return markers.flatMap((marker) => {
    const own = marker.note === undefined || !isNumbered(marker) ? undefined : labels.get(marker.note);
    return own === undefined ? [] : [{ span: { start: marker.start, end: marker.end }, text: write(marker, own) }];
  });
}

function isNumbered({ label }: Marker): boolean {
  return /^\d+$/u.test(label);
}

function write({ style }: Marker, label: number): string {
  if (style === 'explicit') return `[^${label}]`;
  return style === 'superscript' ? superior(String(label)) : String(label);
}
