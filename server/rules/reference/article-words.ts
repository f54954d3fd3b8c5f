import { isLower } from '../../syntax/character';
import { digitRuns } from '../../syntax/digit-runs';
import type { DocumentTree } from '../../syntax/tree';
import { differ, lettersOf } from '../near';

/** Pieces of the word as it is printed, and where in it each stands; of its pieces those that the engine finds fastest. */
const pieces = [
  ['Art', 0],
  ['ART', 0],
  ['cle', 4],
] as const;
const singular = lettersOf('article');
const plural = lettersOf('articles');
/** So many slips may be in a word that is still meant as “Article”. */
const mostSlips = 2;
/** The letters of the numbers that stand behind words that may be misspelt. */
const numerals = 'IVXLC';
const smallS = 115;
const shortest = 5;
const longest = 9;

/**
 * Where the words begin that may be “Article” or meant as it, ascending: the word itself, and words of about its length
 * that begin with its letter and have a number or a numeral in capitals behind them.
 */
export function articleWords(tree: DocumentTree): readonly number[] {
  const { text } = tree;
  const starts: number[] = [];
  for (const [piece, place] of pieces) {
    for (let hit = text.indexOf(piece); hit >= 0; hit = text.indexOf(piece, hit + 1)) {
      const first = text.charCodeAt(hit - place);
      if (first === 65 || first === 97) starts.push(hit - place);
    }
  }
  for (const run of digitRuns(tree)) {
    if (isGap(text.charCodeAt(run - 1))) addWordBefore(text, run, starts);
  }
  for (const numeral of numerals) {
    for (let hit = text.indexOf(numeral); hit >= 0; hit = text.indexOf(numeral, hit + 1)) {
      if (isGap(text.charCodeAt(hit - 1)) && !isLower(text.charCodeAt(hit + 1))) addWordBefore(text, hit, starts);
    }
  }
  return starts.sort(ascending);
}

/**
 * Adds the word in front of the number at `at` and the gap before it, where it is of small letters, of the right length, begins
 * with A and has most of the letters.
 */
function addWordBefore(text: string, at: number, starts: number[]): void {
  let end = at - 1;
  while (isGap(text.charCodeAt(end - 1))) end--;
  const first = Math.max(0, end - longest);
  let start = end;
  while (start > first && isSmallLetter(text.charCodeAt(start - 1))) start--;
  if (start > 0 && text.charCodeAt(start - 1) === 65) start--;
  if (end - start < shortest || end - start > longest) return;
  const code = text.charCodeAt(start);
  if (code !== 65 && code !== 97) return;
  const meant = text.charCodeAt(end - 1) === smallS ? plural : singular;
  if (!differ(lettersOf(text.slice(start, end)), meant, mostSlips)) starts.push(start);
}

function isGap(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function ascending(one: number, other: number): number {
  return one - other;
}
