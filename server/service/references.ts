import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { Span } from '../syntax/span';
import { destinationOf, noteDestination, pageDestination, type Destination } from './destination';
import { lookUp } from './definition';
import { markersOf } from './target';
import { inFile, type TelegramDocument } from './telegram-document';

/** A stretch of the file, in the file's offsets. */
interface Use extends Span {
  readonly declaration: boolean;
}

/**
 * Everything that points to the same place as the thing at `position`: the markers of a note, and the references to the
 * note, document or page. With `includeDeclaration` also the place itself. Empty on plain words.
 */
export function references(document: TelegramDocument, position: Position, includeDeclaration: boolean): Location[] {
  return usesAt(document, position)
    .filter(({ declaration }) => includeDeclaration || !declaration)
    .map((use) => ({ uri: document.uri, range: document.positions.rangeOf(use) }));
}

/** The same in the file at hand, for the editor to mark: the place itself as written, what points to it as read. */
export function documentHighlights(document: TelegramDocument, position: Position): DocumentHighlight[] {
  return usesAt(document, position).map((use) => ({
    range: document.positions.rangeOf(use),
    kind: use.declaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function usesAt(document: TelegramDocument, position: Position): readonly Use[] {
  const destination = destinationAt(document, position);
  if (destination === undefined) return [];
  const { entry, selection } = destination;
  const uses: Use[] = [{ ...inFile(entry.offset, selection), declaration: true }];
  if (destination.kind === 'note') {
    for (const marker of markersOf(entry.document, destination.place)) {
      uses.push({ ...inFile(entry.offset, marker), declaration: false });
    }
  }
  document.volume.entries.forEach((other, index) => {
    for (const reference of other.document.references) {
      const target = destinationOf(document.volume, index, reference);
      if (target === undefined || !isSame(target, destination)) continue;
      uses.push({ ...inFile(other.offset, reference), declaration: false });
    }
  });
  return uses.sort((a, b) => a.start - b.start);
}

function destinationAt(document: TelegramDocument, position: Position): Destination | undefined {
  const at = lookUp(document, position);
  if (at === undefined) return undefined;
  const { entry, target } = at;
  switch (target.kind) {
    case 'marker':
      return noteDestination(entry, target.marker.note);
    case 'note':
      return noteDestination(entry, target.place);
    case 'reference':
      return destinationOf(document.volume, entry.index, target.reference);
    case 'page':
      return pageDestination(entry, target.page);
    case 'insertion':
      return undefined;
  }
}

function isSame(a: Destination, b: Destination): boolean {
  return a.kind === b.kind && a.entry.offset === b.entry.offset && a.selection.start === b.selection.start;
}
