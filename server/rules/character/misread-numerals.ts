import type { Span } from '../../syntax/span';
import type { AnalyzedDocument } from '../../volume/analyzed-document';

/** A numeral that print or its reader garbled, and what it means. */
export interface MisreadNumeral {
  readonly span: Span;
  readonly meant: string;
  /** Whether nothing else can be meant, so that it may be mended unseen. */
  readonly certain: boolean;
}

const run = /[\dOolI]+(?:[,.:][\dOolI]+)?/g;
const hasLetter = /[OolI]/;
const month = /(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?$/i;
/** One digit among letters: `kil1ed`, `0ffice`. Letters on both sides, so that no marker is taken for one. */
const digitInWord = /(?<![\p{L}\d])(?:\p{L}*\p{Ll}[01](?=\p{Ll})\p{L}+|[01]\p{Ll}{2,})(?![\p{L}\d])/gu;
const ordinal = /^[01](?:st|nd|rd|th|am|pm|km|kg|cm|mm|ft|lb|lbs|hr|hrs|min|rpt)$/;
/** `19S8`, `2B4`: a letter like a digit between digits, in a numeral as long as a year. */
const letterInYear = /(?<![\p{L}\d–-])(?:1[89][SB]\d|1[SB]\d\d|[SB]9[3-8]\d|19\d[SBOolI])(?![\p{L}\d–-])/gu;

/** The numerals and words of a document in which digits and letters are mistaken for each other, in any order. */
export function* misreadNumerals({ tree, markers }: AnalyzedDocument): Generator<MisreadNumeral> {
  const { text } = tree;
  const starts = new Map(markers.map((marker) => [marker.end, marker.start]));
  for (const { 0: whole, index } of text.matchAll(run)) {
    if (!hasLetter.test(whole) || !/\d/.test(whole)) continue;
    if (isAlphanumeric(text, index - 1) || isAlphanumeric(text, index + whole.length)) continue;
    // A marker's digits are no part of the word that they hang on: `World War II2`.
    const found = text.slice(index, starts.get(index + whole.length) ?? index + whole.length);
    const parts = found.split(/[,.:]/);
    if (!parts.some((part, place) => isMisread(part, parts[1 - place], text.slice(Math.max(0, index - 12), index))))
      continue;
    const meant = found.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1');
    yield {
      span: { start: index, end: index + found.length },
      meant,
      certain: /^(?:l|\d+[OolI]\d|1[89]\d[Oo]$)/.test(found),
    };
  }
  for (const { 0: found, index } of text.matchAll(letterInYear)) {
    if (/[OolI]/.test(found)) continue;
    const meant = found.replaceAll('S', '5').replaceAll('B', '8');
    yield { span: { start: index, end: index + found.length }, meant, certain: false };
  }
  for (const { 0: found, index } of text.matchAll(digitInWord)) {
    if (ordinal.test(found) || markers.some(({ start }) => start >= index && start < index + found.length)) continue;
    const meant = found.startsWith('1l') ? `1 ${found.slice(1)}` : found.replaceAll('0', 'o').replaceAll('1', 'l');
    yield { span: { start: index, end: index + found.length }, meant, certain: false };
  }
}

function isMisread(part: string, neighbour: string | undefined, before: string): boolean {
  if (!hasLetter.test(part)) return false;
  // `1,OOO`: zeros all misread, beside a numeral.
  if (!/\d/.test(part))
    return /^[Ool]{2,3}$/.test(part) && neighbour !== undefined && /^[\dOolI]*\d[\dOolI]*$/.test(neighbour);
  // `Part I2`, `World War II2`: a roman numeral with a marker, unless a month or the length of a year tells otherwise.
  if (/^I+\d{1,2}$/.test(part)) return month.test(before) || /^I00?$/.test(part);
  return true;
}

function isAlphanumeric(text: string, at: number): boolean {
  return /[\p{L}\d]/u.test(text.charAt(at));
}
