import { isDash, isUpper, skipDigits, skipSpaces, trimEnd } from './character';
import { parseRoman } from './roman';
import type { Span } from './span';
import type { Insertion, InsertionKind, PageBreak, PageNumbering } from './tree';

/** What stands in square brackets: pages, and what the editors put in. */
export interface Brackets {
  readonly pages: readonly PageBreak[];
  readonly insertions: readonly Insertion[];
}

/** An insertion ends in its own paragraph; what opens and does not close there is left to a rule. */
export function findBrackets(text: string): Brackets {
  const pages: PageBreak[] = [];
  const insertions: Insertion[] = [];
  const open: number[] = [];
  // Each sign is searched for by itself, from where the last one of it was: a search for one sign runs by machine words.
  let lineBreak = next(text, '\n', 0);
  let opening = next(text, '[', 0);
  let closing = next(text, ']', 0);
  while (closing < text.length) {
    const at = Math.min(opening, closing);
    if (at > lineBreak) {
      open.length = 0;
      lineBreak = next(text, '\n', at);
    }
    if (at === opening) {
      const page = readPageBreak(text, at);
      if (page) pages.push(page);
      else if (text.charCodeAt(at + 1) !== 94) open.push(at);
      opening = next(text, '[', page ? page.end : at + 1);
      if (page) closing = next(text, ']', page.end);
    } else {
      const start = open.pop();
      if (start !== undefined) insertions.push({ start, end: at + 1, kind: classify(text, start + 1, at) });
      closing = next(text, ']', at + 1);
    }
  }
  if (insertions.length > 1) insertions.sort((one, other) => one.start - other.start);
  return { pages, insertions };
}

function next(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** `lxxxviii` has eight letters. */
const longestRoman = 10;

/**
 * Whether a page break stands on the line from `start` to `end` of `text`, and nothing beside it but white space. This
 * is the one test for such lines: they belong to no paragraph, and to none of what is before or behind them.
 */
export function isPageLine(text: string, start: number, end: number): boolean {
  const from = skipSpaces(text, start, end);
  return text.charCodeAt(from) === 91 && readPageNumber(text, from)?.end === trimEnd(text, from, end) - 1;
}

/** `[Page 89]`, `[Page xiv]`, `[Page S–1]`, exactly; undefined for anything near to it. */
function readPageBreak(text: string, start: number): PageBreak | undefined {
  const found = readPageNumber(text, start);
  if (found === undefined) return undefined;
  const { start: from, end: to, numbering, value } = found;
  const end = to + 1;
  return {
    start,
    end,
    number: text.slice(from, to),
    numberSpan: { start: from, end: to },
    numbering,
    value,
    alone: isAlone(text, start, end),
  };
}

interface PageNumber extends Span {
  readonly numbering: PageNumbering;
  readonly value: number;
}

/** The number of the page break at `start`. A small L alone is a misread 1 before it is a roman 50. */
function readPageNumber(text: string, start: number): PageNumber | undefined {
  if (!text.startsWith('[Page ', start)) return undefined;
  const from = start + 6;
  const prefixed = isUpper(text.charCodeAt(from)) && isDash(text.charCodeAt(from + 1));
  const digits = prefixed ? from + 2 : from;
  const digitsEnd = skipDigits(text, digits, text.length);
  if (digitsEnd > digits && digitsEnd - digits <= 5) {
    if (text.charCodeAt(digitsEnd) !== 93) return undefined;
    const value = Number(text.slice(digits, digitsEnd));
    return { start: from, end: digitsEnd, numbering: prefixed ? 'supplement' : 'arabic', value };
  }
  const close = from + text.slice(from, from + longestRoman + 1).indexOf(']');
  if (close <= from) return undefined;
  const numeral = text.slice(from, close);
  const value = numeral === 'l' ? undefined : parseRoman(numeral);
  return value === undefined ? undefined : { start: from, end: close, numbering: 'roman', value };
}

function isAlone(text: string, start: number, end: number): boolean {
  let before = start;
  while (before > 0 && ' \t'.includes(text.charAt(before - 1))) before--;
  let after = end;
  while (after < text.length && ' \t\r'.includes(text.charAt(after))) after++;
  const opensLine = before === 0 || text.charCodeAt(before - 1) === 10;
  return opensLine && (after === text.length || text.charCodeAt(after) === 10);
}

/** Words that tell the kinds apart, in the order of precedence. */
const kinds: readonly (readonly [RegExp, InsertionKind])[] = [
  [/not declassified/i, 'not-declassified'],
  [/^here follow/i, 'here-follows'],
  [/^omitted/i, 'omitted'],
  [/^(?:apparent )?garble/i, 'garble'],
  [/^sic\b/i, 'sic'],
  [/illegible|indecipherable/i, 'illegible'],
  [/in (?:the )?(?:original|source text)|source text/i, 'original'],
  [/\?$/, 'doubtful'],
];

function classify(text: string, start: number, end: number): InsertionKind {
  const inside = text.slice(start, Math.min(end, start + 400)).trim();
  for (const [pattern, kind] of kinds) if (pattern.test(inside)) return kind;
  return /[.!?]$/.test(inside) && inside.includes(' ') ? 'editorial' : 'supplied';
}
