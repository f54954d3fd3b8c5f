import { isDigit, isLetter } from '../../syntax/character';
import type { Span } from '../../syntax/span';
import type { AnalyzedDocument } from '../../volume/analyzed-document';

/** A numeral that print or its reader garbled, and what it means. */
export interface MisreadNumeral {
  readonly span: Span;
  readonly meant: string;
  /** Whether nothing else can be meant, so that it may be mended unseen. */
  readonly certain: boolean;
}

/** A digit beside a letter that looks like one, or parted from it by the mark of a decimal or an hour. */
const mixed = /\d[,.:]?[OolI]|[OolI][,.:]?\d/g;
const hasLetter = /[OolI]/;
const month = /(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?$/i;
/** Words that roman numerals count. */
const romanCounted = /(?:Part|War|Title|Phase|Annex|Chapter|Section|Class|Volume|Vol\.|Corps|Stage) $/;
/** One digit among letters: `kil1ed`, `0ffice`. Letters follow, so that no marker is taken for one. */
const digitBeforeLetter = /[01][a-zà-ÿ]/g;
const digitInWord = /^(?:[a-zà-ÿ][01]|\W?[01][a-z]{2})/;
const ordinal = /^[01](?:st|nd|rd|th|am|pm|km|kg|cm|mm|ft|lb|lbs|hr|hrs|min|rpt)$/;
/** `19S8`, `2B1`: a letter like a digit between digits, or at either end of a year. */
const letterInNumeral = /\b(?:\d{1,3}[SB]\d{1,3}|[SB]9[3-8]\d|19\d[SB])\b/g;

/** The numerals and words of a document in which digits and letters are mistaken for each other, in any order. */
export function* misreadNumerals(document: AnalyzedDocument): Generator<MisreadNumeral> {
  const { tree, markers } = document;
  const { text } = tree;
  // A marker's digits are no part of the word that they hang on: `World War II2`.
  const markerStarts = new Map(markers.map((marker) => [marker.end, marker.start]));
  let done = 0;
  for (const { index } of text.matchAll(mixed)) {
    if (index < done) continue;
    const run = wholeRun(text, index);
    if (run === undefined) continue;
    done = run.end;
    const end = markerStarts.get(run.end) ?? run.end;
    const found = text.slice(run.start, end);
    const parts = found.split(/[,.:]/);
    const before = text.slice(Math.max(0, run.start - 12), run.start);
    if (!parts.some((part, place) => isMisread(part, parts[1 - place], before))) continue;
    const meant = found.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1');
    const certain = /^(?:l|\d+[OolI]\d|1[89]\d[Oo]$)/.test(found);
    yield { span: { start: run.start, end }, meant, certain };
  }
  for (const { 0: found, index } of text.matchAll(letterInNumeral)) {
    const end = index + found.length;
    // `601.86B11/5–861` has the number of a country, `000B316` is a designation.
    if (/[.–-]/.test(text.charAt(index - 1)) || /[/–-]/.test(text.charAt(end)) || found.startsWith('0')) continue;
    const meant = found.replaceAll('S', '5').replaceAll('B', '8');
    yield { span: { start: index, end }, meant, certain: false };
  }
  yield* misreadWords(document);
}

function* misreadWords({ tree: { text }, markers }: AnalyzedDocument): Generator<MisreadNumeral> {
  const markerStarts = new Set(markers.map(({ start }) => start));
  for (const { index } of text.matchAll(digitBeforeLetter)) {
    if (!digitInWord.test(text.slice(Math.max(0, index - 1), index + 3))) continue;
    let start = index;
    while (isAlphanumeric(text, start - 1)) start--;
    let end = index + 1;
    while (isAlphanumeric(text, end)) end++;
    const found = text.slice(start, end);
    if (/\d/.test(found.slice(1)) && /\d.*\d/.test(found)) continue;
    if (ordinal.test(found) || markerStarts.has(start + found.search(/\d/))) continue;
    if (!/^(?:\p{L}+[01]|[01])\p{Ll}{1,}$/u.test(found) || (/^[01]/.test(found) && found.length < 3)) continue;
    const meant = found.startsWith('1l') ? `1 ${found.slice(1)}` : found.replaceAll('0', 'o').replaceAll('1', 'l');
    yield { span: { start, end }, meant, certain: false };
  }
}

/**
 * The run around `at`, where no letter or digit is glued to it; of `8l1.0086A`, whose end is, the part before the mark.
 * Undefined where the run is a piece of a word.
 */
function wholeRun(text: string, at: number): Span | undefined {
  const run = runAround(text, at);
  const mark = run.start + text.slice(run.start, run.end).search(/[,.:]/);
  const gluedBefore = isAlphanumeric(text, run.start - 1);
  const gluedBehind = isAlphanumeric(text, run.end);
  if (!gluedBefore && !gluedBehind) return run;
  if (mark < run.start || (gluedBefore && gluedBehind)) return undefined;
  return gluedBehind ? { start: run.start, end: mark } : { start: mark + 1, end: run.end };
}

/** The digits and the letters like them around `at`, with one mark of a decimal or an hour. */
function runAround(text: string, at: number): Span {
  let start = at;
  let marked = false;
  while (isRun(text, start - 1) || (!marked && isMark(text, start - 1) && isRun(text, start - 2))) {
    marked ||= isMark(text, start - 1);
    start--;
  }
  let end = at;
  while (isRun(text, end) || (!marked && isMark(text, end) && isRun(text, end + 1))) {
    marked ||= isMark(text, end);
    end++;
  }
  return { start, end };
}

function isRun(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || (at >= 0 && at < text.length && 'OolI'.includes(text.charAt(at)));
}

function isMark(text: string, at: number): boolean {
  return at >= 0 && at < text.length && ',.:'.includes(text.charAt(at));
}

function isMisread(part: string, neighbour: string | undefined, before: string): boolean {
  if (!hasLetter.test(part)) return false;
  // `1,OOO`: zeros all misread, beside a numeral.
  if (!/\d/.test(part)) return /^[Ool]{2,3}$/.test(part) && neighbour !== undefined && /\d/.test(neighbour);
  // `World War II2`: a roman numeral with a marker, unless a month or the length of a year tells otherwise.
  if (/^I\d$/.test(part) && romanCounted.test(before)) return false;
  if (/^II+\d{1,2}$/.test(part)) return month.test(before) || /^I00?$/.test(part);
  return true;
}

function isAlphanumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLetter(code);
}
