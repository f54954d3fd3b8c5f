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
const nouns: readonly string[] = [
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
];
/** Words before the noun: `Circular Telegram`, `Special National Intelligence Estimate`. */
const qualifiers = new Set(
  'Circular Joint Draft Special National Intelligence Editorial Information Action Briefing Research Backchannel Personal Informal Central Current Secret Department Presidential Telephone Diplomatic'.split(
    ' ',
  ),
);
/** What follows the noun. */
const links: readonly string[] = ['From', 'Prepared', 'Between'];
const ofConversation = ['Conversation', 'Conversations', 'Telephone', 'Discussion', 'Meeting', 'Understanding'];
const mostWords = 7;
/** What every such title has, to spare other lines a closer look. */
const mayName = / (?:[Ff]\w{2,4}|fo|og|ot|[PB]\w{5,9}) | (?:off?|on|or|if|o) [CDMTU]|^[EeNn]/;

/**
 * Reads `title` as the words of a heading, misspelt ones included: `Telegram Form the Department of State …`. Undefined
 * for words that no heading has in that place.
 */
export function readTitle(text: string, title: Span): TitleReading | undefined {
  const head = text.slice(title.start, Math.min(title.end, title.start + 120));
  if (!mayName.test(head)) return undefined;
  const words = firstWords(text, title);
  const editorial = readPhrase(words, ['Editorial', 'Note']);
  if (editorial !== undefined && endsAfter(text, title, words[1])) return editorial;
  const estimate = readPhrase(words, ['National', 'Intelligence', 'Estimate']);
  if (estimate !== undefined) return estimate;
  if (
    /[.?!]["”]?\d{0,2}$/.test(text.slice(title.start, title.end)) &&
    !/\b(?:Jr|Sr|Inc|St)\.\d{0,2}$/.test(text.slice(title.start, title.end))
  ) {
    return undefined;
  }
  for (let place = 0; place < words.length - 1 && place < 4; place++) {
    const noun = spelt(words[place]!, nouns);
    if (noun !== undefined && endsAfter(text, title, words[place])) return combine([noun]);
    const link = noun && readLink(words, place + 1);
    if (noun !== undefined && link !== undefined) {
      return combine([...words.slice(0, place).map((word) => spelt(word, qualifiers) ?? right), noun, ...link]);
    }
    if (!/^\p{Lu}/u.test(words[place]!.text)) return undefined;
  }
  return undefined;
}

type Spelling = TextChange | typeof right;
/** A word that needs no change. */
const right = 'right';

function readPhrase(words: readonly Word[], phrase: readonly string[]): TitleReading | undefined {
  const spellings: Spelling[] = [];
  for (const [place, meant] of phrase.entries()) {
    const word = words[place];
    const spelling = word && (spelt(word, [meant]) ?? nearly(word, meant));
    if (spelling === undefined) return undefined;
    spellings.push(spelling);
  }
  return combine(spellings);
}

/** In a phrase of its own a short word may be off by a letter too: `Editorial Noe`. */
function nearly(word: Word, meant: string): TextChange | undefined {
  return letterDistance(word.text, meant, 1) <= 1 ? { span: spanOf(word), text: meant } : undefined;
}

/** `From`, `of Conversation`, `for the Record`, or slips of them; undefined where something else follows the noun. */
function readLink(words: readonly Word[], place: number): readonly Spelling[] | undefined {
  const word = words[place];
  const next = words[place + 1];
  if (word === undefined || next === undefined) return undefined;
  if (/^(?:of|fo|ot|og|o|off|or|if|on)$/i.test(word.text)) {
    const conversation = spelt(next, ofConversation);
    if (conversation === undefined) return undefined;
    return [word.text === 'of' ? right : { span: spanOf(word), text: 'of' }, conversation];
  }
  if (word.text === 'for' && /^the$/i.test(next.text)) return [right];
  const link = linkMeant(word.text);
  if (link === undefined) return undefined;
  return [link === word.text ? right : { span: spanOf(word), text: link }];
}

/** `From` for `Form`, `Fron`, `from`; the link itself where it is right. */
function linkMeant(printed: string): string | undefined {
  if (links.includes(printed)) return printed;
  const word = printed.replaceAll('rn', 'm');
  if (word !== printed && links.includes(word)) return word;
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
function spelt(word: Word, meant: Iterable<string>): Spelling | undefined {
  const list = Array.isArray(meant) ? (meant as readonly string[]) : [...meant];
  if (list.includes(word.text)) return right;
  const capital = word.text.charAt(0).toUpperCase() + word.text.slice(1).toLowerCase();
  if (list.includes(capital))
    return word.text === word.text.toUpperCase() ? right : { span: spanOf(word), text: capital };
  const near = nearest(capital, list) ?? nearest(capital.replaceAll('rn', 'm'), list);
  return near === undefined ? undefined : { span: spanOf(word), text: near };
}

function combine(spellings: readonly Spelling[]): TitleReading {
  const changes = spellings.filter((spelling) => spelling !== right);
  const [first] = changes;
  return { fault: first && `“${first.text}” is misspelt`, changes };
}

function firstWords(text: string, { start, end }: Span): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.slice(start, Math.min(end, start + 120)).matchAll(/[\p{L}’'-]+/gu)) {
    words.push({ text: found, start: start + index, end: start + index + found.length });
    if (words.length === mostWords) break;
  }
  return words;
}

/** Whether nothing but a marker follows `word` in the title. */
function endsAfter(text: string, title: Span, word: Word | undefined): boolean {
  return word !== undefined && /^\s*(?:\d{1,2}|\[\^\w+\])?$/.test(text.slice(word.end, title.end));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
