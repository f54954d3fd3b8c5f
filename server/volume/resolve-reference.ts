import type { CitedVolume, FootnoteReference, Reference } from '../references/reference';
import { findVolume, volumeId } from '../references/published-volumes';
import type { Span } from '../syntax/span';
import { placeOfNote } from './note-label';
import { shouldHold } from './numbering';
import { placeOfRunningNote } from './running-note';
import { resolveArticle } from './resolve-article';
import { resolveTelegram } from './resolve-telegram';
import { indexOf, pageAt } from './volume-index';
import type { VolumeContents, VolumeEntry } from './volume';

/** The place in a volume that a reference points to. */
export interface FoundPlace {
  readonly kind: 'document' | 'note' | 'page' | 'article';
  readonly entry: VolumeEntry;
  /** Where the entry is in `volume.entries`. */
  readonly place: number;
  /** Heading, note, page break or an article's label, in offsets from the start of the entry's document. */
  readonly span: Span;
}

/** Why a reference points to no place of the volume at hand. */
export type Unresolved =
  | { readonly kind: 'no-such-document' }
  | { readonly kind: 'no-such-note' }
  | { readonly kind: 'no-such-page' }
  /** In another volume, whose id is known or not, in another book, or in a part of this volume that is not in the file. */
  | { readonly kind: 'elsewhere'; readonly volume: string | undefined };

const elsewhere: Unresolved = { kind: 'elsewhere', volume: undefined };

/**
 * What the words of `reference`, in the document at `place` of the volume, point to: its document, note, page or
 * article. In a file of a few documents picked out of a volume the others are `elsewhere`, not missing.
 */
export function resolveReference(volume: VolumeContents, place: number, reference: Reference): FoundPlace | Unresolved {
  switch (reference.kind) {
    case 'article': {
      const found = resolveArticle(volume, place, reference);
      const entry = found && volume.entries[found.place];
      if (!found || !entry) return elsewhere;
      return { kind: 'article', entry, place: found.place, span: found.article.selection };
    }
    case 'telegram': {
      const found = resolveTelegram(volume, place, reference);
      return found === undefined ? elsewhere : document(volume, found);
    }
    case 'volume':
      return { kind: 'elsewhere', volume: idInSeries(volume, reference.volume) };
    default: {
      const other = reference.volume && idInSeries(volume, reference.volume);
      if (reference.volume && (other === undefined || other !== volume.id)) return { kind: 'elsewhere', volume: other };
      if (reference.kind === 'page') return page(volume, reference.number, reference.target !== undefined);
      const target = reference.neighbour
        ? place + (reference.neighbour === 'previous' ? -1 : 1)
        : reference.kind === 'document'
          ? placeOfDocument(volume, reference.number, reference.certain)
          : placeOfOwner(volume, place, reference);
      if (typeof target !== 'number') return target;
      const entry = volume.entries[target];
      if (!entry) return elsewhere;
      return reference.kind === 'document' ? document(volume, target) : note(entry, target, reference.label);
    }
  }
}

/** Whether a reference was resolved to a place of the volume. */
export function isFound(resolution: FoundPlace | Unresolved): resolution is FoundPlace {
  return 'entry' in resolution;
}

/** The id of a cited volume; without years in the citation it is one of the same subseries as the volume at hand. */
export function idInSeries(volume: VolumeContents, cited: CitedVolume): string | undefined {
  if (cited.id !== undefined || cited.years !== undefined) return cited.id;
  const years = /^frus(\d{4}(?:-\d\d)?)/.exec(volume.id ?? '')?.[1];
  if (years === undefined) return undefined;
  const name = { years, volume: cited.volume, part: cited.part };
  return findVolume(name) ?? volumeId(name);
}

function placeOfDocument(volume: VolumeContents, number: string | undefined, certain = true): number | Unresolved {
  if (number === undefined) return elsewhere;
  const index = indexOf(volume);
  const place = index.documents.get(number);
  if (place !== undefined) return place;
  return certain && shouldHold(index, number) ? { kind: 'no-such-document' } : elsewhere;
}

/** The document whose note is meant. */
function placeOfOwner(
  volume: VolumeContents,
  place: number,
  { here, document, label }: FootnoteReference,
): number | Unresolved {
  if (here && volume.entries[place]?.document.habit === 'running')
    return placeOfRunningNote(volume, place, label) ?? elsewhere;
  if (here) return place;
  return document === undefined ? elsewhere : placeOfDocument(volume, document);
}

function document(volume: VolumeContents, place: number): FoundPlace | Unresolved {
  const entry = volume.entries[place];
  if (!entry) return elsewhere;
  const { heading } = entry.document.tree;
  return { kind: 'document', entry, place, span: { start: heading?.start ?? 0, end: heading?.end ?? 0 } };
}

function note(entry: VolumeEntry, place: number, label: string): FoundPlace | Unresolved {
  const at = placeOfNote(entry.document, label);
  const found = at === undefined ? undefined : entry.document.tree.notes[at - 1];
  if (!found) return { kind: 'no-such-note' };
  return { kind: 'note', entry, place, span: { start: found.start, end: found.end } };
}

/** Pages before the volume's first are those of another part of it, as parts are paged through. */
function page(volume: VolumeContents, number: string, own: boolean): FoundPlace | Unresolved {
  if (!own) return elsewhere;
  const { pages } = indexOf(volume);
  const value = Number(number);
  const last = pages[pages.length - 1];
  if (last === undefined) return elsewhere;
  if (value > last.page.value) return { kind: 'no-such-page' };
  const found = pageAt(pages, value);
  const entry = found && volume.entries[found.place];
  if (!found || !entry) return elsewhere;
  return { kind: 'page', entry, place: found.place, span: { start: found.page.start, end: found.page.end } };
}
