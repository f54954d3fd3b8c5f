import type { FootnoteReference } from '../references/reference';
import type { TextChange } from '../rules/rule';
import type { Span } from '../syntax/span';
import type { DocumentTree } from '../syntax/tree';
import { isFound, resolveReference } from '../volume/resolve-reference';
import type { Volume } from '../volume/volume';
import type { EntryAt } from './telegram-document';

/**
 * A reference to a note of a document. It stands in the document at `index` of the volume; `place` is the note's, from 1,
 * and Infinity where the list has no such note: it must not come to have one by a change of the count.
 */
export interface NoteUse {
  readonly index: number;
  readonly reference: FootnoteReference;
  readonly place: number;
}

/** All references in the volume to notes of the document `entry`, in reading order. */
export function usesOfNotes(volume: Volume, entry: EntryAt): readonly NoteUse[] {
  const { notes } = entry.document.tree;
  return volume.entries.flatMap(({ document }, index) =>
    document.references.flatMap((reference): NoteUse[] => {
      if (reference.kind !== 'footnote') return [];
      const found = resolveReference(volume, index, reference);
      if (!isFound(found)) {
        const isOurs = found.kind === 'no-such-note' && isOwner(entry, index, reference);
        return isOurs ? [{ index, reference, place: Infinity }] : [];
      }
      if (found.kind !== 'note' || found.place !== entry.index) return [];
      return [{ index, reference, place: notes.findIndex(({ start }) => start === found.span.start) + 1 }];
    }),
  );
}

function isOwner(entry: EntryAt, index: number, { here, document }: FootnoteReference): boolean {
  if (here) return index === entry.index;
  return document !== undefined && document === entry.document.tree.heading?.number;
}

/** The figure of the note in a reference's words: the `4` of `footnote 4, Document 5`. Undefined where the print shortens it. */
function figureOf(text: string, reference: FootnoteReference): Span | undefined {
  const words = text.slice(reference.start, reference.end);
  const word = /footnotes?\s*/iu.exec(words);
  const from = word === null ? 0 : word.index + word[0].length;
  if (!words.startsWith(reference.label, from)) return undefined;
  return { start: reference.start + from, end: reference.start + from + reference.label.length };
}

/** Changes that count the numbers of the notes from `place` (from 1) on up or down by `by`. */
export function shiftNumbers({ notes }: DocumentTree, place: number, by: number): readonly TextChange[] {
  return notes.slice(place - 1).map(({ number, numberSpan }) => ({ span: numberSpan, text: String(number + by) }));
}

/** Changes of the figures of references to the notes from `place` on, each for the document at its index of the volume. */
export function shiftReferences(
  volume: Volume,
  entry: EntryAt,
  place: number,
  by: number,
): ReadonlyMap<number, readonly TextChange[]> {
  const changes = new Map<number, TextChange[]>();
  for (const use of usesOfNotes(volume, entry)) {
    const { tree } = volume.entries[use.index]!.document;
    const span = use.place < place ? undefined : figureOf(tree.text, use.reference);
    if (span === undefined) continue;
    const change = { span, text: String(Number(use.reference.label) + by) };
    changes.set(use.index, [...(changes.get(use.index) ?? []), change]);
  }
  return changes;
}
