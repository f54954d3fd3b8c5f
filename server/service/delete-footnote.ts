import type { Position } from 'vscode-languageserver-types';
import type { Marker } from '../footnotes/marker';
import { touches, type Span } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { readableDraft, type DraftMarker } from './draft';
import { refused, type EditAnswer } from './edit-answer';
import { FileChanges } from './file-changes';
import { shiftNumbers, shiftReferences } from './footnote-shift';
import { counted, unchanged } from './insert-footnote';
import { isNumbered } from './marker-text';
import { withoutNote } from './note-line';
import { predecessor, successor } from './symbols';
import { usesOf, type Use } from './reference-uses';
import { alone, type Surroundings } from './surroundings';
import { entryAt, type EntryAt, type TelegramDocument } from './telegram-document';

/**
 * Takes out the footnote at `position`, which is on a marker or anywhere in a note: the note and its markers. What follows
 * is counted back, and every reference to it in its volume and in the others at hand. Undefined where there is no such position.
 */
export function deleteFootnote(
  document: TelegramDocument,
  position: Position,
  surroundings: Surroundings = alone(document),
): EditAnswer | undefined {
  const { volume, positions } = document;
  const offset = positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const analyzed = entry.document;
  const chosen = footnoteAt(analyzed, offset - entry.offset);
  if (chosen === undefined) return refused('There is no footnote at the cursor. Put it on a marker or in a note.');

  const { place, markers: gone } = chosen;
  const { tree, markers } = analyzed;
  const removed = place === undefined ? undefined : withoutNote(tree, place);
  const countsOn = place !== undefined && isInCount(analyzed, place, gone);
  const uses = usesOf(document, entry, surroundings);
  const references = countsOn ? shiftReferences(uses, place + 1, -1) : new FileChanges();
  // A deleted note's own references go with it.
  const own = references.of(document, entry.index).filter(({ span }) => !removed || !isWithin(span, removed.span));
  const draft = readableDraft(analyzed, volume, {
    markers: remaining(markers, gone, place, countsOn),
    others: [
      ...gone.map((marker) => ({ span: withItsSpace(analyzed, marker), text: '' })),
      ...(place === undefined ? [] : shiftNumbers(tree, place + 1, -1)),
      ...own,
      ...(removed === undefined ? [] : [removed]),
    ],
    notes: tree.notes.length - (removed === undefined ? 0 : 1),
  });
  if (draft === undefined) {
    return refused(
      'Without this marker the digits of this document cannot be told apart. Write its markers as [^1] first.',
    );
  }
  const changes = references.with(document, entry.index, draft.changes);
  const notice = place === undefined ? undefined : leftOver(document, entry, uses, place, removed?.span);
  return {
    kind: 'edits',
    label: 'Delete footnote',
    edits: changes.editsOf(document),
    elsewhere: changes.elsewhere(document),
    ...(notice !== undefined && { notice }),
  };
}

interface Chosen {
  /** Place of the note from 1; undefined for a marker that has none. */
  readonly place: number | undefined;
  readonly markers: readonly Marker[];
}

/** The marker that the offset touches, or the note whose lines it lies in. */
export function footnoteAt({ tree, markers }: AnalyzedDocument, offset: number): Chosen | undefined {
  const touching = markers.filter((one) => touches(one, offset));
  const marker = touching.find(({ end }) => offset < end) ?? touching[0];
  const within = tree.notes.findIndex(
    (note) => note.start <= offset && offset <= tree.lines.endOf(tree.lines.lineAt(note.end)),
  );
  const place = marker === undefined ? within + 1 : marker.note;
  if (marker !== undefined && place === undefined) return { place, markers: [marker] };
  return place === 0 ? undefined : { place, markers: markers.filter(({ note }) => note === place) };
}

/**
 * Whether the labels count this note. One that nothing calls may have been passed over: then its neighbours' labels are
 * next to each other.
 */
function isInCount({ markers }: AnalyzedDocument, place: number, gone: readonly Marker[]): boolean {
  if (gone.length > 0) return gone.some(isNumbered);
  const numbered = markers.filter((marker) => marker.note !== undefined && isNumbered(marker));
  const ahead = (marker: Marker | undefined, otherwise: number) =>
    marker === undefined ? otherwise : (marker.note ?? 0) - Number(marker.label);
  const next = numbered.find(({ note }) => (note ?? 0) > place);
  const last = numbered.findLast(({ note }) => (note ?? Infinity) < place);
  return last === undefined ? ahead(next, 0) === 0 : ahead(next, 0) === ahead(last, 0);
}

function remaining(
  markers: readonly Marker[],
  gone: readonly Marker[],
  place: number | undefined,
  countsOn: boolean,
): readonly DraftMarker[] {
  const last = gone.at(-1);
  let repeated = last?.style === 'symbol' ? last.label : undefined;
  return markers
    .filter((marker) => !gone.includes(marker))
    .map((marker) => {
      const isBehind =
        marker.note === undefined ? marker.start > (last?.start ?? Infinity) : marker.note > (place ?? Infinity);
      if (!isBehind || place === undefined) return unchanged(marker);
      const after = counted(marker, place + 1, -1);
      if (repeated === undefined) return countsOn ? after : { ...after, label: marker.label };
      // Symbols that had counted on behind the deleted one come back.
      const label = marker.label === successor(repeated) ? predecessor(marker.label) : undefined;
      repeated = label === undefined ? undefined : marker.label;
      return { ...after, label: label ?? marker.label };
    });
}

/** A marker with the space that parted it from the marker beside it, or that it left at the end of a line or between words. */
function withItsSpace({ tree: { text }, markers }: AnalyzedDocument, { start, end, style }: Marker): Span {
  if (style === 'explicit') return { start, end };
  const spaceBefore = text.charAt(start - 1) === ' ';
  if (spaceBefore && markers.some((one) => one.end === start - 1 && one.style === style))
    return { start: start - 1, end };
  if (text.charAt(end) === ' ' && markers.some((one) => one.start === end + 1 && one.style === style)) {
    return { start, end: end + 1 };
  }
  return spaceBefore && /^(?:\s|$)/u.test(text.charAt(end)) ? { start: start - 1, end } : { start, end };
}

/** A sentence about the references that still name the deleted note; undefined where there is none. */
function leftOver(
  document: TelegramDocument,
  entry: EntryAt,
  uses: readonly Use[],
  place: number,
  removed: Span | undefined,
): string | undefined {
  const left = uses
    .filter(({ note }) => note === place)
    .filter((use) => !isIn(document, entry, use) || !removed || !isWithin(use.reference, removed));
  const lines = left
    .filter(({ file }) => file === document)
    .map(({ index, reference }) => lineOf(document, index, reference));
  const others = new Set(left.filter(({ file }) => file !== document).map(({ file }) => fileName(file.uri)));
  const where = [
    ...(lines.length === 0 ? [] : [`${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`]),
    ...others,
  ];
  if (where.length === 0) return undefined;
  const verb = lines.length + others.size === 1 ? 'refers' : 'refer';
  return `The footnote is deleted, and ${where.join(', ')} ${verb} to it still.`;
}

function isIn(document: TelegramDocument, entry: EntryAt, { file, index }: Use): boolean {
  return file === document && index === entry.index;
}

function lineOf({ volume, positions }: TelegramDocument, index: number, { start }: Span): number {
  return positions.positionAt(volume.entries[index]!.offset + start).line + 1;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
