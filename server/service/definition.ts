import type { LocationLink, Position } from 'vscode-languageserver-types';
import { emptyGlossary, type Glossary } from '../glossary/glossary';
import { contains, touches, type Span } from '../syntax/span';
import { citationOf, documentDestination, noteDestination } from './destination';
import { glossaryLines } from './glossary-words';
import { alone, locate, located, type Located, type Surroundings } from './surroundings';
import { markersOf, targetAt, type Target } from './target';
import { inFile, type EntryAt, type TelegramDocument } from './telegram-document';
import { entryInScope, scopeOf, type VolumeScope } from './volume-scope';

/**
 * Where the thing at `position` leads: a marker to its note, a note's number to the markers that call it, a reference to
 * the document, note, page or article of this volume or of each volume that it may cite; a document's number to itself,
 * upon which editors show what refers to it; an abbreviation or a person
 * to the line of the `glossary`. Empty on plain words, for a marker without a note, and out of range.
 */
export function definition(
  document: TelegramDocument,
  position: Position,
  surroundings: Surroundings = alone(document),
  glossary: Glossary = emptyGlossary,
): LocationLink[] {
  const { scope } = surroundings;
  const at = lookUp(document, position, scope);
  if (at === undefined) return glossaryLines(document, position, glossary, scope);
  const { entry, target } = at;
  const toLink = (found: Located) => linkTo(document, at, found);
  switch (target.kind) {
    case 'document':
      return locate(scope, documentDestination(entry)).map(toLink);
    case 'marker':
      return locate(scope, noteDestination(entry, target.marker.note)).map(toLink);
    case 'note':
      return markerPlaces(entry, target.place).map((place) => linkToPlace(document, at, place));
    case 'reference':
      return located(surroundings, entry.index, target.reference).map(toLink);
    default:
      return [];
  }
}

/** A link from the thing in `document` to a place that was found. */
export function linkTo(document: TelegramDocument, at: TargetInEntry, found: Located): LocationLink {
  return linkToPlace(document, at, found.destination, found.document);
}

function linkToPlace(
  document: TelegramDocument,
  { entry, target }: TargetInEntry,
  place: Place,
  { uri, positions } = document,
): LocationLink {
  return {
    originSelectionRange: document.positions.rangeOf(inFile(entry.offset, target.span)),
    targetUri: uri,
    targetRange: positions.rangeOf(inFile(place.entry.offset, union(place.whole, place.selection))),
    targetSelectionRange: positions.rangeOf(inFile(place.entry.offset, place.selection)),
  };
}

/** The id of the other volume that the reference at `position` cites; undefined where it cites none. */
export function volumeCitedAt(
  document: TelegramDocument,
  position: Position,
  scope: VolumeScope = scopeOf(document),
): string | undefined {
  const at = lookUp(document, position, scope);
  if (at?.target.kind !== 'reference') return undefined;
  return citationOf(scope.contents, at.entry.index, at.target.reference)?.volume;
}

interface Place {
  readonly entry: EntryAt;
  readonly whole: Span;
  readonly selection: Span;
}

/** A marker with its paragraph, which a peek shows around it. */
function markerPlaces(entry: EntryAt, place: number): readonly Place[] {
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

/**
 * The thing at `position` and the document that it stands in, with its place in the scope; undefined on plain words and
 * out of range.
 */
export function lookUp(
  document: TelegramDocument,
  position: Position,
  scope: VolumeScope = scopeOf(document),
): TargetInEntry | undefined {
  const offset = document.positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryInScope(scope, document, offset);
  if (offset === undefined || entry === undefined) return undefined;
  const target = targetAt(entry.document, offset - entry.offset);
  return target && { entry, target };
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
