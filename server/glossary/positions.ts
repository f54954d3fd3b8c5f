import type { Glossary, Person } from './glossary';

/** Words that a position is called by; what else belongs to it stands before and behind. */
const titles = [
  'Administrator',
  'Adviser',
  'Ambassador',
  'Chancellor',
  'Chargé',
  'Chief',
  'Commander',
  'Commissioner',
  'Consul',
  'Counselor',
  'Director',
  'Minister',
  'Officer',
  'President',
  'Representative',
  'Secretary',
];

const isTitle = new Set(titles);

/** `Deputy Assistant Under` before the title, and the words behind it. */
const mostBefore = 3;
const mostBehind = 10;

/** The descriptions of a list's persons in one spelling. */
const spelled = new WeakMap<Glossary, readonly string[]>();

/**
 * The persons who held a position, `Ambassador in Japan`, of which `in`, `to` and `of` are one and articles are passed
 * over. Empty when there is none.
 */
export function personsInPosition(glossary: Glossary, position: string): readonly Person[] {
  const wanted = ` ${plain(position)} `;
  const descriptions = descriptionsOf(glossary);
  return glossary.persons.filter((_, at) => descriptions[at]?.includes(wanted));
}

export interface Position {
  /** Offsets in the text that was given. */
  readonly start: number;
  readonly end: number;
  readonly persons: readonly Person[];
}

/** The positions that a text names with what they are of, `Ambassador in Japan`, and that a person of the list held. */
export function positionsIn(glossary: Glossary, text: string): readonly Position[] {
  const words = [...text.matchAll(/\p{L}[\p{L}.’'-]*|[^\s\p{L}]/gu)];
  const found: Position[] = [];
  words.forEach(([word], at) => {
    if (!isTitle.has(word)) return;
    let first = at;
    while (first > 0 && at - first < mostBefore && isName(words[first - 1]?.[0])) first--;
    let last = at;
    while (last + 1 < words.length && last - at < mostBehind && isWord(words[last]?.[0], words[last + 1]?.[0])) last++;
    // The longest first: an Assistant Secretary is no Secretary.
    for (let from = first; from <= at; from++) {
      for (let to = last; to > at + 1; to--) {
        if (!isName(words[to]?.[0])) continue;
        const start = words[from]?.index ?? 0;
        const end = (words[to]?.index ?? 0) + (words[to]?.[0].replace(/\.$/u, '').length ?? 0);
        const persons = personsInPosition(glossary, text.slice(start, end));
        if (persons.length === 0) continue;
        found.push({ start, end, persons });
        return;
      }
    }
  });
  return found;
}

export interface BegunPosition {
  readonly person: Person;
  readonly title: string;
}

/** The persons who held a position that begins with the words, a title or the first four letters of one. */
export function positionsBegunWith(glossary: Glossary, words: string): readonly BegunPosition[] {
  const opening = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const title = titles.find((one) => one.startsWith(opening));
  if (title === undefined || opening.length < 4) return [];
  const wanted = ` ${plain(words)}`;
  const descriptions = descriptionsOf(glossary);
  return glossary.persons.flatMap((person, at) => (descriptions[at]?.includes(wanted) ? [{ person, title }] : []));
}

/** Whether a position may go on from one word to the next: no mark between them ends it, nor a sentence. */
function isWord(word = '', next = ''): boolean {
  return /^\p{L}/u.test(next) && (!word.endsWith('.') || /\..*\.$/u.test(word));
}

function isName(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

function descriptionsOf(glossary: Glossary): readonly string[] {
  let known = spelled.get(glossary);
  if (known === undefined) {
    known = glossary.persons.map(({ description }) => ` ${plain(description)} `);
    spelled.set(glossary, known);
  }
  return known;
}

function plain(words: string): string {
  return words
    .replace(/\b(?:the|The) /gu, '')
    .replace(/\b(?:to|of|at)\b/gu, 'in')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
