import type { Scanner, Token } from './scanner';

/** A number of a list; a range gives its first and its last. */
export interface ListedNumber extends Token {
  /** What is meant: `178–82` ends with 182. */
  readonly value: string;
  readonly rangeFrom: string | undefined;
}

/** Reads one number of a list; need not go back where there is none. */
export type ReadNumber = (scanner: Scanner) => Token | undefined;

/** A run of digits, for lists of what bears no letters. */
export function readDigits(scanner: Scanner): Token | undefined {
  return scanner.digits();
}

/** Digits and a letter where one is printed. */
export function readNumber(scanner: Scanner): Token | undefined {
  return scanner.number();
}

/**
 * The numbers behind a word such as `Documents`: `27`, `18 and 33`, `1, 4, and 7`, `18–21`, `1–7 and 15`. Without
 * `plural` no more than one number or range. Numbers from `limit` on are years or other things and end the list.
 */
export function readNumberList(
  scanner: Scanner,
  plural: boolean,
  limit: number,
  read: ReadNumber = readNumber,
): readonly ListedNumber[] {
  const first = readBelow(scanner, limit, read);
  if (first === undefined) return none;
  const numbers: ListedNumber[] = [];
  for (let token: Token | undefined = first; token; token = plural ? readFurther(scanner, limit, read) : undefined) {
    numbers.push({ start: token.start, end: token.end, text: token.text, value: token.text, rangeFrom: undefined });
    const last = readLast(scanner, limit, read);
    if (!last) continue;
    const { start, end, text } = last;
    numbers.push({ start, end, text, value: completed(token.text, text), rangeFrom: token.text });
  }
  return numbers;
}

const none: readonly ListedNumber[] = [];

/** A number less than `limit`. */
function readBelow(scanner: Scanner, limit: number, read: ReadNumber): Token | undefined {
  const before = scanner.at;
  const token = read(scanner);
  if (token && parseInt(token.text, 10) < limit) return token;
  scanner.at = before;
  return undefined;
}

/** The end of a range, behind a dash, `through` or `to`. */
function readLast(scanner: Scanner, limit: number, read: ReadNumber): Token | undefined {
  const before = scanner.at;
  const last =
    scanner.dash() || scanner.word('through', 'to') !== undefined ? readBelow(scanner, limit, read) : undefined;
  if (last === undefined) scanner.at = before;
  return last;
}

/** The next number, behind `,`, `and`, `, and`, `/`. */
function readFurther(scanner: Scanner, limit: number, read: ReadNumber): Token | undefined {
  const before = scanner.at;
  const mark = scanner.mark(',;/&');
  const word = scanner.word('and', 'or');
  const token = mark !== undefined || word !== undefined ? readBelow(scanner, limit, read) : undefined;
  if (token === undefined) scanner.at = before;
  return token;
}

/** The end of a range with the digits that its print leaves out, when it runs forwards with them. */
function completed(from: string, to: string): string {
  if (to.length >= from.length) return to;
  const full = from.slice(0, from.length - to.length) + to;
  return parseInt(full, 10) > parseInt(from, 10) ? full : to;
}
