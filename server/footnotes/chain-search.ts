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
const noLag = -lowestLag;
/** Candidates dearer than this are no markers, whatever the others are. */
export const dearest = 8;
/** Departures from the ascending order are believed only of candidates that look like markers by themselves. */
const trusted = 0;
/** How many places back a repeated label is looked for, and how many notes in a row may lack a marker. */
const farthest = 64;
/** States beyond this number are given back when the document is done. */
const kept = 0x4000;

/** The price of the candidate at hand as the marker of a note (place from 1). */
export interface Prices {
  as(note: number): number;
}

/** A candidate, by its index, that calls the note at `note`. */
export interface FoundLink {
  readonly candidate: number;
  readonly note: number;
}

/**
 * Dynamic programming over states: how many notes are placed, and how far the labels lag behind them. After a marker
 * with label L for the k-th note, with lag g, the next one is expected to read `first + k - g`. Each candidate touches
 * only the states that expect its label, so the time is linear in the candidates.
 *
 * `begin`, then for each candidate in reading order `offer`, with `settle` before each that ends elsewhere than the one
 * before it and after the last, then `end`. The arrays are used again for the next document.
 */
export class Search {
  #notes = 0;
  #first = 1;
  #prices: Prices = { as: () => Infinity };
  /** How many states there are of one lag: a row, in order of the notes placed. */
  #row = 1;
  /** The cheapest chain to each state, and its last step; -1 before the first. */
  #costs = new Float64Array(0);
  #lastSteps = new Int32Array(0);
  /** The rows with a state that was reached: without departures only that of no lag. */
  #lowest = noLag;
  #highest = noLag;
  /** The place up to which the chain that saves most over unmarked notes has come. */
  #front = 0;
  #saved = 0;
  /** Steps: the candidate, its note, the step before. */
  #steps = 0;
  #candidates: number[] = [];
  #places: number[] = [];
  #before: number[] = [];
  /** Improvements found for the run at hand: from which state to which, at what cost, with which candidate. */
  #found = 0;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #at: number[] = [];
  readonly #by: number[] = [];

  begin(notes: number, first: number, prices: Prices): void {
    this.#notes = notes;
    this.#first = first;
    this.#prices = prices;
    this.#row = notes + 1;
    const states = this.#row * lags;
    if (this.#costs.length < states) {
      this.#costs = new Float64Array(states * 2);
      this.#lastSteps = new Int32Array(states * 2);
    }
    this.#costs.fill(Infinity, 0, states);
    this.#lastSteps.fill(-1, 0, states);
    // To begin with, no note has a marker.
    for (let placed = 0; placed <= notes; placed++) this.#costs[noLag * this.#row + placed] = placed * penalty.unmarked;
    this.#lowest = this.#highest = noLag;
    this.#front = this.#saved = this.#steps = this.#found = 0;
  }

  /** Takes a candidate for the next note of each state that expects its label. */
  offer(candidate: number, value: number, least: number): void {
    // Departures are not believed of a candidate that costs more, whatever its note.
    const departs = least <= trusted;
    for (let lag = this.#lowest; lag <= this.#highest; lag++) {
      if (value < 0) {
        // It fits any note; those far from where the chain has come cannot be meant.
        const end = Math.min(this.#front + farthest, this.#notes);
        for (let placed = Math.max(this.#front - farthest, 0); placed < end; placed++) {
          this.#extend(candidate, least, placed, lag, lag + 1, 0);
        }
        continue;
      }
      const placed = value - this.#first + lag + lowestLag;
      this.#extend(candidate, least, placed, lag, lag, 0);
      if (!departs) continue;
      this.#extend(candidate, least, placed - 1, lag, lag - 1, penalty.skipped);
      if (value < this.#first) continue;
      const last = Math.min(placed + farthest, this.#notes - 1);
      for (let later = Math.max(placed + 1, 1); later <= last; later++) {
        if (!this.#repeat(candidate, later, lag)) break;
      }
    }
  }

  /** Takes a candidate for the next note of a state, where that is cheaper than what is known. */
  #extend(candidate: number, least: number, placed: number, lag: number, nextLag: number, extra: number): void {
    if (placed < 0 || placed >= this.#notes || nextLag < 0 || nextLag >= lags) return;
    const state = lag * this.#row + placed;
    const before = this.#costs[state]!;
    const next = nextLag * this.#row + placed + 1;
    if (before === Infinity || before + least + extra >= this.#costs[next]!) return;
    const own = this.#prices.as(placed + 1);
    if (own > dearest || (extra > 0 && own > trusted)) return;
    this.#enter(candidate, state, next, before + own + extra);
  }

  /** The same for a label that is printed again; false when it cannot be a marker there. */
  #repeat(candidate: number, placed: number, lag: number): boolean {
    if (lag + 1 >= lags) return true;
    const state = lag * this.#row + placed;
    const before = this.#costs[state]!;
    if (before === Infinity) return true;
    const own = this.#prices.as(placed + 1);
    if (own > trusted) return false;
    this.#enter(candidate, state, (lag + 1) * this.#row + placed + 1, before + own + penalty.repeated);
    return true;
  }

  #enter(candidate: number, state: number, next: number, price: number): void {
    if (price >= this.#costs[next]!) return;
    this.#from[this.#found] = this.#lastSteps[state]!;
    this.#to[this.#found] = next;
    this.#at[this.#found] = price;
    this.#by[this.#found] = candidate;
    this.#found++;
  }

  /** Enters what was found. Notes behind a state may go without a marker, each at its price. */
  settle(): void {
    for (let index = 0; index < this.#found; index++) {
      let state = this.#to[index]!;
      let price = this.#at[index]!;
      const lag = Math.floor(state / this.#row);
      const note = state - lag * this.#row;
      const saved = note * penalty.unmarked - price;
      if (saved > this.#saved) {
        this.#saved = saved;
        this.#front = note;
      }
      if (price >= this.#costs[state]!) continue;
      const step = this.#steps++;
      this.#candidates[step] = this.#by[index]!;
      this.#places[step] = note;
      this.#before[step] = this.#from[index]!;
      if (lag < this.#lowest) this.#lowest = lag;
      if (lag > this.#highest) this.#highest = lag;
      const end = Math.min((lag + 1) * this.#row, state + farthest + 1);
      while (state < end && price < this.#costs[state]!) {
        this.#costs[state] = price;
        this.#lastSteps[state] = step;
        state++;
        price += penalty.unmarked;
      }
    }
    this.#found = 0;
  }

  /** The cheapest chain to a state with all notes placed. */
  end(): { readonly cost: number; readonly links: readonly FoundLink[] } {
    let cost = Infinity;
    let last = -1;
    for (let state = this.#notes; state < this.#row * lags; state += this.#row) {
      if (this.#costs[state]! < cost) {
        cost = this.#costs[state]!;
        last = this.#lastSteps[state]!;
      }
    }
    const links: FoundLink[] = [];
    for (let step = last; step >= 0; step = this.#before[step]!) {
      links.push({ candidate: this.#candidates[step]!, note: this.#places[step]! });
    }
    this.#release();
    return { cost, links: links.reverse() };
  }

  #release(): void {
    if (this.#costs.length > kept) {
      this.#costs = new Float64Array(0);
      this.#lastSteps = new Int32Array(0);
    }
    if (this.#candidates.length > kept) {
      this.#candidates = [];
      this.#places = [];
      this.#before = [];
    }
    this.#prices = { as: () => Infinity };
  }
}
