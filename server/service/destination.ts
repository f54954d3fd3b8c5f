import { citeVolume } from '../references/published-volumes';
import type { Reference } from '../references/reference';
import type { Span } from '../syntax/span';
import type { Note, PageBreak, Section } from '../syntax/tree';
import { articlesOf } from '../volume/articles';
import { placeOfNote } from '../volume/note-label';
import { isFound, resolveReference } from '../volume/resolve-reference';
import { indexOf, pageAt } from '../volume/volume-index';
import type { VolumeContents } from '../volume/volume';
import { withoutTrailingSpace, type EntryAt } from './telegram-document';

interface Place {
  /** The document that it is in, with its place in the volume. */
  readonly entry: EntryAt;
  /** What a peek shows, and what of it is selected; both count from the start of the entry's document. */
  readonly whole: Span;
  readonly selection: Span;
}

/** A place in the volume that something points to. */
export type Destination =
  | (Place & { readonly kind: 'document' })
  | (Place & { readonly kind: 'note'; readonly note: Note; readonly place: number })
  | (Place & { readonly kind: 'page'; readonly page: PageBreak })
  | (Place & { readonly kind: 'article'; readonly article: Section });

/** What is cited of a volume that is not the one at hand, or of a part of it that is in no file. */
export interface Citation {
  readonly volume: string;
  /** `#d27`, `#d4fn3`, `#pg_89`; empty for the volume itself. */
  readonly target: string;
}

/** What a reference in the document at `index` of the volume points to; undefined when it is not in this volume. */
export function destinationOf(volume: VolumeContents, index: number, reference: Reference): Destination | undefined {
  const found = resolveReference(volume, index, reference);
  if (!isFound(found)) return pageOfVolume(volume, reference);
  const { kind, span, place } = found;
  const entry = { ...found.entry, index: place };
  const { tree } = entry.document;
  switch (kind) {
    case 'document':
      return documentDestination(entry);
    case 'note':
      return noteDestination(entry, tree.notes.findIndex(({ start }) => start === span.start) + 1);
    case 'page': {
      const page = tree.pages.find(({ start }) => start === span.start);
      return page && pageDestination(entry, page);
    }
    case 'article': {
      const article = articlesOf(tree).find(({ selection }) => selection.start === span.start);
      return article && articleDestination(entry, article);
    }
  }
}

/**
 * A bare `p. 4` of a volume whose documents have numbers has no target, as other books are cited so too; where a break of
 * that very page is at hand, it is what a reader looks for.
 */
function pageOfVolume(volume: VolumeContents, reference: Reference): Destination | undefined {
  if (reference.kind !== 'page' || !reference.own || reference.volume !== undefined) return undefined;
  const value = Number(reference.number);
  const found = pageAt(indexOf(volume).pages, value);
  const entry = found && volume.entries[found.place];
  if (!found || !entry || found.page.value !== value) return undefined;
  return pageDestination({ ...entry, index: found.place }, found.page);
}

/**
 * What a reference cites that is not in the volume at hand. Undefined for what is, for what is missing there, and for
 * volumes that were never published.
 */
export function citationOf(volume: VolumeContents, index: number, reference: Reference): Citation | undefined {
  const found = resolveReference(volume, index, reference);
  if (found.kind !== 'elsewhere') return undefined;
  const [cited, named] = (reference.target ?? '').split('#', 2);
  const place = named ?? (reference.kind === 'page' ? `pg_${reference.number}` : undefined);
  // `#d27` alone is of this volume, whose other documents may lie in other files or in none.
  const id = cited === '' ? (found.volume ?? (named === undefined ? undefined : volume.id)) : cited;
  if (id === undefined || citeVolume(id) === undefined) return undefined;
  return { volume: id, target: place === undefined ? '' : `#${place}` };
}

/** The place of `#d27`, `#d4fn3` or `#pg_89` in a volume, of nothing its beginning; undefined when it is not there. */
export function destinationOfTarget(volume: VolumeContents, target: string): Destination | undefined {
  const at = (place: number | undefined): EntryAt | undefined => {
    const entry = place === undefined ? undefined : volume.entries[place];
    return entry === undefined || place === undefined ? undefined : { ...entry, index: place };
  };
  if (target === '') {
    const entry = at(0);
    return entry && documentDestination(entry);
  }
  const [, page, number, label] = /^#(?:pg_(\d+)|d(\w+?)(?:fn(\w+))?)$/u.exec(target) ?? [];
  if (page !== undefined) {
    const found = pageAt(indexOf(volume).pages, Number(page));
    const entry = at(found?.place);
    return found && entry && pageDestination(entry, found.page);
  }
  const entry = at(number === undefined ? undefined : indexOf(volume).documents.get(number));
  if (entry === undefined) return undefined;
  return label === undefined ? documentDestination(entry) : noteDestination(entry, placeOfNote(entry.document, label));
}

/** The note at `place` of the entry's list, from 1; undefined where the list has none there. */
export function noteDestination(entry: EntryAt, place: number | undefined): Destination | undefined {
  const { tree } = entry.document;
  const note = place === undefined ? undefined : tree.notes[place - 1];
  if (note === undefined || place === undefined) return undefined;
  return { kind: 'note', entry, whole: withoutTrailingSpace(tree.text, note), selection: note.numberSpan, note, place };
}

export function pageDestination(entry: EntryAt, page: PageBreak): Destination {
  return { kind: 'page', entry, whole: page, selection: page, page };
}

function articleDestination(entry: EntryAt, article: Section): Destination {
  const whole = withoutTrailingSpace(entry.document.tree.text, article);
  return { kind: 'article', entry, whole, selection: article.selection, article };
}

export function documentDestination(entry: EntryAt): Destination {
  const { text, heading } = entry.document.tree;
  const whole = withoutTrailingSpace(text, { start: 0, end: text.length });
  const selection = { start: heading?.start ?? 0, end: heading?.end ?? 0 };
  return { kind: 'document', entry, whole, selection: withoutTrailingSpace(text, selection) };
}

/** Whether two destinations in the same volume are one. */
export function isSame(a: Destination, b: Destination): boolean {
  return a.kind === b.kind && a.entry.index === b.entry.index && a.selection.start === b.selection.start;
}

/** Whether a reference in `entry` is printed where it leads: the label of an article in front of its own words. */
export function isItself(entry: EntryAt, span: Span, to: Destination): boolean {
  return to.entry.index === entry.index && span.start < to.selection.end && to.selection.start < span.end;
}
