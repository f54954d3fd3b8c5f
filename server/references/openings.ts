import type { Marker } from '../footnotes/marker';
import { isDash, isDigit, isSpace } from '../syntax/character';
import { digitRuns, firstRunFrom } from '../syntax/digit-runs';
import type { DocumentTree } from '../syntax/tree';
import { longestOpening, mayOpen } from './kinds';

/**
 * Pieces of the words that open a reference without digits behind them, and where in the word each piece stands. The
 * engine finds a piece the faster the rarer its first letter is.
 */
const places = [
  ['Fore', 0], // Foreign Relations
  ['vol', 0],
  ['Vol', 0],
] as const;
const others = [
  ['Art', 0],
  ['pra', 2], // supra
  ['fra', 2], // infra
] as const;
/** `ibid.` goes back to a volume named before it. */
const back = [
  ['bid', 1],
  ['BID', 1],
] as const;

const fullStop = 46;
const underscore = 95;

/**
 * Where the words begin that may open a reference, ascending, from `from` on. Nearly all have a number behind them, so it
 * is the digits that are looked at and the words in front of them, in place of every word; the few others are looked for
 * by name. A word may be listed that opens nothing, and may be listed twice.
 */
export function findOpenings(tree: DocumentTree, markers: readonly Marker[], from: number): readonly number[] {
  const { text } = tree;
  const starts: number[] = [];
  const runs = digitRuns(tree);
  for (let index = firstRunFrom(runs, from); index < runs.length; index++) {
    const start = openingBefore(text, runs[index]!);
    if (start >= from) starts.push(start);
  }
  const numbered = starts.length;
  // A marker may hang on the word, in front of the number.
  for (const { start: marker } of markers) {
    if (isDigit(text.charCodeAt(marker))) continue;
    const start = openingBefore(text, marker);
    if (start >= from) starts.push(start);
  }
  const first = addNamed(text, places, from, starts);
  addNamed(text, others, from, starts);
  if (first < text.length) addNamed(text, back, first, starts);
  return starts.length === numbered ? starts : starts.sort(ascending);
}

/** Adds the words that have one of `pieces`, and gives the least of their offsets. */
function addNamed(
  text: string,
  pieces: readonly (readonly [string, number])[],
  from: number,
  starts: number[],
): number {
  let first = text.length;
  for (const [piece, place] of pieces) {
    for (let hit = text.indexOf(piece, from); hit >= 0; hit = text.indexOf(piece, hit + 1)) {
      const start = hit - place;
      if (start < from || isWordCharacter(text.charCodeAt(start - 1))) continue;
      starts.push(start);
      if (start < first) first = start;
    }
  }
  return first;
}

/**
 * Where the word begins that may open a reference to the number at `at`: `Document 27`, `p. 15`, `telegram No. 5`,
 * `airgram A–74`. -1 where there is none.
 */
function openingBefore(text: string, at: number): number {
  let end = spacesBefore(text, at);
  if (end > 0 && isDash(text.charCodeAt(end - 1))) {
    const letters = lettersBefore(text, end - 1);
    if (end - letters > 3 || end - letters < 2) return -1;
    end = spacesBefore(text, letters);
  }
  if (end > 0 && text.charCodeAt(end - 1) === fullStop) end = spacesBefore(text, end - 1);
  let start = lettersBefore(text, end);
  if (isNumberSign(text, start, end)) {
    end = spacesBefore(text, start);
    start = lettersBefore(text, end);
  }
  if (start === end || isWordCharacter(text.charCodeAt(start - 1))) return -1;
  return mayOpen(text, start, end) ? start : -1;
}

/** `No` or `Nos`. */
function isNumberSign(text: string, start: number, end: number): boolean {
  const length = end - start;
  return (
    (length === 2 || (length === 3 && text.charCodeAt(start + 2) === 115)) &&
    text.charCodeAt(start) === 78 &&
    text.charCodeAt(start + 1) === 111
  );
}

function spacesBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Words that open references are of unaccented letters. What is longer than they are is read no farther. */
function lettersBefore(text: string, at: number): number {
  const first = Math.max(0, at - longestOpening - 1);
  let start = at;
  while (start > first && isPlainLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset behind the unaccented letters at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return end;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isWordCharacter(code: number): boolean {
  return isPlainLetter(code) || isDigit(code) || code === underscore;
}

function ascending(one: number, other: number): number {
  return one - other;
}
