import type { PageBreak } from '../../syntax/tree';

/**
 * Whether the page `number` is the one that the page breaks around `offset` leave out: it follows the last one before,
 * and the next one behind follows it. One of the two may be missing, not both. `pages` are in the order of their place.
 */
export function isDue(pages: readonly PageBreak[], offset: number, number: string): boolean {
  const value = Number(number);
  if (number === '' || Number.isNaN(value)) return false;
  const place = firstBehind(pages, offset);
  const before = nearestArabic(pages, place - 1, -1);
  const behind = nearestArabic(pages, place, 1);
  if (before === undefined && behind === undefined) return false;
  return (before === undefined || before === value - 1) && (behind === undefined || behind === value + 1);
}

/** Fewer pages than these may have lost their breaks between one and the next. */
const widestGap = 12;

/**
 * Whether the page `number` may stand between the breaks around `offset`: behind the last one and before the next, and not
 * far from the one that is nearer. Without breaks around it, or where a paper counts its own pages from 1, any may.
 */
export function isAmong(pages: readonly PageBreak[], offset: number, number: string | undefined): boolean {
  const value = Number(number);
  if (number === undefined || Number.isNaN(value) || value === 1) return true;
  const place = firstBehind(pages, offset);
  const before = nearestArabic(pages, place - 1, -1) ?? -Infinity;
  const behind = nearestArabic(pages, place, 1) ?? Infinity;
  if (before === -Infinity && behind === Infinity) return true;
  return value > before && value < behind && (value - before <= widestGap || behind - value <= widestGap);
}

/** The place of the first page break that starts behind `offset`, or how many there are. */
export function firstBehind(pages: readonly PageBreak[], offset: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages[middle]!.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Misread numerals may stand among the pages; more than a few are front matter. */
const reach = 4;

function nearestArabic(pages: readonly PageBreak[], from: number, step: 1 | -1): number | undefined {
  for (let count = 0, at = from; count < reach; count++, at += step) {
    const page = pages[at];
    if (page === undefined) return undefined;
    if (page.numbering === 'arabic') return page.value;
  }
  return undefined;
}
