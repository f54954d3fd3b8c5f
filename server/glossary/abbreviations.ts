import type { Abbreviation } from './abbreviation';
import { agencies } from './agencies';
import { commands } from './commands';
import { governments } from './governments';
import { handling } from './handling';
import { offices } from './offices';
import { telegramSeries } from './telegram-series';

export type { Abbreviation } from './abbreviation';

/** The built-in abbreviations and codewords of the Department's telegrams, sorted by form; no form occurs twice. */
export const abbreviations: readonly Abbreviation[] = [
  ...agencies,
  ...commands,
  ...governments,
  ...handling,
  ...offices,
  ...telegramSeries,
].sort((left, right) => (left.form < right.form ? -1 : 1));

const byForm: ReadonlyMap<string, Abbreviation> = new Map(abbreviations.map((entry) => [entry.form, entry]));

/** Words that mean something else in running text unless they are written exactly as the abbreviation. */
const ordinaryWords: ReadonlySet<string> = new Set([
  'critic',
  'emergency',
  'flash',
  'immediate',
  'priority',
  'routine',
  'shape',
]);

/** Shorter forms are words of their own in another case: MAP and map, Leg and leg. */
const shortestInAnyCase = 4;

const shortestWithPlural = 3;

const inAnyCase: ReadonlyMap<string, Abbreviation | 'ambiguous'> = foldCase();

function foldCase(): Map<string, Abbreviation | 'ambiguous'> {
  const folded = new Map<string, Abbreviation | 'ambiguous'>();
  for (const entry of abbreviations) {
    const key = entry.form.toLowerCase();
    if (key.length < shortestInAnyCase || ordinaryWords.has(key)) continue;
    folded.set(key, folded.has(key) ? 'ambiguous' : entry);
  }
  return folded;
}

/**
 * What a word of a telegram stands for: the entry written exactly so, else the entry whose plural it is (`Embtels`),
 * else the one entry that it is in another case (`embtel`, `NIACT`, `Re`).
 * Undefined for a word that is on no list, and for one that case alone would make an abbreviation (`map`, `shape`).
 */
export function expandAbbreviation(word: string): Abbreviation | undefined {
  // Not of a shorter one: “Us” is no plural of U, the Under Secretary.
  const singular = word.length > shortestWithPlural && word.endsWith('s') ? word.slice(0, -1) : word;
  return byForm.get(word) ?? byForm.get(singular) ?? inOtherCase(word) ?? inOtherCase(singular);
}

function inOtherCase(word: string): Abbreviation | undefined {
  const lower = word.toLowerCase();
  const opensSentence = word.slice(1) === lower.slice(1) ? byForm.get(lower) : undefined;
  if (opensSentence !== undefined) return opensSentence;
  const entry = inAnyCase.get(lower);
  return entry === 'ambiguous' ? undefined : entry;
}
