import type { Enumerator } from '../../syntax/enumerator';
import { formatRoman } from '../../syntax/roman';

/** The count of an enumerator at `value`, without its delimiter: `3`, `c`, `iii`. */
function countText({ style }: Enumerator, value: number): string {
  switch (style) {
    case 'arabic':
      return String(value);
    case 'upper':
      return letters(value);
    case 'lower':
      return letters(value).toLowerCase();
    case 'upper-roman':
      return formatRoman(value);
    case 'lower-roman':
      return formatRoman(value).toLowerCase();
  }
}

/** The label `like` with the count of `value`: `(4)` like `(2)`. */
export function labelText(like: string, enumerator: Enumerator, value: number): string {
  return like.replace(/[\dA-Za-z]+/, countText(enumerator, value));
}

/**
 * Whether `text` has the label of `value` somewhere, as a label that runs in with a paragraph or that is malformed would
 * stand there: behind a space or a mark, and before a delimiter.
 */
export function mentionsLabel(text: string, enumerator: Enumerator, value: number): boolean {
  const count = countText(enumerator, value);
  if (count === '') return false;
  for (let at = text.indexOf(count); at >= 0; at = text.indexOf(count, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + count.length);
    const stands = before === '' || /[\s([“”"—–*.]/.test(before);
    if (stands && /[.…),\]–—a-e]/.test(after) && isAfterMark(text, at)) return true;
  }
  return false;
}

/** A label follows a mark or opens its line; behind a word the number belongs to it: `paragraph 2.` */
function isAfterMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /(?:^|[\n.:;,!?)\]”"—–])[ \t(“”"*—–[]*$/.test(before);
}

function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(1 + Math.floor((value - 1) / 26));
}
