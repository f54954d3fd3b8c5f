import type { Candidate } from './candidate';

/** A candidate that calls the note at `note` (place in the list, from 1). */
export interface Link {
  readonly candidate: Candidate;
  readonly note: number;
}

/** The cheapest chain of a document, and what it costs. */
export interface Chain {
  readonly links: readonly Link[];
  readonly cost: number;
}

/** What it costs to depart from one marker a note, labelled in ascending order. In the units of weights.ts. */
const penalty = {
  /** A note has no marker. */
  unmarked: 6,
  /** A label is printed again for another note (`6`, `6`, `7`). */
  repeated: 5,
  /** A label is left out (`1`, `2`, `4`). */
  skipped: 6,
} as const;

/** How far the labels may run ahead of the notes' places, and how many states of lag there are. */
const lowestLag = -3;
const lags = 13;
/** Candidates dearer than this are no markers, whatever the others are. */
export const dearest = 8;
/** Departures from the ascending order are believed only of candidates that look like markers by themselves. */
const trusted = 0;
/** How many places back a repeated label is looked for, and how many notes in a row may lack a marker. */
const farthest = 64;

interface Step {
  readonly candidate: Candidate;
  readonly note: number;
  readonly before: Step | undefined;
}

/**
 * The cheapest way to give each of `notes` notes its marker, in reading order, with labels that ascend from `first`.
 * `costOf` tells what a candidate costs as the marker of a note (place from 1).
 *
 * Dynamic programming over states: how many notes are placed, and how far the labels lag behind them. After a marker
 * with label L for the k-th note, with lag g, the next one is expected to read `first + k - g`. Each candidate touches
 * only the states that expect its label, so the time is linear in the candidates.
 */
export function findChain(
  candidates: readonly Candidate[],
  notes: number,
  first: number,
  costOf: (candidate: Candidate, note: number) => number,
): Chain {
  const search = new Search(notes, first, costOf);
  let previousEnd = -1;
  for (const candidate of candidates) {
    // Two readings of one run exclude each other: neither may follow the other.
    if (candidate.end !== previousEnd) search.settle();
    previousEnd = candidate.end;
    search.offer(candidate);
  }
  search.settle();
  return search.best();
}

class Search {
  readonly #notes: number;
  readonly #first: number;
  readonly #costOf: (candidate: Candidate, note: number) => number;
  readonly #costs: Float64Array;
  readonly #steps: (Step | undefined)[];
  /** Improvements found for the run at hand: state, cost, step. */
  readonly #states: number[] = [];
  readonly #prices: number[] = [];
  readonly #found: Step[] = [];
  /** What the candidate at hand costs as the marker of each note, as far as it was asked for. */
  readonly #own: Float64Array;
  readonly #ownOf: (Candidate | undefined)[];
  /** The place up to which the chain that saves most over unmarked notes has come. */
  #front = 0;
  #saved = 0;

  constructor(notes: number, first: number, costOf: (candidate: Candidate, note: number) => number) {
    this.#notes = notes;
    this.#first = first;
    this.#costOf = costOf;
    this.#costs = new Float64Array((notes + 1) * lags).fill(Infinity);
    this.#steps = new Array<Step | undefined>((notes + 1) * lags);
    this.#own = new Float64Array(notes + 1);
    this.#ownOf = new Array<Candidate | undefined>(notes + 1);
    // To begin with, no note has a marker.
    for (let placed = 0; placed <= notes; placed++) this.#costs[placed * lags - lowestLag] = placed * penalty.unmarked;
  }

  offer(candidate: Candidate): void {
    for (let lag = lowestLag; lag < lowestLag + lags; lag++) {
      if (candidate.value < 0) {
        // It fits any note; those far from where the chain has come cannot be meant.
        const end = Math.min(this.#front + farthest, this.#notes);
        for (let placed = Math.max(this.#front - farthest, 0); placed < end; placed++) {
          this.#extend(candidate, placed, lag, lag + 1, 0);
        }
        continue;
      }
      const placed = candidate.value - this.#first + lag;
      this.#extend(candidate, placed, lag, lag, 0);
      this.#extend(candidate, placed - 1, lag, lag - 1, penalty.skipped);
      if (candidate.value < this.#first) continue;
      const last = Math.min(placed + farthest, this.#notes - 1);
      for (let later = Math.max(placed + 1, 1); later <= last; later++) {
        if (!this.#extend(candidate, later, lag, lag + 1, penalty.repeated)) break;
      }
    }
  }

  /** Takes a candidate for the next note of a state; false when it cannot be a marker there. */
  #extend(candidate: Candidate, placed: number, lag: number, nextLag: number, extra: number): boolean {
    if (placed < 0 || placed >= this.#notes || nextLag < lowestLag || nextLag >= lowestLag + lags) return true;
    const state = placed * lags + lag - lowestLag;
    const before = this.#costs[state] ?? Infinity;
    if (before === Infinity) return true;
    const own = this.#costAs(candidate, placed + 1);
    if (own > dearest || (extra > 0 && own > trusted)) return false;
    const next = (placed + 1) * lags + nextLag - lowestLag;
    const price = before + own + extra;
    if (price >= (this.#costs[next] ?? -Infinity)) return true;
    this.#states.push(next);
    this.#prices.push(price);
    this.#found.push({ candidate, note: placed + 1, before: this.#steps[state] });
    return true;
  }

  /** States differ by lag and by note, the cost by note alone. */
  #costAs(candidate: Candidate, note: number): number {
    if (this.#ownOf[note] !== candidate) {
      this.#own[note] = this.#costOf(candidate, note);
      this.#ownOf[note] = candidate;
    }
    return this.#own[note] ?? Infinity;
  }

  /** Enters what was found. Notes behind a state may go without a marker, each at its price. */
  settle(): void {
    for (const [index, step] of this.#found.entries()) {
      let state = this.#states[index] ?? 0;
      let price = this.#prices[index] ?? Infinity;
      const saved = step.note * penalty.unmarked - price;
      if (saved > this.#saved) {
        this.#saved = saved;
        this.#front = step.note;
      }
      for (let skipped = 0; skipped <= farthest; skipped++) {
        if (state >= this.#costs.length || price >= (this.#costs[state] ?? -Infinity)) break;
        this.#costs[state] = price;
        this.#steps[state] = step;
        state += lags;
        price += penalty.unmarked;
      }
    }
    this.#states.length = this.#prices.length = this.#found.length = 0;
  }

  best(): Chain {
    let cost = Infinity;
    let last: Step | undefined;
    for (let state = this.#notes * lags; state < this.#costs.length; state++) {
      if ((this.#costs[state] ?? Infinity) < cost) {
        cost = this.#costs[state] ?? Infinity;
        last = this.#steps[state];
      }
    }
    const links: Link[] = [];
    for (let step = last; step; step = step.before) links.push({ candidate: step.candidate, note: step.note });
    return { links: links.reverse(), cost };
  }
}
