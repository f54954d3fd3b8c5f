import type { Position } from 'vscode-languageserver-types';
import type { Marker, MarkerStyle } from '../footnotes/marker';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { Volume } from '../volume/volume';
import { readableDraft, type DraftMarker } from './draft';
import { refused, type EditAnswer } from './edit-answer';
import { markerPlace } from './footnote-place';
import { shiftNumbers, shiftReferences } from './footnote-shift';
import { isNumbered } from './marker-text';
import { noteLine } from './note-line';
import { successor } from './symbols';
import { usesOf } from './reference-uses';
import { alone, type Surroundings } from './surroundings';
import { entryAt, type TelegramDocument } from './telegram-document';

/**
 * Puts a marker at `position`, in the way in which the document writes its markers, and an empty note at its place in the
 * list; counts on what follows, and every reference to the notes that follow, in its volume and in the others at hand. The
 * caret is to go into the new note. Undefined where there is no such position.
 */
export function insertFootnote(
  document: TelegramDocument,
  position: Position,
  surroundings: Surroundings = alone(document),
): EditAnswer | undefined {
  const { volume, positions } = document;
  const offset = positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const analyzed = entry.document;
  const { tree } = analyzed;
  const spot = markerPlace(analyzed, offset - entry.offset);
  if (spot.kind === 'none') return refused(spot.message);

  const { place, marker, following } = planMarker(analyzed, volume, spot.offset);
  const neighbour = tree.notes[place - 2]?.number;
  const number = neighbour === undefined ? (tree.notes[place - 1]?.number ?? 1) : neighbour + 1;
  const isSource = spot.inHeading && tree.source === undefined && place === 1;
  const line = noteLine(tree, place, number, isSource ? 'Source: ' : '');
  const references = shiftReferences(usesOf(document, entry, surroundings), place, 1);
  const draft = readableDraft(analyzed, volume, {
    markers: [...before(analyzed, spot.offset), marker, ...following],
    others: [...shiftNumbers(tree, place, 1), ...references.of(document, entry.index), line.change],
    notes: tree.notes.length + 1,
  });
  if (draft === undefined) {
    return refused(
      'With another marker the digits of this document cannot be told apart. Write its markers as [^1] first.',
    );
  }
  const changes = references.with(document, entry.index, draft.changes);
  const caret = { line: volume.lines.lineAt(entry.offset) + line.line, character: line.character };
  return {
    kind: 'edits',
    label: 'Insert footnote',
    edits: changes.editsOf(document),
    elsewhere: changes.elsewhere(document),
    caret,
  };
}

interface Plan {
  /** Place of the new note in the list, from 1. */
  readonly place: number;
  readonly marker: DraftMarker;
  readonly following: readonly DraftMarker[];
}

/**
 * The note goes before the first that only markers behind `offset` call; notes that nothing calls stay behind the one
 * that they follow.
 */
function planMarker(document: AnalyzedDocument, volume: Volume, offset: number): Plan {
  const { markers, tree } = document;
  const ahead = markers.filter(({ start }) => start < offset);
  const behind = markers.filter(({ start }) => start >= offset);
  const reached = Math.max(0, ...ahead.map(({ note }) => note ?? 0));
  const later = behind.flatMap(({ note }) => (note !== undefined && note > reached ? [note] : []));
  const place = later.length > 0 ? Math.min(...later) : tree.notes.length + 1;
  const span = { start: offset, end: offset };
  const last = ahead.findLast(({ note }) => note !== undefined);
  const next = behind.find(({ note }) => note !== undefined);
  const style = styleAt(document, volume, last, next);
  if (style === 'symbol') {
    const label = last === undefined ? (next?.label ?? '*') : successor(last.label);
    return { place, marker: { span, style, label, note: place }, following: countSymbols(behind, label, place) };
  }
  const marker = { span, style, label: String(numberOf(document, place)), note: place };
  return { place, marker, following: behind.map((one) => counted(one, place, 1)) };
}

function before({ markers }: AnalyzedDocument, offset: number): readonly DraftMarker[] {
  return markers.filter(({ start }) => start < offset).map(unchanged);
}

export function unchanged({ start, end, style, label, note }: Marker): DraftMarker {
  return { span: { start, end }, style, label, note };
}

/** A marker behind a change of the list: from the note at `place` on, its label and its note's place count on by `by`. */
export function counted(marker: Marker, place: number, by: 1 | -1): DraftMarker {
  if (marker.note !== undefined && marker.note < place) return unchanged(marker);
  // A plain digit without a note may be none of the markers at all.
  const counts = isNumbered(marker) && (marker.note !== undefined || marker.style !== 'plain');
  const label = counts ? String(Number(marker.label) + by) : marker.label;
  return { ...unchanged(marker), label, note: marker.note === undefined ? undefined : marker.note + by };
}

/** The label that follows on that of the note before `place`, or that the note there has had. */
function numberOf({ tree, markers }: AnalyzedDocument, place: number): number {
  const numbered = markers.filter((marker) => marker.note !== undefined && isNumbered(marker));
  const last = numbered.findLast(({ note }) => (note ?? Infinity) < place);
  if (last !== undefined) return Number(last.label) + 1;
  const next = numbered.find(({ note }) => (note ?? 0) >= place);
  if (next !== undefined) return Number(next.label);
  // A source note that nothing calls has no number in print, and the count begins behind it.
  return tree.notes.length + (tree.notes[0]?.kind === 'source' ? 0 : 1);
}

/** As the nearest marker is written; in a document without any as most of its volume are. */
function styleAt(
  { markers }: AnalyzedDocument,
  { entries }: Volume,
  last: Marker | undefined,
  next: Marker | undefined,
): MarkerStyle {
  const numbered = markers.filter((marker) => marker.note !== undefined && isNumbered(marker));
  const nearest = numbered.findLast(({ end }) => end <= (last?.end ?? -1)) ?? numbered[0];
  if (nearest !== undefined) return nearest.style;
  const other = last ?? next;
  if (other !== undefined) return other.style === 'symbol' ? 'symbol' : 'explicit';
  const counts = new Map<MarkerStyle, number>();
  for (const { document } of entries) {
    for (const { style, note } of document.markers) {
      if (note !== undefined && style !== 'symbol') counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'plain';
}

/** Symbols go on counting for as long as each would repeat the one before it. */
function countSymbols(behind: readonly Marker[], label: string, place: number): readonly DraftMarker[] {
  let taken = label;
  let repeats = true;
  return behind.map((marker) => {
    repeats &&= marker.style === 'symbol' && marker.label === taken;
    if (repeats) taken = successor(marker.label);
    return { ...counted(marker, place, 1), label: repeats ? taken : marker.label };
  });
}
