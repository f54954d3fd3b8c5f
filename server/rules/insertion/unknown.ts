import { differ, letterDistance, lettersOf } from '../near';
import type { DocumentRule } from '../rule';
import { normalizeInsertion, openings, shortInsertions, standardInsertions } from './standard-insertions';

/** Words of which insertions about declassification consist. */
const vocabulary = new Set(
  standardInsertions.flatMap((phrase) => phrase.split(' ')).concat(['of', 'source', 'and', 'or', 'text', 'a', 'the']),
);

/** So many letters may be amiss in a long phrase, fewer in a short one. */
const mostSlips = 3;
const phrases = [...shortInsertions, ...standardInsertions].map((phrase) => ({
  phrase,
  letters: lettersOf(phrase),
  slips: phrase.length < 8 ? 1 : phrase.length < 20 ? 2 : mostSlips,
}));
const standard: ReadonlySet<string> = new Set(phrases.map(({ phrase }) => phrase));
const longestPhrase = Math.max(...phrases.map(({ phrase }) => phrase.length));
/** No redaction has more words. */
const mostWords = 14;
const word = /\S+/g;

export const unknownInsertion: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'insertion/unknown',
    severity: 'hint',
    title: 'An insertion that is nearly a standard one',
    why: 'Redactions and omissions are counted and searched by their standard words; a slip in them hides the passage.',
    example: {
      wrong: 'Text follows: [5 lines of source text not declasified] The Embassy concurs.\n',
      right: 'Text follows: [5 lines of source text not declassified] The Embassy concurs.\n',
    },
    fix: 'unsafe',
  },
  check({ tree }, report) {
    for (const { start, end } of tree.insertions) {
      const inside = tree.text.slice(start + 1, end - 1);
      const meant = nearestInsertion(inside);
      if (meant === undefined) continue;
      report({
        span: { start, end },
        message: `This insertion is nearly “[${meant}]”. Write it so, or reword it if something else is meant.`,
        fixes: [
          {
            title: `Replace by “[${meant}]”`,
            safe: false,
            changes: [{ span: { start: start + 1, end: end - 1 }, text: meant }],
          },
        ],
      });
    }
  },
};

/** The standard insertion that `inside` is near to; undefined where it is one, or near to none. */
function nearestInsertion(inside: string): string | undefined {
  if (/^(?:s[ic]{2}|[sic]{4}|[ic]{2}s|isc)$/.test(inside) && inside !== 'sic') return 'sic';
  if (inside.length > 400 || inside.length < 4) return undefined;
  // Of a long one only the opening words can be standard ones.
  if (endOfWord(inside, mostWords + 2) !== undefined) {
    return nearestOpening(inside, normalizeInsertion(inside.slice(0, endOfWord(inside, 5))));
  }
  const normal = normalizeInsertion(inside);
  return nearestPhrase(inside, normal) ?? nearestOpening(inside, normal) ?? nearestRedaction(inside, normal);
}

function nearestPhrase(inside: string, normal: string): string | undefined {
  if (normal.length > longestPhrase + mostSlips || standard.has(normal)) return undefined;
  const found = lettersOf(normal);
  let best: string | undefined;
  let distance = Infinity;
  for (const { phrase, letters, slips } of phrases) {
    const limit = Math.min(slips, distance - 1);
    if (limit < 1 || differ(found, letters, limit)) continue;
    const cost = letterDistance(normal, phrase, limit);
    if (cost > limit) continue;
    best = phrase;
    distance = cost;
  }
  // Where the words are all standard ones in a combination of their own, nothing is misspelt.
  if (best === undefined || normal.split(' ').every((one) => one === '#' || known(one))) return undefined;
  return filledIn(best, inside);
}

function nearestOpening(inside: string, normal: string): string | undefined {
  if (openings.some((opening) => normal.startsWith(opening))) return undefined;
  for (const opening of openings) {
    const words = opening.split(' ').length;
    const found = firstWords(normal, words);
    if (found === normal || letterDistance(found, opening, 2) > 2) continue;
    const rest = inside.trim().split(/\s+/).slice(words).join(' ');
    return `${opening.charAt(0).toUpperCase()}${opening.slice(1)} ${rest}`;
  }
  return undefined;
}

/** Where the word of that number, from 1, ends; undefined where the text has fewer. */
function endOfWord(text: string, number: number): number | undefined {
  word.lastIndex = 0;
  for (let words = 0; words < number; words++) if (!word.test(text)) return undefined;
  return word.lastIndex;
}

/** `text` up to the space behind its first `count` words; all of it where it has no more. */
function firstWords(text: string, count: number): string {
  let end = -1;
  for (let words = 0; words < count; words++) {
    end = text.indexOf(' ', end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, end);
}

/** A redaction of any wording in which one word is misspelt: `[2 code words not declasified]`. */
function nearestRedaction(inside: string, normal: string): string | undefined {
  const last = normal.slice(normal.lastIndexOf(' ') + 1);
  if (last === 'declassified' || letterDistance(last, 'declassified', 2) > 2) return undefined;
  return normal.split(' ').length > mostWords ? undefined : inside.replace(/\S+$/, 'declassified');
}

function known(one: string): boolean {
  return (
    vocabulary.has(one.replaceAll(/[()]/g, '')) || shortInsertions.some((phrase) => phrase.split(' ').includes(one))
  );
}

/** The standard phrase with the amounts that were printed. */
function filledIn(phrase: string, inside: string): string {
  const amounts = inside.match(/\d+(?:[–-]\d+\/\d+)?[½¼¾]?/g) ?? [];
  let next = 0;
  const text = phrase.replaceAll('#', () => amounts[next++] ?? '1');
  return /^\p{Lu}/u.test(inside) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
