import type { PageBreak } from '../../syntax/tree';

/**
 * Whether the page `number` is the one that the page breaks around `offset` leave out: it follows the last one before,
 * and the next one behind follows it. One of the two may be missing, not both.
 */
export function isDue(pages: readonly PageBreak[], offset: number, number: string): boolean {
  const value = Number(number);
  if (Number.isNaN(value) || number === '') return false;
  let before: PageBreak | undefined;
  for (const page of pages) {
    if (page.numbering !== 'arabic') continue;
    if (page.start > offset) return page.value === value + 1 && (before === undefined || before.value === value - 1);
    before = page;
  }
  return before !== undefined && before.value === value - 1;
}
