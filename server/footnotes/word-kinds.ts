import { monthNames } from '../syntax/calendar';
import { designations, functions, telegrams, units } from './designations';

/** What a word beside a number may be, as bits: `part` names what is numbered, and is a unit. */
export const wordKind = { designation: 1, telegram: 2, month: 4, function: 8, unit: 16 } as const;

interface Entry {
  readonly word: string;
  readonly kinds: number;
}

const longest = 16;
/** The words by first letter and length, so that a look-up compares two or three and makes no string. */
const buckets: readonly (readonly Entry[] | undefined)[] = fill();

/**
 * The kinds, as bits, of the word from `from` to `to`, in capitals or small letters; 0 for a word that is of none. Words
 * with an accented letter are of none.
 */
export function kindsOfWord(text: string, from: number, to: number): number {
  const length = to - from;
  if (length < 1 || length > longest) return 0;
  const bucket = buckets[bucketOf(text.charCodeAt(from) | 32, length)];
  if (bucket === undefined) return 0;
  for (const { word, kinds } of bucket) if (isWord(text, from, word)) return kinds;
  return 0;
}

/** Whether the word from `from` to `to` is `and` or `or`, in capitals or small letters. */
export function isConjunction(text: string, from: number, to: number): boolean {
  return (to - from === 3 && isWord(text, from, 'and')) || (to - from === 2 && isWord(text, from, 'or'));
}

function isWord(text: string, from: number, word: string): boolean {
  for (let at = word.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(from + at);
    if ((code >= 65 && code <= 90 ? code | 32 : code) !== word.charCodeAt(at)) return false;
  }
  return true;
}

function bucketOf(first: number, length: number): number {
  return first < 97 || first > 122 ? -1 : (first - 97) * (longest + 1) + length;
}

function fill(): readonly (readonly Entry[] | undefined)[] {
  const kinds = new Map<string, number>();
  const add = (words: readonly string[], kind: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  add(designations, wordKind.designation);
  add(telegrams, wordKind.telegram);
  add(functions, wordKind.function);
  add(units, wordKind.unit);
  for (const month of monthNames) {
    const name = month.toLowerCase();
    add([name, name.slice(0, 3)], wordKind.month);
  }
  add(['sept'], wordKind.month);
  const table: Entry[][] = Array.from({ length: 26 * (longest + 1) });
  for (const [word, bits] of kinds)
    (table[bucketOf(word.charCodeAt(0), word.length)] ??= []).push({ word, kinds: bits });
  return table;
}
