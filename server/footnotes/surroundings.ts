import { isDigit, isLetter, isLower, isSpace, isUpper } from '../syntax/character';
import type { DocumentTree, Heading } from '../syntax/tree';

/** What stands in front of a place, as a class of weights.ts. */
export function leftClass(text: string, start: number): string {
  const code = text.charCodeAt(start - 1);
  if (start === 0 || code === 10 || code === 13) return 'line-start';
  if (isLower(code)) return 'lower';
  if (isUpper(code)) return 'upper';
  if (isSpace(code)) return 'space';
  switch (code) {
    case 46: // .
    case 0x2026: // …
      return 'stop';
    case 44: // ,
      return 'comma';
    case 59: // ;
    case 58: // :
      return 'colon';
    case 41: // )
    case 93: // ]
      return 'close';
    case 0x201d: // ”
    case 0x2019: // ’
    case 34: // "
    case 39: // '
      return 'quote';
    case 63: // ?
    case 33: // !
      return 'query';
    case 40: // (
    case 91: // [
    case 0x201c: // “
      return 'open';
    case 45: // -
    case 0x2013: // –
    case 47: // /
    case 36: // $
    case 35: // #
    case 163: // £
    case 0x2018: // ‘
      return 'number';
    case 0x2014: // —
      return 'dash';
    default:
      return isLetter(code) ? 'lower' : 'other';
  }
}

/** What stands behind a place, as a class of weights.ts. */
export function rightClass(text: string, end: number): string {
  const code = text.charCodeAt(end);
  if (end >= text.length || code === 10 || code === 13) return 'line-end';
  if (isSpace(code)) {
    let at = end;
    while (isSpace(text.charCodeAt(at))) at++;
    const next = text.charCodeAt(at);
    return at >= text.length || next === 10 || next === 13 ? 'line-end' : 'space';
  }
  if (code === 41 || code === 93) return 'close';
  if (code === 0x2014) return 'dash';
  if (code === 46 || code === 44) return 'stop';
  return isLetter(code) ? 'letter' : 'other';
}

/** The word that ends at `end`, as it is written and without its full stop; empty when none does. */
export function wordBefore(text: string, end: number): string {
  const to = wordEnd(text, end);
  return text.slice(wordStart(text, to), to);
}

/** Where the word ends that stands before `end`: full stops and parentheses are none of it. */
export function wordEnd(text: string, end: number): number {
  let to = end;
  while (to > 0 && (text.charCodeAt(to - 1) === 46 || text.charCodeAt(to - 1) === 41)) to--;
  return to;
}

/** Where the word starts that ends at `end`, at most thirty characters before; `end` where there is none. */
export function wordStart(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < 30 && isWordCode(text.charCodeAt(from - 1))) from--;
  return from;
}

/** The end of what stands before the white space that ends at `end`. */
export function skipSpacesBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether a word has no small letters. */
export function isInCapitals(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
    if (code > 127) return text.slice(from, to) === text.slice(from, to).toUpperCase();
  }
  return true;
}

export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2019 || code === 39;
}

/** The word before the white space that ends at `start`; empty at the start of a line. */
export function spacedWord(text: string, start: number): string {
  return wordBefore(text, skipSpacesBack(text, start));
}

/** Where in the heading a candidate ends: it may be the heading's marker only at its end, or before another one. */
export function headingPlace(
  { text }: DocumentTree,
  heading: Heading,
  end: number,
): 'number' | 'title' | 'pair' | 'end' {
  if (isYear(text, end)) return 'title';
  if (end === heading.end || (end + 1 === heading.end && text.charCodeAt(end) === 41)) return 'end';
  if (heading.numberSpan !== undefined && end <= heading.numberSpan.end) return 'number';
  // `January 10, 19691 2`, but not `January 10, 1969 2`
  let at = end;
  while (at < heading.end && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 44)) at++;
  const digits = at;
  while (isDigit(text.charCodeAt(at))) at++;
  while (isSpace(text.charCodeAt(at))) at++;
  return at >= heading.end && at - digits <= 3 ? 'pair' : 'title';
}

/** `1972` and no more digits: the heading's date, whose marker was lost. */
function isYear(text: string, end: number): boolean {
  return (
    text.charCodeAt(end - 4) === 49 &&
    isDigit(text.charCodeAt(end - 3)) &&
    isDigit(text.charCodeAt(end - 2)) &&
    isDigit(text.charCodeAt(end - 1)) &&
    !isDigit(text.charCodeAt(end - 5))
  );
}
