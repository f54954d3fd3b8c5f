import type { Position } from 'vscode-languageserver-types';
import type { Marker } from '../footnotes/marker';
import type { TextChange } from '../rules/rule';
import { applyChanges } from '../rules/safe-changes';
import { LineIndex } from '../syntax/line-index';
import type { DocumentTree } from '../syntax/tree';
import { footnoteAt } from './delete-footnote';
import type { NoteMove } from './footnote-choices';
import { refused, type Caret, type EditAnswer } from './edit-answer';
import { arrange, labelsOf, markersAtTheirWord } from './note-arrangement';
import { alone, type Surroundings } from './surroundings';
import { entryAt, type EntryAt, type TelegramDocument } from './telegram-document';

/**
 * Moves the note at `position`, which is in the note or on its marker. The places of the list keep their numbers, and
 * references to the notes follow, in its volume and in the others at hand. Two notes that change places change markers too, unless
 * their markers stand in the new order already: those keep their notes and change their numbers. The caret goes with the
 * note when it was in it. Undefined where there is no such position.
 */
export function moveNote(
  document: TelegramDocument,
  position: Position,
  move: NoteMove,
  surroundings: Surroundings = alone(document),
): EditAnswer | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const markers = markersAtTheirWord(entry.document);
  const place = footnoteAt({ ...entry.document, markers }, offset - entry.offset)?.place;
  if (place === undefined) return refused('There is no note at the cursor. Put it in a note or on its marker.');
  const { tree } = entry.document;
  const order = orderAfter(tree, markers, place, move);
  if (typeof order === 'string') return refused(order);

  const markersFollow = move === 'marker' || standInOrder(markers, order, place);
  const labels = labelsOf(entry.document, markers);
  const changes = arrange(document, entry, surroundings, { order, labels, markers, markersFollow, counted: false });
  if (changes === undefined) {
    return refused(
      'With the note at another place the digits of this document could not be told apart. Write its markers as [^1] first.',
    );
  }
  const inNote = offset - entry.offset >= (tree.notes[0]?.start ?? Infinity);
  const goal = order.indexOf(place) + 1;
  return {
    kind: 'edits',
    label: 'Move note',
    edits: changes.editsOf(document),
    elsewhere: changes.elsewhere(document),
    ...(inNote && { caret: caretAt(document, entry, changes.of(document, entry.index), goal) }),
  };
}

/** The present places of the notes in their new order, or why there is none. */
function orderAfter(
  { notes }: DocumentTree,
  markers: readonly Marker[],
  place: number,
  move: NoteMove,
): readonly number[] | string {
  const first = notes[0]?.kind === 'source' ? 2 : 1;
  if (place < first) return 'The source note stays the first of the list.';
  const rest = notes.map((_, index) => index + 1).filter((one) => one !== place);
  const insertedAt = (index: number) => [...rest.slice(0, index), place, ...rest.slice(index)];
  if (move === 'up') return place > first ? insertedAt(place - 2) : 'This note stands first already.';
  if (move === 'down') return place < notes.length ? insertedAt(place) : 'This note stands last already.';
  const own = firstMarker(markers, place);
  if (own === undefined) return 'No marker calls this note. Insert one, or move the note up or down.';
  const isInOrder = rest.every((one) => {
    const other = firstMarker(markers, one);
    return other === undefined || one < place === other.start < own.start;
  });
  if (isInOrder) return 'The note stands in the order of its marker already.';
  const behind = rest.findIndex((one) => one >= first && (firstMarker(markers, one)?.start ?? -1) > own.start);
  return insertedAt(behind === -1 ? rest.length : behind);
}

/** Whether the note and the neighbour that it passes are called in their new order, or not both of them. */
function standInOrder(markers: readonly Marker[], order: readonly number[], place: number): boolean {
  const at = order.indexOf(place);
  const passed = order.findIndex((one, index) => (index < at ? one > place : index > at && one < place));
  const neighbour = order[passed];
  const own = firstMarker(markers, place);
  const other = neighbour === undefined ? undefined : firstMarker(markers, neighbour);
  if (own === undefined || other === undefined) return true;
  return own.start < other.start === at < passed;
}

function firstMarker(markers: readonly Marker[], place: number): Marker | undefined {
  return markers.find(({ note }) => note === place);
}

/** In front of the words of the note at `place`, in the text after the changes. */
function caretAt(
  { volume }: TelegramDocument,
  { offset, document: { tree } }: EntryAt,
  changes: readonly TextChange[],
  place: number,
): Caret {
  const { start } = tree.notes[place - 1]!.content;
  const moved = changes
    .filter(({ span }) => span.end <= start && span.start < start)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), start);
  const { line, character } = new LineIndex(applyChanges(tree.text, changes)).positionAt(moved);
  return { line: volume.lines.lineAt(offset) + line, character };
}
