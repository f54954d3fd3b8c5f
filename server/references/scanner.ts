import type { Marker } from '../footnotes/marker';
import { isDash, isDigit, isLetter, isLower, isSpace } from '../syntax/character';
import type { Span } from '../syntax/span';

/** A stretch of text that the scanner has read. */
export interface Token extends Span {
  readonly text: string;
}

/**
 * Reads tokens from a document's text, one line at most. Markers are no part of the words that they hang on: a number
 * ends where one begins (`Document 51` may be Document 5 with marker 1), and one between two words is passed over.
 * What reads a token moves on behind it, and stays where it is when the token is another.
 */
export class Scanner {
  readonly text: string;
  at = 0;
  readonly #markers: ReadonlyMap<number, number>;

  constructor(text: string, markers: readonly Marker[]) {
    this.text = text;
    this.#markers = new Map(markers.map(({ start, end }) => [start, end]));
  }

  /** Passes over white space within the line, and over markers. */
  skip(): void {
    for (;;) {
      const marker = this.#markers.get(this.at);
      if (marker !== undefined && marker > this.at) this.at = marker;
      else if (isSpace(this.text.charCodeAt(this.at))) this.at++;
      else return;
    }
  }

  /** A run of digits up to the next marker. */
  digits(): Token | undefined {
    this.skip();
    const start = this.at;
    while (isDigit(this.text.charCodeAt(this.at)) && (this.at === start || !this.#markers.has(this.at))) this.at++;
    return this.#token(start);
  }

  /** A document's number: digits, and a letter where one is printed (`27a`). */
  number(): Token | undefined {
    const digits = this.digits();
    if (!digits || this.#markers.has(this.at)) return digits;
    const code = this.text.charCodeAt(this.at);
    if (isLower(code) && code < 105 && !this.#continuesWord(this.at + 1)) this.at++;
    return this.#token(digits.start);
  }

  /** A run of letters up to the next marker. */
  letters(): Token | undefined {
    this.skip();
    const start = this.at;
    while (isLetter(this.text.charCodeAt(this.at)) && !this.#markers.has(this.at)) this.at++;
    return this.#token(start);
  }

  /** One of `words`, as a whole word. */
  word(...words: readonly string[]): Token | undefined {
    const before = this.at;
    const token = this.letters();
    if (token && words.includes(token.text)) return token;
    this.at = before;
    return undefined;
  }

  /** One of the characters in `set`. */
  mark(set: string): Token | undefined {
    const before = this.at;
    this.skip();
    const start = this.at;
    if (start < this.text.length && set.includes(this.text.charAt(start))) {
      this.at++;
      return this.#token(start);
    }
    this.at = before;
    return undefined;
  }

  dash(): boolean {
    const before = this.at;
    this.skip();
    if (isDash(this.text.charCodeAt(this.at))) {
      this.at++;
      return true;
    }
    this.at = before;
    return false;
  }

  /** Runs `read`; goes back to where it began when that gives undefined. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const before = this.at;
    const value = read();
    if (value === undefined) this.at = before;
    return value;
  }

  /** The character at an offset from here, for a look ahead. */
  peek(offset = 0): number {
    return this.text.charCodeAt(this.at + offset);
  }

  #continuesWord(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return isLetter(code) || isDigit(code);
  }

  #token(start: number): Token | undefined {
    return this.at > start ? { start, end: this.at, text: this.text.slice(start, this.at) } : undefined;
  }
}
