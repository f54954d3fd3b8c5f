import { isDigit, isLetter, isLower, isSpace, isUpper } from '../syntax/character';
import type { DocumentTree, Heading } from '../syntax/tree';

/** What stands in front of a place, as a class of weights.ts. */
export function leftClass(text: string, start: number): string {
  const code = text.charCodeAt(start - 1);
  if (start === 0 || code === 10 || code === 13) return 'line-start';
  if (isLower(code)) return 'lower';
  if (isUpper(code)) return 'upper';
  if (isSpace(code)) return 'space';
  switch (text.charAt(start - 1)) {
    case '.':
    case '…':
      return 'stop';
    case ',':
      return 'comma';
    case ';':
    case ':':
      return 'colon';
    case ')':
    case ']':
      return 'close';
    case '”':
    case '’':
    case '"':
    case "'":
      return 'quote';
    case '?':
    case '!':
      return 'query';
    case '(':
    case '[':
    case '“':
      return 'open';
    case '-':
    case '–':
    case '/':
    case '$':
    case '#':
    case '£':
    case '‘':
      return 'number';
    case '—':
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

/** The word that ends at `end`, in small letters and without its full stop; empty when none does. */
export function wordBefore(text: string, end: number): string {
  let to = end;
  while (to > 0 && (text.charCodeAt(to - 1) === 46 || text.charCodeAt(to - 1) === 41)) to--;
  let from = to;
  while (from > 0 && to - from < 30 && isWordCode(text.charCodeAt(from - 1))) from--;
  return text.slice(from, to);
}

export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2019 || code === 39;
}

/** The word before the white space that ends at `start`; empty at the start of a line. */
export function spacedWord(text: string, start: number): string {
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return wordBefore(text, at);
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
