import type { Scanner, Token } from './scanner';

/** A number of a list; a range gives its first and its last. */
export interface ListedNumber extends Token {
  /** What is meant: `178–82` ends with 182. */
  readonly value: string;
  readonly rangeFrom?: string;
}

/**
 * The numbers behind a word such as `Documents`: `27`, `18 and 33`, `1, 4, and 7`, `18–21`, `1–7 and 15`. Without
 * `plural` no more than one number or range. Numbers from `limit` on are years or other things and end the list.
 */
export function readNumberList(
  scanner: Scanner,
  plural: boolean,
  limit: number,
  read: () => Token | undefined = () => scanner.number(),
): readonly ListedNumber[] {
  const numbers: ListedNumber[] = [];
  const next = (): Token | undefined =>
    scanner.attempt(() => {
      const token = read();
      return token && parseInt(token.text, 10) < limit ? token : undefined;
    });
  let token = next();
  while (token) {
    numbers.push({ ...token, value: token.text });
    const from = token.text;
    const last = scanner.attempt(() => (readThrough(scanner) ? next() : undefined));
    if (last) numbers.push({ ...last, value: completed(from, last.text), rangeFrom: from });
    if (!plural) break;
    token = scanner.attempt(() => (readSeparator(scanner) ? next() : undefined));
  }
  return numbers;
}

function readThrough(scanner: Scanner): boolean {
  return scanner.dash() || scanner.word('through', 'to') !== undefined;
}

/** `,`, `and`, `, and`, `/`. */
function readSeparator(scanner: Scanner): boolean {
  const mark = scanner.mark(',;/&');
  const word = scanner.word('and', 'or');
  return mark !== undefined || word !== undefined;
}

/** The end of a range with the digits that its print leaves out, when it runs forwards with them. */
function completed(from: string, to: string): string {
  if (to.length >= from.length) return to;
  const full = from.slice(0, from.length - to.length) + to;
  return parseInt(full, 10) > parseInt(from, 10) ? full : to;
}
