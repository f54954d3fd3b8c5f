import { skipDigits } from './character';
import { parseRoman } from './roman';
import type { Insertion, InsertionKind, PageBreak } from './tree';

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
  let lineBreak = nextLineBreak(text, 0);
  let at = nextBracket(text, 0);
  while (at < text.length) {
    if (at > lineBreak) {
      open.length = 0;
      lineBreak = nextLineBreak(text, at);
    }
    if (text.charCodeAt(at) === 91) {
      const page = readPageBreak(text, at);
      if (page) pages.push(page);
      else if (text.charCodeAt(at + 1) !== 94) open.push(at);
      at = nextBracket(text, page ? page.end : at + 1);
    } else {
      const start = open.pop();
      if (start !== undefined) insertions.push({ start, end: at + 1, kind: classify(text, start + 1, at) });
      at = nextBracket(text, at + 1);
    }
  }
  insertions.sort((one, other) => one.start - other.start);
  return { pages, insertions };
}

function nextLineBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

const bracket = /[[\]]/g;

function nextBracket(text: string, from: number): number {
  bracket.lastIndex = from;
  const hit = bracket.exec(text);
  return hit ? hit.index : text.length;
}

/** `lxxxviii` has eight letters. */
const longestRoman = 10;

/** `[Page 89]`, `[Page xiv]`, exactly; undefined for anything near to it. */
function readPageBreak(text: string, start: number): PageBreak | undefined {
  if (!text.startsWith('[Page ', start)) return undefined;
  const from = start + 6;
  const digitsEnd = skipDigits(text, from, text.length);
  if (digitsEnd > from && digitsEnd - from <= 5) {
    if (text.charCodeAt(digitsEnd) !== 93) return undefined;
    return pageBreak(text, start, from, digitsEnd, Number(text.slice(from, digitsEnd)), false);
  }
  const close = from + text.slice(from, from + longestRoman + 1).indexOf(']');
  if (close <= from) return undefined;
  const value = parseRoman(text.slice(from, close));
  return value === undefined ? undefined : pageBreak(text, start, from, close, value, true);
}

function pageBreak(text: string, start: number, from: number, to: number, value: number, roman: boolean): PageBreak {
  const end = to + 1;
  return {
    start,
    end,
    number: text.slice(from, to),
    numberSpan: { start: from, end: to },
    value,
    roman,
    alone: isAlone(text, start, end),
  };
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
