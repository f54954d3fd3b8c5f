import { isDash, isUpper } from '../syntax/character';
import type { Context } from './context';
import { readNumberList, type ListedNumber } from './number-list';
import type { TelegramReference } from './reference';
import type { Token } from './scanner';

const limit = 1_000_000;
const longestPost = 3;

/** `telegram 489`, `telegrams 737 and 740 to Tel Aviv`, `Embtel 2548`, `airgram A–74 from Addis Ababa`. */
export function readTelegrams(context: Context, start: number, word: string): void {
  const { scanner, found } = context;
  const series = word.toLowerCase().replace(/s$/, '');
  scanner.attempt(() => (scanner.word('No', 'Nos') && scanner.mark('.') ? true : undefined));
  const numbers = readNumberList(scanner, word.endsWith('s'), limit, () => readNumber(context));
  if (numbers.length === 0) return;
  const post = scanner.attempt(() => readPost(context));
  numbers.forEach((number: ListedNumber, index) => {
    found.push({
      kind: 'telegram',
      start: index === 0 ? start : number.start,
      end: number.end,
      number: number.value,
      series,
      post,
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
function readPost({ scanner }: Context): TelegramReference['post'] {
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
