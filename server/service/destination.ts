import type { Reference } from '../references/reference';
import type { Span } from '../syntax/span';
import type { Note, PageBreak } from '../syntax/tree';
import { isFound, resolveReference } from '../volume/resolve-reference';
import type { Volume, VolumeEntry } from '../volume/volume';
import { withoutTrailingSpace } from './telegram-document';

interface Place {
  readonly entry: VolumeEntry;
  /** What a peek shows, and what of it is selected; both count from the start of the entry's document. */
  readonly whole: Span;
  readonly selection: Span;
}

/** A place in the volume that something points to. */
export type Destination =
  | (Place & { readonly kind: 'document' })
  | (Place & { readonly kind: 'note'; readonly note: Note; readonly place: number })
  | (Place & { readonly kind: 'page'; readonly page: PageBreak });

/** What a reference in the document at `index` of the volume points to; undefined when it is not in this volume. */
export function destinationOf(volume: Volume, index: number, reference: Reference): Destination | undefined {
  const found = resolveReference(volume, index, reference);
  if (!isFound(found)) return undefined;
  const { kind, entry, span } = found;
  const { notes, pages } = entry.document.tree;
  switch (kind) {
    case 'document':
      return documentDestination(entry, span);
    case 'note':
      return noteDestination(entry, notes.findIndex(({ start }) => start === span.start) + 1);
    case 'page': {
      const page = pages.find(({ start }) => start === span.start);
      return page && pageDestination(entry, page);
    }
  }
}

/**
 * The published id of what a reference points to in another volume, which is the volume's alone where the words say no
 * more. Undefined for what is of this volume and for what no id stands for.
 */
export function targetElsewhere(volume: Volume, index: number, reference: Reference): string | undefined {
  const found = resolveReference(volume, index, reference);
  return found.kind === 'elsewhere' ? (reference.target ?? found.volume) : undefined;
}

/** The note at `place` of the entry's list, from 1; undefined where the list has none there. */
export function noteDestination(entry: VolumeEntry, place: number | undefined): Destination | undefined {
  const { tree } = entry.document;
  const note = place === undefined ? undefined : tree.notes[place - 1];
  if (note === undefined || place === undefined) return undefined;
  return { kind: 'note', entry, whole: withoutTrailingSpace(tree.text, note), selection: note.numberSpan, note, place };
}

export function pageDestination(entry: VolumeEntry, page: PageBreak): Destination {
  return { kind: 'page', entry, whole: page, selection: page, page };
}

function documentDestination(entry: VolumeEntry, heading: Span): Destination {
  const { text } = entry.document.tree;
  const whole = withoutTrailingSpace(text, { start: 0, end: text.length });
  return { kind: 'document', entry, whole, selection: withoutTrailingSpace(text, heading) };
}
