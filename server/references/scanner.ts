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
  readonly #markers: readonly Marker[];
  /** Index of the first marker at or behind the offset last asked for: reading goes on from near there. */
  #nearest = 0;

  /** `markers` in reading order. */
  constructor(text: string, markers: readonly Marker[]) {
    this.text = text;
    this.#markers = markers;
  }

  /** Passes over white space within the line, and over markers. */
  skip(): void {
    for (;;) {
      if (this.#markerFrom(this.at) === this.at && this.#markers[this.#nearest]!.end > this.at)
        this.at = this.#markers[this.#nearest]!.end;
      else if (isSpace(this.text.charCodeAt(this.at))) this.at++;
      else return;
    }
  }

  /** A run of digits up to the next marker. */
  digits(): Token | undefined {
    this.skip();
    const start = this.at;
    if (!isDigit(this.text.charCodeAt(start))) return undefined;
    const marker = this.#markerFrom(start + 1);
    do this.at++;
    while (this.at < marker && isDigit(this.text.charCodeAt(this.at)));
    return this.#token(start);
  }

  /** A document's number: digits, and a letter where one is printed (`27a`). */
  number(): Token | undefined {
    const digits = this.digits();
    const code = this.text.charCodeAt(this.at);
    if (!digits || !isLower(code) || code >= 105 || this.#markerFrom(this.at) === this.at) return digits;
    if (this.#continuesWord(this.at + 1)) return digits;
    this.at++;
    return this.#token(digits.start);
  }

  /** A run of letters up to the next marker. */
  letters(): Token | undefined {
    this.skip();
    const start = this.at;
    const marker = this.#markerFrom(start);
    while (this.at < marker && isLetter(this.text.charCodeAt(this.at))) this.at++;
    return this.#token(start);
  }

  /** One of `words`, as a whole word. */
  word(...words: readonly string[]): string | undefined {
    const before = this.at;
    this.skip();
    const start = this.at;
    const first = this.text.charCodeAt(start);
    for (const word of words) {
      if (word.charCodeAt(0) !== first || !this.#isWord(word, start)) continue;
      this.at = start + word.length;
      return word;
    }
    this.at = before;
    return undefined;
  }

  /** The code of one of the characters in `set`. */
  mark(set: string): number | undefined {
    const before = this.at;
    this.skip();
    const code = this.text.charCodeAt(this.at);
    for (let place = 0; place < set.length; place++) {
      if (set.charCodeAt(place) !== code) continue;
      this.at++;
      return code;
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

  /** Where the first marker begins at or behind `offset`; behind the text where there is none. */
  #markerFrom(offset: number): number {
    const markers = this.#markers;
    let nearest = this.#nearest;
    while (nearest > 0 && markers[nearest - 1]!.start >= offset) nearest--;
    while (nearest < markers.length && markers[nearest]!.start < offset) nearest++;
    this.#nearest = nearest;
    return nearest < markers.length ? markers[nearest]!.start : this.text.length + 1;
  }

  /** Whether the letters at `start`, up to the next marker, are exactly `word`. */
  #isWord(word: string, start: number): boolean {
    if (!this.text.startsWith(word, start)) return false;
    const end = start + word.length;
    const marker = this.#markerFrom(start);
    return marker === end || (marker > end && !isLetter(this.text.charCodeAt(end)));
  }

  #continuesWord(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return isLetter(code) || isDigit(code);
  }

  #token(start: number): Token | undefined {
    return this.at > start ? { start, end: this.at, text: this.text.slice(start, this.at) } : undefined;
  }
}
