import { isDigit, isLetter, isLower, isSpace, isUpper } from '../syntax/character';

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
