import { articleNumbers } from './articles';
import type { PageBreak } from '../syntax/tree';
import { inEachDocument } from './in-each-document';
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
  let index = indexes.get(volume);
  if (index === undefined) indexes.set(volume, (index = new LazyIndex(volume)));
  return index;
}

/** Each part is made when it is asked for: the rules need the numbers alone after every edit. */
class LazyIndex implements VolumeIndex {
  readonly documents: ReadonlyMap<string, number>;
  readonly first: number;
  readonly last: number;
  readonly complete: boolean;
  readonly #volume: VolumeContents;
  #pages: readonly IndexedPage[] | undefined;
  #articles: ReadonlyMap<number, readonly number[]> | undefined;
  #telegrams: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(volume: VolumeContents) {
    const documents = new Map<string, number>();
    for (let place = 0; place < volume.entries.length; place++) {
      const { document } = volume.entries[place]!;
      const number = document.tree.heading?.number;
      if (number !== undefined && !documents.has(number)) documents.set(number, place);
    }
    const { first, last, complete } = numberingOf(documents.keys());
    this.documents = documents;
    this.first = first;
    this.last = last;
    this.complete = complete;
    this.#volume = volume;
  }

  get pages(): readonly IndexedPage[] {
    return (this.#pages ??= pagesOf(this.#volume));
  }

  get articles(): ReadonlyMap<number, readonly number[]> {
    return (this.#articles ??= placesBy(articlesIn(this.#volume)));
  }

  get telegrams(): ReadonlyMap<string, readonly number[]> {
    return (this.#telegrams ??= placesBy(serialsIn(this.#volume)));
  }
}

function pagesOf({ entries }: VolumeContents): readonly IndexedPage[] {
  const pages: IndexedPage[] = [];
  for (let place = 0; place < entries.length; place++) {
    const { document } = entries[place]!;
    for (const page of document.tree.pages) if (page.numbering === 'arabic') pages.push({ place, page });
  }
  return pages.sort((one, other) => one.page.value - other.page.value || one.place - other.place);
}

const articlesIn = inEachDocument(({ tree }) => [...articleNumbers(tree)]);

/** The number of a telegram, without its series. */
const serialsIn = inEachDocument(({ tree }): readonly string[] => /\d+$/.exec(tree.serial?.text ?? '') ?? []);

/** The places of the documents that have a key, in order; `keys` are those of each document. */
function placesBy<K>(keys: readonly (readonly K[])[]): ReadonlyMap<K, readonly number[]> {
  const places = new Map<K, number[]>();
  for (let place = 0; place < keys.length; place++) {
    for (const key of keys[place]!) {
      const others = places.get(key);
      if (others === undefined) places.set(key, [place]);
      else others.push(place);
    }
  }
  return places;
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
