import type { Marker } from '../../footnotes/marker';
import { isDigit, isLetter } from '../../syntax/character';
import { digitRuns } from '../../syntax/digit-runs';
import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { isRightlyMixed } from './rightly-mixed';

/** A numeral that print or its reader garbled, and what it means. */
export interface MisreadNumeral {
  readonly span: Span;
  readonly meant: string;
  /** Whether nothing else can be meant, so that it may be mended unseen. */
  readonly certain: boolean;
}

/** A digit beside a letter that looks like one, or parted from it by the mark of a decimal or an hour. */
const mixed = /\d[,.:]?[OolI]|[OolI][,.:]?\d/y;
const hasLetter = /[OolI]/;
const month = /(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?$/i;
/** Words that roman numerals count. */
const romanCounted = /(?:Part|War|Title|Phase|Annex|Chapter|Section|Class|Volume|Vol\.|Corps|Stage) $/;
/** One digit among letters: `kil1ed`, `0ffice`. Letters follow, so that no marker is taken for one. */
const digitInWord = /^(?:[a-zà-ÿ][01]|\W?[01][a-z]{2})/;
const measure =
  /^[01](?:am|pm|km|kg|cm|mm|ft|lb|lbs|hr|hrs|min|rpt|oz|yd|yds|mi|fr|frs|cwt|kt|mt|kw|mw|kv|cc|gr|gm|hp|mph)$/;
/** `1st`, and the first of other languages: `1er`, `1re`, `1ro`, `1a`, `1te`, `1bis`. */
const ordinal = /^[01](?:st|nd|rd|th|ers?|[eè]?res?|r[oa]s?|m[oa]|[oa]s|te[nrs]?|bis|ter)$/;
/** `19S8`, `2B1`: a letter like a digit between digits, or at either end of a year. */
const letterInNumeral = /^(?:\d{1,3}[SB]\d{1,3}|[SB]9[3-8]\d|19\d[SB])$/;
/** Words whose numbers have letters in them: `Room 3B24`. */
const designated =
  /(?:Room|Rm\.|Tab|Annex|Appendix|Section|Part|Item|Figure|Class|Type|Building|Bldg\.|[Pp]ara(?:graph|\.)?) $/;
const longestNumeral = 7;
/** With its space, the longest word in front of a designation. */
const longestWord = 12;
const capitalB = 66;
const capitalS = 83;

/** The numerals and words of a document in which digits and letters are mistaken for each other, in any order. */
export function misreadNumerals({ tree, markers }: AnalyzedDocument): readonly MisreadNumeral[] {
  const { text } = tree;
  const digits = digitsBesideLetters(tree);
  if (digits.length === 0) return [];
  return [
    ...mixedNumerals(tree, digits, markers),
    ...numeralsWithLetter(text, digits),
    ...misreadWords(text, digits, markers),
  ];
}

/**
 * The digits beside a letter that they may have been taken for, or before any small letter, ascending: the few places that
 * have one of the slips above. Each is the first or the last digit of its run.
 */
function digitsBesideLetters(tree: DocumentTree): readonly number[] {
  const { text } = tree;
  const found: number[] = [];
  for (const first of digitRuns(tree)) {
    let last = first;
    while (isDigit(text.charCodeAt(last + 1))) last++;
    if (followsLikeLetter(text, first)) {
      found.push(first);
      if (first === last) continue;
    }
    if (precedesLetter(text, last)) found.push(last);
  }
  return found;
}

function followsLikeLetter(text: string, first: number): boolean {
  const before = text.charCodeAt(first - 1);
  if (isDecimalMark(before)) return isLikeDigit(text.charCodeAt(first - 2));
  return isLikeDigit(before) || before === capitalS || before === capitalB;
}

function precedesLetter(text: string, last: number): boolean {
  const next = text.charCodeAt(last + 1);
  if (isDecimalMark(next)) return isLikeDigit(text.charCodeAt(last + 2));
  return isSmall(next) || isLikeDigit(next) || next === capitalS || next === capitalB;
}

/** `,`, `.` or `:`. */
function isDecimalMark(code: number): boolean {
  return code === 44 || code === 46 || code === 58;
}

/** `O`, `o`, `l` or `I`. */
function isLikeDigit(code: number): boolean {
  return code === 79 || code === 111 || code === 108 || code === 73;
}

function* mixedNumerals(
  tree: DocumentTree,
  digits: readonly number[],
  markers: readonly Marker[],
): Generator<MisreadNumeral> {
  const { text } = tree;
  let done = 0;
  for (const index of mixedPlaces(text, digits)) {
    if (index < done) continue;
    const run = wholeRun(text, index);
    if (run === undefined) continue;
    done = run.end;
    // A marker's digits are no part of the word that they hang on: `World War II2`.
    const marker = markers[firstBehind(markers, run.end - 1) - 1];
    const end = marker?.end === run.end ? marker.start : run.end;
    const found = text.slice(run.start, end);
    const parts = found.split(/[,.:]/);
    const before = text.slice(Math.max(0, run.start - 12), run.start);
    if (!parts.some((part, place) => isMisread(part, parts[1 - place], before))) continue;
    if (isRightlyMixed(tree, run.start, end)) continue;
    const meant = found.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1');
    const certain = /^(?:l|\d+[OolI]\d|1[89]\d[Oo]$)/.test(found);
    yield { span: { start: run.start, end }, meant, certain };
  }
}

/** Where a digit and a letter like one stand together, ascending; none of the places reaches into the next. */
function* mixedPlaces(text: string, digits: readonly number[]): Generator<number> {
  let from = 0;
  for (const digit of digits) {
    for (let start = Math.max(from, digit - 2); start <= digit; start++) {
      mixed.lastIndex = start;
      if (!mixed.test(text)) continue;
      from = mixed.lastIndex;
      yield start;
      start = Math.max(start, from - 1);
    }
  }
}

/** A letter like a digit in a word of digits. */
function* numeralsWithLetter(text: string, digits: readonly number[]): Generator<MisreadNumeral> {
  let done = 0;
  for (const digit of digits) {
    if (digit < done) continue;
    let start = digit;
    while (digit - start <= longestNumeral && isWord(text.charCodeAt(start - 1))) start--;
    let end = digit + 1;
    while (end - digit <= longestNumeral && isWord(text.charCodeAt(end))) end++;
    const found = text.slice(start, end);
    if (!letterInNumeral.test(found)) continue;
    done = end;
    // `601.86B11/5–861` has the number of a country, `000B316` is a designation.
    if (/[.–-]/.test(text.charAt(start - 1)) || /[/–-]/.test(text.charAt(end)) || found.startsWith('0')) continue;
    if (designated.test(text.slice(Math.max(0, start - longestWord), start))) continue;
    const meant = found.replaceAll('S', '5').replaceAll('B', '8');
    yield { span: { start, end }, meant, certain: false };
  }
}

function* misreadWords(text: string, digits: readonly number[], markers: readonly Marker[]): Generator<MisreadNumeral> {
  for (const index of digits) {
    if (text.charCodeAt(index) > 49 || !isSmall(text.charCodeAt(index + 1))) continue;
    if (!digitInWord.test(text.slice(Math.max(0, index - 1), index + 3))) continue;
    let start = index;
    while (isAlphanumeric(text, start - 1)) start--;
    let end = index + 1;
    while (isAlphanumeric(text, end)) end++;
    const found = text.slice(start, end);
    if (/\d/.test(found.slice(1)) && /\d.*\d/.test(found)) continue;
    const digit = start + found.search(/\d/);
    if (ordinal.test(found) || measure.test(found) || markers[firstBehind(markers, digit) - 1]?.start === digit)
      continue;
    if (!/^(?:\p{L}+[01]|[01])\p{Ll}{1,}$/u.test(found) || (/^[01]/.test(found) && found.length < 3)) continue;
    const meant = found.startsWith('1l') ? `1 ${found.slice(1)}` : found.replaceAll('0', 'o').replaceAll('1', 'l');
    yield { span: { start, end }, meant, certain: false };
  }
}

/** The place of the first marker that starts behind `offset`, or how many there are. */
function firstBehind(markers: readonly Marker[], offset: number): number {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markers[middle]!.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
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

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff);
}

/** What `\b` takes for a part of a word. */
function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}
