import { isSpace } from '../syntax/character';
import type { DocumentTree } from '../syntax/tree';

/** How much is quoted before and behind a place: enough to find it again by eye. */
const before = 24;
const behind = 48;

/**
 * Whole words of the line that `offset` is in, around it, by which no other line of the document can be meant; more of the
 * line where few are not enough, and all of it where another says the same. Undefined on a blank line.
 */
export function wordsOfLine({ text, lines }: DocumentTree, offset: number): string | undefined {
  const line = lines.lineAt(offset);
  const first = lines.startOf(line);
  const last = lines.endOf(line);
  const whole = text.slice(first, last).trim();
  if (whole === '') return undefined;
  for (let times = 1; (before + behind) * times < last - first; times *= 2) {
    const words = around(
      text,
      Math.max(first, offset - before * times),
      Math.min(last, offset + behind * times),
      first,
      last,
    );
    const isElsewhere = text.indexOf(words) < first || text.includes(words, last);
    if (words !== '' && !isElsewhere) return words;
  }
  return whole;
}

function around(text: string, from: number, to: number, first: number, last: number): string {
  let start = from;
  let end = to;
  while (start > first && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < last && !isSpace(text.charCodeAt(end))) end++;
  return text.slice(start, end).trim();
}
