import type { Reading } from './reading';

/** What a reading adds to an ascent besides itself; together less than another reading would. */
const inPlace = 0.4;
const ofOdds = 0.3;
const perOdds = 1 / 40;
/** Where there are as many readings as notes, its place says more of a label than its looks. */
const shareOfLooks = 0.2;

/**
 * The most readings that ascend, each label once: those that are right where others are out of order. `labels` are the
 * labels that the notes call for, in their order; readings with other labels are left out. In n log n of the readings.
 */
export function longestAscent(readings: readonly Reading[], labels: readonly number[]): ReadonlySet<Reading> {
  const known = new Set(labels);
  const counted = readings.filter(({ value, barred }) => known.has(value) && !barred);
  if (counted.every(({ value }, at) => at === 0 || value > counted[at - 1]!.value)) return new Set(counted);
  const byPlace = readings.length === labels.length;
  const weights = new Map(
    readings.map((reading, at) => [reading, weigh(reading, byPlace ? dueAt(labels, at) : undefined)]),
  );
  const values = [...new Set(counted.map(({ value }) => value))].sort((one, other) => one - other);
  const ranks = new Map(values.map((value, rank) => [value, rank + 1]));
  const sums: number[] = [];
  const before: number[] = [];
  let best = 0;
  // A Fenwick tree over the labels' ranks: each node has the place of the best sum of its stretch, of equals the first.
  const tree = new Int32Array(values.length + 1).fill(-1);
  const isBetter = (at: number, than: number): boolean =>
    than < 0 || sums[at]! > sums[than]! || (sums[at] === sums[than] && at < than);
  const bestBelow = (rank: number): number => {
    let found = -1;
    for (let node = rank - 1; node > 0; node -= node & -node) {
      const at = tree[node]!;
      if (at >= 0 && isBetter(at, found)) found = at;
    }
    return found;
  };
  const enter = (rank: number, at: number): void => {
    for (let node = rank; node < tree.length; node += node & -node) if (isBetter(at, tree[node]!)) tree[node] = at;
  };
  for (const [at, reading] of counted.entries()) {
    const rank = ranks.get(reading.value)!;
    const earlier = bestBelow(rank);
    sums[at] = weights.get(reading)! + (earlier < 0 ? 0 : sums[earlier]!);
    before[at] = earlier;
    enter(rank, at);
    if (sums[at] > sums[best]!) best = at;
  }
  const chain = new Set<Reading>();
  for (let at = best; at >= 0; at = before[at]!) chain.add(counted[at]!);
  return chain;
}

/** The label of a place; where the one before has it too, the next, which is the right one. */
function dueAt(labels: readonly number[], at: number): number {
  const label = labels[at] ?? 0;
  return label === labels[at - 1] ? label + 1 : label;
}

function weigh({ value, cost }: Reading, due: number | undefined): number {
  const looks = Math.max(-ofOdds, Math.min(ofOdds, -cost * perOdds));
  return due === undefined ? 1 + looks : 1 + (value === due ? inPlace : 0) + looks * shareOfLooks;
}
