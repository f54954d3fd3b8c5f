import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types';
import { emptyGlossary, type Glossary } from '../glossary/glossary';
import type { Reference } from '../references/reference';
import type { Span } from '../syntax/span';
import {
  citationOf,
  destinationOf,
  destinationOfTarget,
  documentDestination,
  isItself,
  isSame,
  noteDestination,
  pageDestination,
  type Citation,
  type Destination,
} from './destination';
import { lookUp } from './definition';
import { glossaryWordUses } from './glossary-words';
import { DocumentHighlightKind } from './protocol-values';
import { alone, locate, located, type Located, type Surroundings } from './surroundings';
import { markersOf } from './target';
import { inFile, type TelegramDocument } from './telegram-document';
import { scopeOf, type VolumeScope } from './volume-scope';

/** A stretch of a file, in the file's offsets. */
interface Use extends Span {
  readonly document: TelegramDocument;
  readonly declaration: boolean;
}

/**
 * Everything that points to the same place as the thing at `position`: the markers of a note, and the references to the
 * note, document, page or article, in its own volume and in the others at hand; of what no file at hand has, the references
 * that cite the same; of a word that the `glossary` explains, all mentions in the volume. With `includeDeclaration` also the
 * place itself. Empty on plain words.
 */
export function references(
  document: TelegramDocument,
  position: Position,
  includeDeclaration: boolean,
  surroundings: Surroundings = alone(document),
  glossary: Glossary = emptyGlossary,
): Location[] {
  const { scope } = surroundings;
  if (lookUp(document, position, scope) === undefined) {
    return glossaryWordUses(document, position, glossary, scope, includeDeclaration);
  }
  return usesAt(document, position, surroundings)
    .filter(({ declaration }) => includeDeclaration || !declaration)
    .map(({ document: { uri, positions }, ...use }) => ({ uri, range: positions.rangeOf(use) }));
}

/** The same in the file at hand, for the editor to mark: the place itself as written, what points to it as read. */
export function documentHighlights(
  document: TelegramDocument,
  position: Position,
  scope: VolumeScope = scopeOf(document),
  glossary: Glossary = emptyGlossary,
): DocumentHighlight[] {
  if (lookUp(document, position, scope) === undefined) {
    return glossaryWordUses(document, position, glossary, scope, false)
      .filter(({ uri }) => uri === document.uri)
      .map(({ range }) => ({ range, kind: DocumentHighlightKind.Read }));
  }
  return usesAt(document, position, { scope, others: [] })
    .filter((use) => use.document.uri === document.uri)
    .map((use) => ({
      range: document.positions.rangeOf(use),
      kind: use.declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

/** What the thing at `position` is or points to; in each volume that it may mean. */
export function placesAt(
  document: TelegramDocument,
  position: Position,
  surroundings: Surroundings,
): readonly Located[] {
  const { scope } = surroundings;
  const at = lookUp(document, position, scope);
  if (at === undefined) return [];
  const { entry, target } = at;
  switch (target.kind) {
    case 'document':
      return locate(scope, documentDestination(entry));
    case 'marker':
      return locate(scope, noteDestination(entry, target.marker.note));
    case 'note':
      return locate(scope, noteDestination(entry, target.place));
    case 'reference':
      return located(surroundings, entry.index, target.reference);
    case 'page':
      return locate(scope, pageDestination(entry, target.page));
    case 'insertion':
      return [];
  }
}

function usesAt(document: TelegramDocument, position: Position, surroundings: Surroundings): readonly Use[] {
  const places = placesAt(document, position, surroundings);
  if (places.length > 0) return places.flatMap((place) => usesOf(place, surroundings));
  const { scope, others } = surroundings;
  const at = lookUp(document, position, scope);
  if (at?.target.kind !== 'reference') return [];
  const citation = citationOf(scope.contents, at.entry.index, at.target.reference);
  return citation === undefined ? [] : [scope, ...others].flatMap((one) => usesOfCitation(one, citation));
}

/** The references of a volume that cite the same of another, wherever that may be. */
function usesOfCitation({ contents, files, firsts }: VolumeScope, { volume, target }: Citation): readonly Use[] {
  return files.flatMap((document, file) =>
    document.volume.entries.flatMap((entry, index) =>
      entry.document.references.flatMap((reference): readonly Use[] => {
        const other = citationOf(contents, (firsts[file] ?? 0) + index, reference);
        const isSameCitation = other?.volume === volume && other.target === target;
        return isSameCitation ? [{ ...inFile(entry.offset, reference), document, declaration: false }] : [];
      }),
    ),
  );
}

/** In the order of the volumes, files and places. */
function usesOf(place: Located, { scope, others }: Surroundings): readonly Use[] {
  return [scope, ...others].flatMap((one) =>
    one.files.flatMap((document, index) => usesIn(one, document, one.firsts[index] ?? 0, place)),
  );
}

function usesIn(scope: VolumeScope, document: TelegramDocument, first: number, place: Located): readonly Use[] {
  const { destination } = place;
  const isOwn = scope === place.scope;
  const uses: Use[] = [];
  document.volume.entries.forEach((entry, index) => {
    const use = (span: Span, declaration: boolean) =>
      uses.push({ ...inFile(entry.offset, span), document, declaration });
    const at = { ...entry, index: first + index };
    if (isOwn && at.index === destination.entry.index) {
      use(destination.selection, true);
      const callers = destination.kind === 'note' ? markersOf(entry.document, destination.place) : [];
      for (const marker of callers) use(marker, false);
    }
    for (const reference of entry.document.references) {
      const target = isOwn
        ? destinationOf(scope.contents, at.index, reference)
        : cited(scope, at.index, reference, place.scope);
      if (target === undefined || !isSame(target, destination)) continue;
      if (!isOwn || !isItself(at, reference, destination)) use(reference, false);
    }
  });
  return uses.sort((a, b) => a.start - b.start);
}

/** What a reference of another volume points to in the volume `wanted`; undefined when it cites another. */
function cited(scope: VolumeScope, index: number, reference: Reference, wanted: VolumeScope): Destination | undefined {
  const citation = citationOf(scope.contents, index, reference);
  if (citation === undefined || citation.volume !== wanted.contents.id) return undefined;
  return destinationOfTarget(wanted.contents, citation.target);
}
