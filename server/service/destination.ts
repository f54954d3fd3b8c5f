import type { Span } from '../syntax/span';
import type { Note, PageBreak } from '../syntax/tree';
import type { Volume, VolumeEntry } from '../volume/volume';
import { withoutTrailingSpace } from './telegram-document';

/** A place in the volume that something points to; spans count from the start of the entry's document. */
export type Destination =
  | { readonly kind: 'document'; readonly entry: VolumeEntry; readonly whole: Span; readonly selection: Span }
  | {
      readonly kind: 'note';
      readonly entry: VolumeEntry;
      readonly whole: Span;
      readonly selection: Span;
      readonly note: Note;
      readonly place: number;
    }
  | {
      readonly kind: 'page';
      readonly entry: VolumeEntry;
      readonly whole: Span;
      readonly selection: Span;
      readonly page: PageBreak;
    };

/** The note at `place` of the entry's list, from 1; undefined where the list is shorter. */
export function noteDestination(entry: VolumeEntry, place: number | undefined): Destination | undefined {
  const { tree } = entry.document;
  const note = place === undefined ? undefined : tree.notes[place - 1];
  if (note === undefined || place === undefined) return undefined;
  return {
    kind: 'note',
    entry,
    whole: withoutTrailingSpace(tree.text, note),
    selection: note.numberSpan,
    note,
    place,
  };
}

function documentDestination(entry: VolumeEntry): Destination {
  const { tree } = entry.document;
  const whole = withoutTrailingSpace(tree.text, { start: 0, end: tree.text.length });
  const { start, end } = tree.heading ?? { start: whole.start, end: whole.start };
  return { kind: 'document', entry, whole, selection: { start, end } };
}

interface VolumeIndex {
  readonly documents: ReadonlyMap<string, VolumeEntry>;
  readonly pages: ReadonlyMap<string, Destination>;
}

const indexes = new WeakMap<Volume, VolumeIndex>();

const targetPattern = /^#(?:pg_(?<page>\w+)|d(?<document>\d+[a-z]?)(?:fn(?<label>\w+))?)$/u;

/**
 * The place that a reference's target names in this volume: `#d27`, `#d4fn3`, `#pg_89`. A note is named by the label that
 * its marker prints. Undefined for a target in another volume, and for a place that this one does not have.
 */
export function destinationOf(volume: Volume, target: string | undefined): Destination | undefined {
  const named = target === undefined ? undefined : targetPattern.exec(target)?.groups;
  if (named === undefined) return undefined;
  const { documents, pages } = indexOf(volume);
  if (named['page'] !== undefined) return pages.get(named['page']);
  const entry = documents.get(named['document'] ?? '');
  if (entry === undefined) return undefined;
  const label = named['label'];
  if (label === undefined) return documentDestination(entry);
  const marker = entry.document.markers.find((one) => one.label === label && one.note !== undefined);
  return noteDestination(entry, marker?.note);
}

function indexOf(volume: Volume): VolumeIndex {
  const known = indexes.get(volume);
  if (known !== undefined) return known;
  const documents = new Map<string, VolumeEntry>();
  const pages = new Map<string, Destination>();
  volume.entries.forEach((entry, place) => {
    // Volumes that do not number their documents have ids by place.
    const number = entry.document.title?.number ?? String(place + 1);
    if (!documents.has(number)) documents.set(number, entry);
    for (const page of entry.document.tree.pages) {
      if (pages.has(page.number)) continue;
      pages.set(page.number, { kind: 'page', entry, whole: page, selection: page.numberSpan, page });
    }
  });
  const index = { documents, pages };
  indexes.set(volume, index);
  return index;
}
