import { Search } from './chain-search';

/** What the search must know of a candidate. */
export interface Countable {
  readonly end: number;
  /** The label as a number; -1 for symbols and letters, which do not count. */
  readonly value: number;
  /** What it costs at least, as the marker of whatever note: the search asks for no price that cannot matter. */
  readonly least: number;
}

/** A candidate that calls the note at `note` (place in the list, from 1). */
export interface Link<Candidate extends Countable = Countable> {
  readonly candidate: Candidate;
  readonly note: number;
}

/** The cheapest chain of a document, and what it costs. */
export interface Chain<Candidate extends Countable = Countable> {
  readonly links: readonly Link<Candidate>[];
  readonly cost: number;
}

/** Kept from one document to the next, as to make them costs as much as to search a short document. */
const searches: Search[] = [];

/**
 * For each of `firsts` the cheapest way to give each of `notes` notes its marker, in reading order, with labels that
 * ascend from there. `costOf` tells what a candidate, by its index, costs as the marker of a note (place from 1); it is
 * asked once for all of `firsts`, so these are searched side by side.
 */
export function findChains<Candidate extends Countable>(
  candidates: readonly Candidate[],
  notes: number,
  firsts: readonly number[],
  costOf: (candidate: number, note: number) => number,
): readonly Chain<Candidate>[] {
  const costs = new CostsAtHand(costOf);
  const active = firsts.map((first, place) => {
    const search = (searches[place] ??= new Search());
    search.begin(notes, first, costs);
    return search;
  });
  let previousEnd = -1;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    // Two readings of one run exclude each other: neither may follow the other.
    const settled = candidate.end !== previousEnd;
    previousEnd = candidate.end;
    costs.turnTo(index);
    for (const search of active) {
      if (settled) search.settle();
      search.offer(index, candidate.value, candidate.least);
    }
  }
  return active.map((search) => {
    search.settle();
    const { cost, links } = search.end();
    return { cost, links: links.map(({ candidate, note }) => ({ candidate: candidates[candidate]!, note })) };
  });
}

/** What the candidate at hand costs as the marker of each note, as far as it was asked for. */
class CostsAtHand {
  readonly #costOf: (candidate: number, note: number) => number;
  readonly #known: number[] = [];
  /** Which candidate each known cost is of. */
  readonly #ofCandidate: number[] = [];
  #candidate = -1;

  constructor(costOf: (candidate: number, note: number) => number) {
    this.#costOf = costOf;
  }

  turnTo(candidate: number): void {
    this.#candidate = candidate;
  }

  as(note: number): number {
    while (this.#ofCandidate.length <= note) {
      this.#ofCandidate.push(-1);
      this.#known.push(0.5);
    }
    if (this.#ofCandidate[note] !== this.#candidate) {
      this.#known[note] = this.#costOf(this.#candidate, note);
      this.#ofCandidate[note] = this.#candidate;
    }
    return this.#known[note]!;
  }
}
