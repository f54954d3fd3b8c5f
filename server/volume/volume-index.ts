import { articleNumbers } from './articles';
import type { PageBreak } from '../syntax/tree';
import { numberingOf, type Numbering } from './numbering';
import type { VolumeContents } from './volume';

/** A page break and the place of its document in `volume.entries`. */
export interface IndexedPage {
  readonly place: number;
  readonly page: PageBreak;
}

/** What references look up in a volume. Places count from 0 in `volume.entries`. */
export interface VolumeIndex extends Numbering {
  /** Place of the document of each number, of several with one number the first. */
  readonly documents: ReadonlyMap<string, number>;
  /** Pages in Arabic numbers, ascending. */
  readonly pages: readonly IndexedPage[];
  /** Places of the documents that have an article of that number. */
  readonly articles: ReadonlyMap<number, readonly number[]>;
  /** Places of the documents whose telegram has that number, without its series. */
  readonly telegrams: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<VolumeContents, VolumeIndex>();
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
  entries.forEach(({ document: { tree } }, place) => {
    const number = tree.heading?.number;
    if (number !== undefined && !documents.has(number)) documents.set(number, place);
    for (const page of tree.pages) if (page.numbering === 'arabic') pages.push({ place, page });
    for (const value of articleNumbers(tree)) articles.set(value, [...(articles.get(value) ?? []), place]);
    const serial = tree.serial && /\d+$/.exec(tree.serial.text)?.[0];
    if (serial !== undefined) telegrams.set(serial, [...(telegrams.get(serial) ?? []), place]);
  });
  pages.sort((one, other) => one.page.value - other.page.value || one.place - other.place);
  return { ...numberingOf(documents.keys()), documents, pages, articles, telegrams };
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
