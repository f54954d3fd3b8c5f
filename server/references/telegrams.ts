import { isDash, isUpper } from '../syntax/character';
import type { Context } from './context';
import { readNumberList } from './number-list';
import type { TelegramReference } from './reference';
import type { Token } from './scanner';
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

/** `telegram 489`, `telegrams 737 and 740 to Tel Aviv`, `Embtel 2548`, `airgram A–74`, `Tokyo telegram 444`. */
export function readTelegrams(context: Context, start: number, word: string): void {
  const { scanner, found } = context;
  scanner.attempt(() => (scanner.word('No', 'Nos') && scanner.mark('.') ? true : undefined));
  const numbers = readNumberList(scanner, /s$/i.test(word), limit, () => readNumber(context));
  if (numbers.length === 0) return;
  const before = readBefore(context, start);
  const post = scanner.attempt(() => readPost(context)) ?? before.post;
  const printedAs = numbers.length === 1 ? documentBehind(context) : undefined;
  numbers.forEach((number, index) => {
    found.push({
      kind: 'telegram',
      start: index === 0 ? start : number.start,
      end: number.end,
      number: number.value,
      series: before.series ?? word.toLowerCase().replace(/s$/, ''),
      post,
      printedAs,
      target: undefined,
    });
  });
}

/** `489`, `A–74`, `CA–1234`. */
function readNumber({ scanner }: Context): Token | undefined {
  return (
    scanner.digits() ??
    scanner.attempt(() => {
      const letters = scanner.word('A', 'CA', 'G', 'CG');
      if (!letters || !isDash(scanner.peek())) return undefined;
      scanner.dash();
      const digits = scanner.digits();
      return digits && { start: letters.start, end: digits.end, text: digits.text };
    })
  );
}

/** `from Cairo`, `to Tel Aviv`. */
function readPost({ scanner }: Context): Post {
  const side = scanner.word('from', 'to');
  if (!side) return undefined;
  const words: string[] = [];
  while (words.length < longestPost) {
    const name = scanner.attempt(() => {
      scanner.skip();
      return isUpper(scanner.peek()) ? scanner.letters() : undefined;
    });
    if (!name) break;
    words.push(name.text);
  }
  if (words.length === 0) return undefined;
  return { side: side.text === 'from' ? 'from' : 'to', name: words.join(' ') };
}

/** What stands in front of the word: `to Athens as telegram 165`, `Embassy telegram 1049`, `Tokyo’s telegram 444`. */
function readBefore({ scanner }: Context, start: number): { readonly series?: string; readonly post: Post } {
  const before = scanner.text.slice(Math.max(0, start - 40), start);
  const sent = /\b(to|from) ([A-Z][\w.]*(?: [A-Z][\w.]*){0,2}) (?:as|in) $/.exec(before);
  if (sent) return { post: { side: sent[1] === 'from' ? 'from' : 'to', name: sent[2] ?? '' } };
  const sender = /([A-Z][A-Za-z]+)(?:[’']s)? $/.exec(before)?.[1];
  if (sender === undefined || opensSentence(sender)) return { post: undefined };
  const series = seriesOfSender.get(sender);
  return series === undefined ? { post: { side: 'from', name: sender } } : { series, post: undefined };
}

/** `, Document 111`, `(Document 138)`, ` is Document 129`, ` is printed as Document 45`; it is a reference of its own. */
function documentBehind({ scanner }: Context): string | undefined {
  const ahead = scanner.text.slice(scanner.at, scanner.at + 40);
  return /^(?:, ?| ?[([]| is | is printed as )Document (\d{1,4})(?!\d|[–-]\d)/.exec(ahead)?.[1];
}
