import { isDash, isUpper } from '../syntax/character';
import type { Context } from './context';
import { readNumberList } from './number-list';
import type { TelegramReference } from './reference';
import type { Scanner, Token } from './scanner';
import { opensSentence } from './sentence-words';

const limit = 1_000_000;
const longestPost = 3;
/** Whose telegram it is, in front of the word: `Embassy telegram 1049` is an Embtel. */
const seriesOfSender: ReadonlyMap<string, string> = new Map([
  ['Embassy', 'embtel'],
  ['Legation', 'legtel'],
  ['Consulate', 'contel'],
  ['Department', 'deptel'],
  ['Dept', 'deptel'],
]);

type Post = TelegramReference['post'];

/** Whose telegram it is, as the words in front tell. */
interface Sender {
  readonly series: string | undefined;
  readonly post: Post;
}

const nobody: Sender = { series: undefined, post: undefined };
const sentTo = /\b(to|from) ([A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) (?:as|in) $/;
const senderBefore = /([A-Z][A-Za-z]+)(?:[’']s)? $/;
const printedBehind = /(?:, ?| ?[([]| is | is printed as )Document (\d{1,4})(?!\d|[–-]\d)/y;

/** `telegram 489`, `telegrams 737 and 740 to Tel Aviv`, `Embtel 2548`, `airgram A–74`, `Tokyo telegram 444`. */
export function readTelegrams(context: Context, start: number, word: string): void {
  const { scanner, found } = context;
  skipNumberSign(scanner);
  const last = word.charAt(word.length - 1);
  const numbers = readNumberList(scanner, last === 's' || last === 'S', limit, readTelegramNumber);
  if (numbers.length === 0) return;
  const before = readBefore(context, start);
  const post = readPost(scanner) ?? before.post;
  const printedAs = numbers.length === 1 ? documentBehind(context) : undefined;
  const series = before.series ?? word.toLowerCase().replace(/s$/, '');
  for (const [index, { start: at, end, value }] of numbers.entries()) {
    const from = index === 0 ? start : at;
    found.push({ kind: 'telegram', start: from, end, number: value, series, post, printedAs, target: undefined });
  }
}

/** `No.`, `Nos.`. */
function skipNumberSign(scanner: Scanner): void {
  const before = scanner.at;
  if (scanner.word('No', 'Nos') === undefined || scanner.mark('.') === undefined) scanner.at = before;
}

/** `489`, `A–74`, `CA–1234`. */
function readTelegramNumber(scanner: Scanner): Token | undefined {
  const digits = scanner.digits();
  if (digits) return digits;
  scanner.skip();
  const start = scanner.at;
  if (scanner.word('A', 'CA', 'G', 'CG') === undefined || !isDash(scanner.peek())) return undefined;
  scanner.dash();
  const number = scanner.digits();
  return number && { start, end: number.end, text: number.text };
}

/** `from Cairo`, `to Tel Aviv`. */
function readPost(scanner: Scanner): Post {
  const before = scanner.at;
  const side = scanner.word('from', 'to');
  if (side === undefined) return undefined;
  let name = '';
  for (let words = 0; words < longestPost; words++) {
    const end = scanner.at;
    scanner.skip();
    const word = isUpper(scanner.peek()) ? scanner.letters() : undefined;
    if (!word) {
      scanner.at = end;
      break;
    }
    name = name === '' ? word.text : `${name} ${word.text}`;
  }
  if (name !== '') return { side: side === 'from' ? 'from' : 'to', name };
  scanner.at = before;
  return undefined;
}

/** What stands in front of the word: `to Athens as telegram 165`, `Embassy telegram 1049`, `Tokyo’s telegram 444`. */
function readBefore({ scanner }: Context, start: number): Sender {
  const { text } = scanner;
  if (text.charAt(start - 1) !== ' ') return nobody;
  const before = text.slice(Math.max(0, start - 40), start);
  const sent = before.endsWith(' as ') || before.endsWith(' in ') ? sentTo.exec(before) : null;
  if (sent) return { series: undefined, post: { side: sent[1] === 'from' ? 'from' : 'to', name: sent[2] ?? '' } };
  const sender = senderBefore.exec(before)?.[1];
  if (sender === undefined || opensSentence(sender)) return nobody;
  const series = seriesOfSender.get(sender);
  return series === undefined ? { series, post: { side: 'from', name: sender } } : { series, post: undefined };
}

/** `, Document 111`, `(Document 138)`, ` is Document 129`, ` is printed as Document 45`; it is a reference of its own. */
function documentBehind({ scanner }: Context): string | undefined {
  printedBehind.lastIndex = scanner.at;
  return printedBehind.exec(scanner.text)?.[1];
}
