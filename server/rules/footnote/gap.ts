import type { Span } from '../../syntax/span';
import type { Reading } from './reading';

/** Where the marker of a label is to be looked for: between those of its neighbours in an ascent, the next or the `nth`. */
export function gapOf(label: number, ascent: Iterable<Reading>, nth = 1): Span {
  const before: number[] = [];
  const behind: number[] = [];
  for (const { value, start, end } of ascent) {
    if (value < label) before.push(end);
    else if (value > label) behind.push(start);
  }
  before.sort((one, other) => other - one);
  behind.sort((one, other) => one - other);
  return { start: before[nth - 1] ?? 0, end: behind[nth - 1] ?? Infinity };
}

export function isWithin({ start, end }: Span, gap: Span): boolean {
  return start >= gap.start && end <= gap.end;
}
