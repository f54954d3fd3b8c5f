import { articleNumbers } from './articles';
import type { PageBreak } from '../syntax/tree';
import type { VolumeContents } from './volume';

/** A page break and the place of its document in `volume.entries`. */
export interface IndexedPage {
  readonly place: number;
  readonly page: PageBreak;
}

/** What references look up in a volume. Places count from 0 in `volume.entries`. */
export interface VolumeIndex {
  /** Place of the document of each number, of several with one number the first. */
  readonly documents: ReadonlyMap<string, number>;
  /** The lowest and the highest document number; Infinity and 0 where none is numbered. */
  readonly first: number;
  readonly last: number;
  /** Whether the file is a volume or a run of one, where a missing number is none: not a few documents picked out. */
  readonly complete: boolean;
  /** Pages in Arabic numbers, ascending. */
  readonly pages: readonly IndexedPage[];
  /** Places of the documents that have an article of that number. */
  readonly articles: ReadonlyMap<number, readonly number[]>;
  /** Places of the documents whose telegram has that number, without its series. */
  readonly telegrams: ReadonlyMap<string, readonly number[]>;
}

/**
 * Whether the file should hold the document of that number, so that its absence is an error: in a volume, one between its
 * first and its last, or behind the last of one that begins at 1. A single telegram or a handful of papers cannot tell
 * what the rest of the volume has.
 */
export function shouldHold({ complete, first, last }: VolumeIndex, number: string): boolean {
  const value = Number.parseInt(number, 10);
  if (!complete || Number.isNaN(value)) return false;
  return value < first ? first <= 2 : value <= last || first === 1;
}

const indexes = new WeakMap<VolumeContents, VolumeIndex>();
/** So many documents make a volume or a run of one, and so many of the numbers between their first and last. */
const fewest = 3;
const density = 0.6;

/** The index of a volume, made at the first call for it. */
export function indexOf(volume: VolumeContents): VolumeIndex {
  const known = indexes.get(volume);
  if (known) return known;
  const index = makeIndex(volume);
  indexes.set(volume, index);
  return index;
}

function makeIndex({ entries }: VolumeContents): VolumeIndex {
  const documents = new Map<string, number>();
  const pages: IndexedPage[] = [];
  const telegrams = new Map<string, number[]>();
  const articles = new Map<number, number[]>();
  let first = Infinity;
  let last = 0;
  entries.forEach(({ document: { tree } }, place) => {
    const number = tree.heading?.number;
    if (number !== undefined && !documents.has(number)) {
      documents.set(number, place);
      const value = parseInt(number, 10);
      first = Math.min(first, value);
      last = Math.max(last, value);
    }
    for (const page of tree.pages) if (page.numbering === 'arabic') pages.push({ place, page });
    for (const value of articleNumbers(tree)) articles.set(value, [...(articles.get(value) ?? []), place]);
    const serial = tree.serial && /\d+$/.exec(tree.serial.text)?.[0];
    if (serial !== undefined) telegrams.set(serial, [...(telegrams.get(serial) ?? []), place]);
  });
  pages.sort((one, other) => one.page.value - other.page.value || one.place - other.place);
  const complete = documents.size >= fewest && documents.size >= density * (last - first + 1);
  return { documents, first, last, complete, pages, articles, telegrams };
}

/** The break with which page `value` begins, or the last one before it where its own is not marked; undefined before the first. */
export function pageAt(pages: readonly IndexedPage[], value: number): IndexedPage | undefined {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages[middle]!.page.value < value) low = middle + 1;
    else high = middle;
  }
  const exact = pages[low];
  return exact?.page.value === value ? exact : pages[low - 1];
}
