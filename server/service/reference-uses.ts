import type { FootnoteReference, Reference } from '../references/reference';
import type { Span } from '../syntax/span';
import { placeOfNote } from '../volume/note-label';
import { isFound, resolveReference } from '../volume/resolve-reference';
import { citationOf } from './destination';
import type { Surroundings } from './surroundings';
import type { EntryAt, TelegramDocument } from './telegram-document';
import { firstPlace, type VolumeScope } from './volume-scope';

/** A reference that names a document of a volume; it stands in the file's document at `index`. */
export interface Use {
  readonly file: TelegramDocument;
  readonly index: number;
  readonly reference: Extract<Reference, { readonly kind: 'document' | 'footnote' }>;
  /**
   * Place in the list, from 1, of the note that it names; undefined where it names the document itself, and Infinity
   * where the list has no such note: it must not come to have one by a change of the count.
   */
  readonly note: number | undefined;
}

/** The note that a reference names, undefined for the document itself; null where it names neither. */
type Named = number | undefined | null;

/**
 * All references to the document `entry` of a file and to its notes, in its own volume and in the others at hand, in the
 * order of files and places.
 */
export function usesOf(file: TelegramDocument, entry: EntryAt, { scope, others }: Surroundings): readonly Use[] {
  const owner = { ...entry, index: firstPlace(scope, file) + entry.index };
  const { id } = scope.contents;
  const number = entry.document.tree.heading?.number;
  return [
    ...usesIn(scope, (place, reference) => namedInVolume(scope, owner, place, reference)),
    ...others.flatMap((other) =>
      id === undefined || number === undefined
        ? []
        : usesIn(other, (place, reference) => {
            const cited = citationOf(other.contents, place, reference);
            return cited?.volume === id ? namedByTarget(owner, number, cited.target) : null;
          }),
    ),
  ];
}

function usesIn(
  { files, firsts }: VolumeScope,
  named: (place: number, reference: Use['reference']) => Named,
): readonly Use[] {
  const uses: Use[] = [];
  files.forEach((file, at) => {
    file.volume.entries.forEach(({ document: { references } }, index) => {
      for (const reference of references) {
        if (reference.kind !== 'document' && reference.kind !== 'footnote') continue;
        const note = named((firsts[at] ?? 0) + index, reference);
        if (note !== null) uses.push({ file, index, reference, note });
      }
    });
  });
  return uses;
}

function namedInVolume({ contents }: VolumeScope, owner: EntryAt, place: number, reference: Use['reference']): Named {
  const found = resolveReference(contents, place, reference);
  if (!isFound(found)) {
    const isOurs = found.kind === 'no-such-note' && reference.kind === 'footnote' && isOwner(owner, place, reference);
    return isOurs ? Infinity : null;
  }
  if (found.place !== owner.index) return null;
  if (found.kind !== 'note') return undefined;
  return owner.document.tree.notes.findIndex(({ start }) => start === found.span.start) + 1;
}

function isOwner(owner: EntryAt, place: number, { here, document }: FootnoteReference): boolean {
  if (here) return place === owner.index;
  return document !== undefined && document === owner.document.tree.heading?.number;
}

/** `#d4fn3`, `#d4`. */
function namedByTarget({ document }: EntryAt, number: string, target: string): Named {
  const [named, label] = target.replace(/^#d/u, '').split('fn', 2);
  if (named !== number) return null;
  return label === undefined ? undefined : (placeOfNote(document, label) ?? Infinity);
}

/** The same volumes, seen from another of them. */
export function seenFrom(scope: VolumeScope, surroundings: Surroundings): Surroundings {
  if (scope === surroundings.scope) return surroundings;
  return { scope, others: [surroundings.scope, ...surroundings.others.filter((one) => one !== scope)] };
}

/** The figure by which a reference names its document: the `5` of `footnote 4, Document 5`. Undefined where it does not. */
export function documentFigure({ file, index, reference }: Use, number: string): Span | undefined {
  const { text } = file.volume.entries[index]!.document.tree;
  const words = text.slice(reference.start, reference.end);
  const opening = /documents?\s*/iu.exec(words);
  if (opening === null && reference.kind === 'footnote') return undefined;
  const from = reference.start + (opening === null ? 0 : opening.index + opening[0].length);
  return figureAt(text, from, number);
}

/** The figure of its note: the `4` of `footnote 4, Document 5`. Undefined where the print shortens it. */
export function noteFigure({ file, index, reference }: Use): Span | undefined {
  if (reference.kind !== 'footnote') return undefined;
  const { text } = file.volume.entries[index]!.document.tree;
  const word = /footnotes?\s*/iu.exec(text.slice(reference.start, reference.end));
  return figureAt(text, reference.start + (word === null ? 0 : word.index + word[0].length), reference.label);
}

function figureAt(text: string, from: number, figure: string): Span | undefined {
  return text.startsWith(figure, from) ? { start: from, end: from + figure.length } : undefined;
}
