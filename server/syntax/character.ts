/** Character classes on UTF-16 code units, for scanners that must not allocate. `NaN` (past the end) is in none. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

/** Letters of the Latin script, accented ones included. */
export function isLetter(code: number): boolean {
  return isUpper(code) || isLower(code) || (code >= 0x100 && code <= 0x24f);
}

/** White space within a line, no-break spaces included. */
export function isSpace(code: number): boolean {
  // Nearly all that is asked about is a letter or a digit: two comparisons tell it.
  if (code < 0xa0) return code === 32 || code === 9;
  return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff;
}

/** What `\s` of a regular expression matches: white space of any script, and the ends of lines. */
export function isWhiteSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  if (code <= 0x200a) return code >= 0x2000 || code === 0x1680;
  return code === 0x2028 || code === 0x2029 || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014);
}

/** First offset from `from` up to `to` that is no white space. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character between `from` and `to` that is no white space. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset behind the digits that start at `from`. */
export function skipDigits(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  return at;
}
