import { isDigit, isLetter, isSpace, skipDigits } from './character';
import { parseRoman } from './roman';
import type { Span } from './span';

/** How an enumerator counts. `i` alone may be a letter or a roman numeral: the section tree decides by its neighbours. */
export type EnumeratorStyle = 'arabic' | 'upper' | 'lower' | 'upper-roman' | 'lower-roman';

/** What stands around the count: `1.`, `1)`, `(1)`, `[1]`, `A—`. */
export type EnumeratorDelimiter = 'stop' | 'parenthesis' | 'parentheses' | 'brackets' | 'dash';

/** An enumerator, from its first to its last character. */
export interface Enumerator extends Span {
  readonly style: EnumeratorStyle;
  readonly delimiter: EnumeratorDelimiter;
  readonly value: number;
}

/** Paragraphs are rarely numbered higher; years and amounts are. */
const highestNumber = 199;

/**
 * The ways to read the start of a paragraph as an enumerator, the likeliest first: `i.` counts as roman or as a letter.
 * Empty when the paragraph opens with none. `start` and `end` bound the paragraph.
 */
export function readEnumerators(text: string, start: number, end: number): readonly Enumerator[] {
  const opening = text.charCodeAt(start);
  const enclosed = opening === 40 || opening === 91;
  const from = enclosed ? start + 1 : start;
  const to = countEnd(text, from, end);
  if (to === from) return none;
  const close = readDelimiter(text, to, opening);
  if (!close || (close.end < end && !mayFollow(text.charCodeAt(close.end), close.delimiter))) return none;
  return readings(text.slice(from, to), start, close);
}

const none: readonly Enumerator[] = [];

function countEnd(text: string, from: number, end: number): number {
  const digits = skipDigits(text, from, Math.min(end, from + 4));
  if (digits > from) return digits;
  let to = from;
  while (to < end && to - from < 7 && isLetter(text.charCodeAt(to))) to++;
  return to;
}

interface Delimiter {
  readonly delimiter: EnumeratorDelimiter;
  readonly end: number;
}

function readDelimiter(text: string, at: number, opening: number): Delimiter | undefined {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (opening === 40) {
    if (code !== 41) return undefined;
    return { delimiter: 'parentheses', end: next === 46 ? at + 2 : at + 1 };
  }
  if (opening === 91) {
    if (code === 46 && next === 93) return { delimiter: 'brackets', end: at + 2 };
    return code === 93 ? { delimiter: 'brackets', end: at + 1 } : undefined;
  }
  if (code === 46) return { delimiter: 'stop', end: next === 41 ? at + 2 : at + 1 };
  if (code === 41) return { delimiter: 'parenthesis', end: at + 1 };
  return code === 0x2013 || code === 0x2014 ? { delimiter: 'dash', end: at + 1 } : undefined;
}

/** Behind an enumerator comes a space; glued text is an abbreviation (`U.S.`), a number (`1.5`) or a name. */
function mayFollow(code: number, delimiter: EnumeratorDelimiter): boolean {
  if (isSpace(code) || code === 0x2013 || code === 0x2014) return true;
  return delimiter === 'parentheses' && !isDigit(code);
}

function readings(count: string, start: number, close: Delimiter): readonly Enumerator[] {
  if (isDigit(count.charCodeAt(0))) {
    const value = Number(count);
    return value >= 1 && value <= highestNumber ? [enumerator(start, close, 'arabic', value)] : none;
  }
  const small = count.toLowerCase();
  const lower = count === small;
  if (!lower && count !== count.toUpperCase()) return none;
  const romanValue = parseRoman(count);
  const letter = letterValue(small);
  if (romanValue === undefined && letter === undefined) return none;
  const roman = romanValue && enumerator(start, close, lower ? 'lower-roman' : 'upper-roman', romanValue);
  const alphabetic = letter && enumerator(start, close, lower ? 'lower' : 'upper', letter);
  if (!roman) return alphabetic ? [alphabetic] : none;
  if (!alphabetic) return [roman];
  return small === 'i' ? [roman, alphabetic] : [alphabetic, roman];
}

function enumerator(start: number, close: Delimiter, style: EnumeratorStyle, value: number): Enumerator {
  return { start, end: close.end, delimiter: close.delimiter, style, value };
}

/** `a` to `z` are 1 to 26, `aa` and `bb` go on. */
function letterValue(count: string): number | undefined {
  const value = count.charCodeAt(0) - 96;
  if (value < 1 || value > 26) return undefined;
  if (count.length === 1) return value;
  return count.length === 2 && count.charAt(0) === count.charAt(1) ? value + 26 : undefined;
}
