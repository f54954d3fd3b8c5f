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
  unmarked: 7,
  /** A label is printed again for another note (`6`, `6`, `7`). */
  repeated: 5.5,
  /** A label is left out (`1`, `2`, `4`). */
  skipped: 7,
  /** A symbol or a letter among numbers. */
  symbol: 0,
} as const;

/** How far the labels may lag behind or run ahead of the notes' places: `[lag]` of a row counts from here. */
const lowestLag = -3;
const lags = 13;
/** Candidates dearer than this are no markers, whatever the others are: they are left out of the search. */
const dearest = 9;
/** Departures from the ascending order are believed only of candidates that look like markers by themselves. */
const trusted = 0;

interface Step {
  readonly candidate: Candidate;
  readonly note: number;
  readonly before: Step | undefined;
}

/**
 * The cheapest way to give each of `notes` notes its marker, in reading order, with labels that ascend from `first`.
 * `costOf` tells what a candidate costs as the marker of a note (place from 1). Dynamic programming over the number of
 * notes that are placed and the lag of the labels behind them; each candidate touches only the states that expect it.
 */
export function findChain(
  candidates: readonly Candidate[],
  notes: number,
  first: number,
  costOf: (candidate: Candidate, note: number) => number,
): Chain {
  const costs = new Float64Array((notes + 1) * lags).fill(Infinity);
  const steps: (Step | undefined)[] = new Array<Step | undefined>((notes + 1) * lags);
  const relax = (placed: number, lag: number, cost: number, step: Step | undefined): void => {
    // A note without a marker keeps its label: the next state follows at the price of one.
    for (let at = placed, price = cost; at <= notes; at++, price += penalty.unmarked) {
      const index = at * lags + lag - lowestLag;
      if (price >= (costs[index] ?? 0)) return;
      costs[index] = price;
      steps[index] = step;
    }
  };
  relax(0, 0, 0, undefined);

  let previousEnd = -1;
  let pending: (() => void)[] = [];
  const settle = (): void => {
    for (const apply of pending) apply();
    pending = [];
  };
  for (const candidate of candidates) {
    // Two readings of one run exclude each other: they wait for each other before they count.
    if (candidate.end !== previousEnd) settle();
    previousEnd = candidate.end;
    const extend = (placed: number, lag: number, nextLag: number, extra: number): void => {
      if (placed < 0 || placed >= notes || nextLag < lowestLag || nextLag >= lowestLag + lags) return;
      const index = placed * lags + lag - lowestLag;
      const before = costs[index] ?? Infinity;
      if (before === Infinity) return;
      const own = costOf(candidate, placed + 1);
      if (own > dearest || (extra > 0 && own > trusted)) return;
      const step: Step = { candidate, note: placed + 1, before: steps[index] };
      pending.push(() => {
        relax(placed + 1, nextLag, before + own + extra, step);
      });
    };
    if (candidate.value < 0) {
      for (let placed = 0; placed < notes; placed++) {
        for (let lag = lowestLag; lag < lowestLag + lags; lag++) extend(placed, lag, lag + 1, penalty.symbol);
      }
      continue;
    }
    for (let lag = lowestLag; lag < lowestLag + lags; lag++) {
      // A label that is printed is the number of notes placed, counted from the first label, less the lag.
      const placed = candidate.value - first + lag;
      extend(placed, lag, lag, 0);
      extend(placed - 1, lag, lag - 1, penalty.skipped);
      if (candidate.value >= first) {
        for (let ahead = 1; ahead <= 24; ahead++) extend(placed + ahead, lag, lag + 1, penalty.repeated);
      }
    }
  }
  settle();
  return best(costs, steps, notes);
}

function best(costs: Float64Array, steps: readonly (Step | undefined)[], notes: number): Chain {
  let cost = Infinity;
  let last: Step | undefined;
  for (let lag = 0; lag < lags; lag++) {
    const index = notes * lags + lag;
    if ((costs[index] ?? Infinity) < cost) {
      cost = costs[index] ?? Infinity;
      last = steps[index];
    }
  }
  const links: Link[] = [];
  for (let step = last; step; step = step.before) links.push({ candidate: step.candidate, note: step.note });
  return { links: links.reverse(), cost };
}
