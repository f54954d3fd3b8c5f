import type { Reading } from './reading';

/** What a reading adds to an ascent besides itself; together less than another reading would. */
const inPlace = 0.4;
const ofOdds = 0.3;
const perOdds = 1 / 40;
/** Where there are as many readings as notes, its place says more of a label than its looks. */
const shareOfLooks = 0.2;

/**
 * The most readings that ascend, each label once: those that are right where others are out of order. `labels` are the
 * labels that the notes call for, in their order; readings with other labels are left out. Quadratic in the markers of
 * one document.
 */
export function longestAscent(readings: readonly Reading[], labels: readonly number[]): ReadonlySet<Reading> {
  const known = new Set(labels);
  const counted = readings.filter(({ value, barred }) => known.has(value) && !barred);
  if (counted.every(({ value }, at) => at === 0 || value > counted[at - 1]!.value)) return new Set(counted);
  const byPlace = readings.length === labels.length;
  const weights = new Map(readings.map((reading, at) => [reading, weigh(reading, byPlace ? labels[at] : undefined)]));
  const sums: number[] = [];
  const before: number[] = [];
  let best = 0;
  for (const [at, reading] of counted.entries()) {
    const weight = weights.get(reading)!;
    sums[at] = weight;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      const sum = sums[earlier]! + weight;
      if (counted[earlier]!.value >= reading.value || sum <= sums[at]) continue;
      sums[at] = sum;
      before[at] = earlier;
    }
    if (sums[at] > sums[best]!) best = at;
  }
  const chain = new Set<Reading>();
  for (let at = best; at >= 0; at = before[at]!) chain.add(counted[at]!);
  return chain;
}

function weigh({ value, cost }: Reading, due: number | undefined): number {
  const looks = Math.max(-ofOdds, Math.min(ofOdds, -cost * perOdds));
  return due === undefined ? 1 + looks : 1 + (value === due ? inPlace : 0) + looks * shareOfLooks;
}
