import type { Span } from '../../syntax/span';
import { letterDistance, nearest } from '../near';
import type { TextChange } from '../rule';

/** The words behind a heading's number, where they name a kind of paper or nearly do. */
export interface TitleReading {
  /** What is misspelt; undefined where the words are in order. */
  readonly fault: string | undefined;
  readonly changes: readonly TextChange[];
}

interface Word extends Span {
  readonly text: string;
}

/** Nouns that name a kind of paper and are followed by its sender, its parties or its subject. */
const nouns: ReadonlySet<string> = new Set([
  ...['Telegram', 'Airgram', 'Despatch', 'Dispatch', 'Memorandum', 'Memoranda', 'Letter', 'Message', 'Note', 'Notes'],
  ...[
    'Minutes',
    'Report',
    'Paper',
    'Record',
    'Instruction',
    'Estimate',
    'Cable',
    'Transcript',
    'Statement',
    'Circular',
  ],
  ...['Summary', 'Conversation', 'Study', 'Aide-Mémoire'],
]);
/** Words before the noun: `Circular Telegram`, `Special National Intelligence Estimate`. */
const qualifiers = new Set(
  'Circular Joint Draft Special National Intelligence Editorial Information Action Briefing Research Backchannel Personal Informal Central Current Secret Department Presidential Telephone Diplomatic'.split(
    ' ',
  ),
);
/** What follows the noun. */
const links: ReadonlySet<string> = new Set(['From', 'Prepared', 'Between']);
const ofConversation = new Set([
  'Conversation',
  'Conversations',
  'Telephone',
  'Discussion',
  'Meeting',
  'Understanding',
]);
const editorialNote = ['Editorial', 'Note'].map((word) => new Set([word]));
const nationalEstimate = ['National', 'Intelligence', 'Estimate'].map((word) => new Set([word]));
/** Titles are read so far, and so many of their words. */
const reach = 120;
const mostWords = 7;
const letters = /[\p{L}’'-]+/gu;
/** What every such title has, to spare other lines a closer look. */
const mayName = / (?:[Ff]\w{2,4}|fo|og|ot|[PB]\w{5,9}) | (?:off?|on|or|if|o) [CDMTU]|^[EeNn]/;

/**
 * Reads `title` as the words of a heading, misspelt ones included: `Telegram Form the Department of State …`. Undefined
 * for words that no heading has in that place.
 */
export function readTitle(text: string, title: Span): TitleReading | undefined {
  if (!mayName.test(text.slice(title.start, Math.min(title.end, title.start + reach)))) return undefined;
  const words = new TitleWords(text, title);
  const editorial = readPhrase(words, editorialNote);
  if (editorial !== undefined && endsAfter(text, title, words.at(1))) return editorial;
  const estimate = readPhrase(words, nationalEstimate);
  if (estimate !== undefined) return estimate;
  if (isSentence(text.slice(title.start, title.end))) return undefined;
  for (let place = 0; place < 4 && words.at(place + 1) !== undefined; place++) {
    const word = words.at(place)!;
    // What follows is read first: it tells nearly all lines that are none.
    const ends = endsAfter(text, title, word);
    const link = ends ? [] : readLink(words, place + 1);
    const noun = link && spelt(word, nouns);
    if (noun !== undefined && ends) return combine([noun]);
    if (noun !== undefined && link !== undefined) {
      const before = words.before(place).map((qualifier) => spelt(qualifier, qualifiers) ?? right);
      return combine([...before, noun, ...link]);
    }
    if (!/^\p{Lu}/u.test(word.text)) return undefined;
  }
  return undefined;
}

/** The first words of a title, read as far as they are asked for. */
class TitleWords {
  readonly #head: string;
  readonly #start: number;
  readonly #words: Word[] = [];
  #next = 0;

  constructor(text: string, { start, end }: Span) {
    this.#head = text.slice(start, Math.min(end, start + reach));
    this.#start = start;
  }

  at(place: number): Word | undefined {
    while (this.#words.length <= place && this.#words.length < mostWords) {
      const from = this.#wordStart();
      if (from === undefined) return undefined;
      const start = this.#start + from;
      this.#words.push({ text: this.#head.slice(from, this.#next), start, end: this.#start + this.#next });
    }
    return this.#words[place];
  }

  /** Where the next word starts; then `#next` is where it ends. Beyond ASCII the pattern tells what a letter is. */
  #wordStart(): number | undefined {
    const head = this.#head;
    let at = this.#next;
    while (at < head.length && !isAsciiWord(head.charCodeAt(at)) && head.charCodeAt(at) < 128) at++;
    let end = at;
    while (isAsciiWord(head.charCodeAt(end))) end++;
    if (end > at && !(head.charCodeAt(end) >= 128)) {
      this.#next = end;
      return at;
    }
    letters.lastIndex = at;
    const found = letters.exec(head);
    if (found === null) return undefined;
    this.#next = letters.lastIndex;
    return found.index;
  }

  before(place: number): readonly Word[] {
    return this.#words.slice(0, place);
  }
}

/** A letter, an apostrophe or a hyphen. */
function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 45;
}

function isSentence(title: string): boolean {
  return /[.?!]["”]?\d{0,2}$/.test(title) && !/\b(?:Jr|Sr|Inc|St)\.\d{0,2}$/.test(title);
}

type Spelling = TextChange | typeof right;
/** A word that needs no change. */
const right = 'right';

function readPhrase(words: TitleWords, phrase: readonly ReadonlySet<string>[]): TitleReading | undefined {
  const spellings: Spelling[] = [];
  for (const [place, meant] of phrase.entries()) {
    const word = words.at(place);
    const spelling = word && (spelt(word, meant) ?? nearly(word, meant));
    if (spelling === undefined) return undefined;
    spellings.push(spelling);
  }
  return combine(spellings);
}

/** In a phrase of its own a short word may be off by a letter too: `Editorial Noe`. */
function nearly(word: Word, phrase: ReadonlySet<string>): TextChange | undefined {
  const [meant = ''] = phrase;
  return letterDistance(word.text, meant, 1) <= 1 ? { span: spanOf(word), text: meant } : undefined;
}

/** `From`, `of Conversation`, `for the Record`, or slips of them; undefined where something else follows the noun. */
function readLink(words: TitleWords, place: number): readonly Spelling[] | undefined {
  const word = words.at(place);
  const next = words.at(place + 1);
  if (word === undefined || next === undefined) return undefined;
  if (/^(?:of|fo|ot|og|o|off|or|if|on)$/i.test(word.text)) {
    const conversation = spelt(next, ofConversation);
    // `Report on Discussions` is in order.
    const isSubject = word.text === 'on' && !/^[Mm]em/.test(words.at(place - 1)?.text ?? '');
    if (conversation === undefined || isSubject) return undefined;
    return [word.text === 'of' ? right : { span: spanOf(word), text: 'of' }, conversation];
  }
  if (word.text === 'for' && /^the$/i.test(next.text)) return [right];
  const link = linkMeant(word.text);
  if (link === undefined) return undefined;
  return [link === word.text ? right : { span: spanOf(word), text: link }];
}

/** `From` for `Form`, `Fron`, `from`; the link itself where it is right. */
function linkMeant(printed: string): string | undefined {
  if (links.has(printed)) return printed;
  const word = printed.replaceAll('rn', 'm');
  if (word !== printed && links.has(word)) return word;
  // Some headings print it small.
  if (/^from$/i.test(word)) return word;
  if (
    /^[Ff]/.test(word) &&
    word.length <= 5 &&
    letterDistance(word.toLowerCase(), 'from', 1) <= 1 &&
    !/^for$/i.test(word)
  )
    return 'From';
  return word.length > 6 ? nearest(word, links) : undefined;
}

/** `right`, or the change that makes the word one of `meant`; undefined for a word that is near to none. */
function spelt(word: Word, meant: ReadonlySet<string>): Spelling | undefined {
  if (meant.has(word.text) || isForm(word.text, meant)) return right;
  const capital = word.text.charAt(0).toUpperCase() + word.text.slice(1).toLowerCase();
  if (meant.has(capital)) {
    return word.text === word.text.toUpperCase() ? right : { span: spanOf(word), text: capital };
  }
  const near =
    nearest(capital, meant) ?? (capital.includes('rn') ? nearest(capital.replaceAll('rn', 'm'), meant) : undefined);
  return near === undefined ? undefined : { span: spanOf(word), text: near };
}

/** A plural, `Instructions From`, and the word without its accent, `Aide-Memoire From`. */
function isForm(word: string, meant: ReadonlySet<string>): boolean {
  if (word === 'Aide-Memoire') return meant.has('Aide-Mémoire');
  if (!word.endsWith('s')) return false;
  return meant.has(word.slice(0, -1)) || (word.endsWith('ches') && meant.has(word.slice(0, -2)));
}

function combine(spellings: readonly Spelling[]): TitleReading {
  const changes = spellings.filter((spelling) => spelling !== right);
  const [first] = changes;
  return { fault: first && `“${first.text}” is misspelt`, changes };
}

/** Whether nothing but a marker follows `word` in the title. */
function endsAfter(text: string, title: Span, word: Word | undefined): boolean {
  return word !== undefined && /^\s*(?:\d{1,2}|\[\^\w+\])?$/.test(text.slice(word.end, title.end));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
