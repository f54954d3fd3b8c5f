import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import { contains, touches, type Span } from '../syntax/span';
import { destinationOf, noteDestination, type Destination } from './destination';
import { markersOf, targetAt, type Target } from './target';
import { entryAt, inFile, type EntryAt, type TelegramDocument } from './telegram-document';

/**
 * Where the thing at `position` leads: a marker to its note, a note's number to the markers that call it, a reference to
 * the document, note or page of this volume. Empty on plain words, for a marker without a note, and out of range.
 */
export function definition(document: TelegramDocument, position: Position): LocationLink[] {
  const at = lookUp(document, position);
  if (at === undefined) return [];
  const { entry, target } = at;
  const link = ({ whole, selection, entry: { offset } }: Destination | MarkerPlace): LocationLink => ({
    originSelectionRange: document.positions.rangeOf(inFile(entry.offset, target.span)),
    targetUri: document.uri,
    targetRange: document.positions.rangeOf(inFile(offset, union(whole, selection))),
    targetSelectionRange: document.positions.rangeOf(inFile(offset, selection)),
  });
  switch (target.kind) {
    case 'marker':
      return present(noteDestination(entry, target.marker.note)).map(link);
    case 'note':
      return markerPlaces(entry, target.place).map(link);
    case 'reference':
      return present(destinationOf(document.volume, entry.index, target.reference)).map(link);
    default:
      return [];
  }
}

/** As plain locations, for clients that know no links. */
export function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}

interface MarkerPlace {
  readonly entry: EntryAt;
  readonly whole: Span;
  readonly selection: Span;
}

/** A marker with its paragraph, which a peek shows around it. */
function markerPlaces(entry: EntryAt, place: number): readonly MarkerPlace[] {
  const { tree } = entry.document;
  return markersOf(entry.document, place).map((marker) => {
    const block = tree.blocks.find(({ content }) => contains(content, marker) || touches(content, marker.start));
    return { entry, whole: block?.content ?? marker, selection: { start: marker.start, end: marker.end } };
  });
}

export interface TargetInEntry {
  readonly entry: EntryAt;
  readonly target: Target;
}

/** The thing at `position` and the document that it stands in; undefined on plain words and out of range. */
export function lookUp(document: TelegramDocument, position: Position): TargetInEntry | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(document.volume, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const target = targetAt(entry.document, offset - entry.offset);
  return target && { entry, target };
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
