import type { Position } from 'vscode-languageserver-types';
import type { Marker } from '../footnotes/marker';
import { labelBehind } from '../footnotes/running-count';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { refused, type EditAnswer } from './edit-answer';
import { isNumbered } from './marker-text';
import { arrange, markersAtTheirWord } from './note-arrangement';
import { alone, type Surroundings } from './surroundings';
import { entryAt, type TelegramDocument } from './telegram-document';

const label = 'Renumber footnotes';

/**
 * Numbers the notes of the document at `position` 1, 2, 3 … and its markers in ascending order, from 0 or 1 as the first of
 * them does, or from its own label where the volume's count runs on from document to document; references to the notes follow, in its volume and in the others at hand. Notes that their markers call out of order
 * change places, so that every marker keeps its note. Symbols and letters stay. Without edits when all is in order;
 * undefined where there is no such position.
 */
export function renumberFootnotes(
  document: TelegramDocument,
  position: Position,
  surroundings: Surroundings = alone(document),
): EditAnswer | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (entry === undefined) return undefined;
  const markers = markersAtTheirWord(entry.document);
  const order = orderOfNotes(entry.document, markers);
  const labels = labelsInOrder(entry.document, markers, order);
  if (isInOrder(entry.document, markers, order, labels)) return { kind: 'edits', label, edits: [] };
  const changes = arrange(document, entry, surroundings, {
    order,
    labels,
    markers,
    markersFollow: true,
    counted: true,
  });
  if (changes === undefined) {
    return refused(
      'Numbered anew, the digits of this document could not be told apart. Write its markers as [^1] first.',
    );
  }
  const edits = changes.editsOf(document);
  return { kind: 'edits', label, edits, elsewhere: changes.elsewhere(document) };
}

function isInOrder(
  { tree }: AnalyzedDocument,
  markers: readonly Marker[],
  order: readonly number[],
  labels: readonly (string | undefined)[],
): boolean {
  return (
    order.every((place, index) => place === index + 1 && tree.notes[index]?.number === place) &&
    markers.every(({ note, label }) => note === undefined || [undefined, label].includes(labels[note - 1]))
  );
}

/**
 * The notes' present places (from 1) in the order that they should stand in: that of the first markers that call them.
 * A note that nothing calls stays behind the one that it follows.
 */
function orderOfNotes({ tree }: AnalyzedDocument, markers: readonly Marker[]): readonly number[] {
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

/** Numbers for the notes in their new order; those that symbols and letters call have none. */
function labelsInOrder(
  { habit }: AnalyzedDocument,
  markers: readonly Marker[],
  order: readonly number[],
): readonly (string | undefined)[] {
  const first = markers.find((marker) => marker.note !== undefined && isNumbered(marker));
  const unnumbered = new Set(markers.filter((one) => !isNumbered(one)).map(({ note }) => note));
  let next = first?.label === '0' ? 0 : 1;
  if (first !== undefined && habit === 'running') next = Number(first.label);
  return order.map((place) => {
    if (unnumbered.has(place)) return undefined;
    const label = String(next);
    next = habit === 'running' ? labelBehind(next) : next + 1;
    return label;
  });
}
