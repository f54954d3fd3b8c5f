/**
 * How many letters must be changed, put in, left out or swapped with their neighbour to make `one` of `other`; counting
 * stops behind `limit`, and any number above it means no more than “far”.
 */
export function letterDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  if (differ(lettersOf(one), lettersOf(other), limit)) return limit + 1;
  let [before, previous, row] = rows;
  for (let j = 0; j <= other.length; j++) previous[j] = j;
  for (let i = 1; i <= one.length; i++) {
    const letter = one.charCodeAt(i - 1);
    row[0] = i;
    let best = i;
    for (let j = 1; j <= other.length; j++) {
      const same = letter === other.charCodeAt(j - 1);
      let cost = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[other.length]!;
}

/** The three lines of the table that are looked at, kept from call to call: most words are compared in vain. */
const rows: readonly [number[], number[], number[]] = [[], [], []];

/** The letters that occur, a bit each; several may share one. For `differ`, where a word is compared with many. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether more than `limit` slips part two words, by their letters alone: a slip takes one away at most and puts one in. */
export function differ(letters: number, others: number, limit: number): boolean {
  return bitCount(letters ^ others) > 2 * limit;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Slips that a word of that length can have and still be told: one in short words, two in long ones. */
function tolerance(word: string): number {
  return word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
}

/** Slips rarely fall on the first letter, and then mostly swap it with the second. */
function beginAlike(one: string, other: string): boolean {
  const first = one.charCodeAt(0);
  return first === other.charCodeAt(0) || first === other.charCodeAt(1) || one.charCodeAt(1) === other.charCodeAt(0);
}

/** The word of `words` nearest to `found`; undefined where `found` is one of them or near to none. Case counts. */
export function nearest(found: string, words: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let distance = Infinity;
  for (const word of words) {
    if (word === found) return undefined;
    const limit = Math.min(tolerance(word), tolerance(found), distance - 1);
    if (limit < 1 || !beginAlike(found, word)) continue;
    const cost = letterDistance(found, word, limit);
    if (cost > limit) continue;
    best = word;
    distance = cost;
  }
  return best;
}
