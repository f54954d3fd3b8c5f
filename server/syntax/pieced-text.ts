import { lastStartUpTo } from './last-start';
import { LineIndex } from './line-index';
import type { Lines } from './lines';
import { PieceLines, type Piece } from './piece-lines';
import type { Span } from './span';

/** Puts `text` in the place of a span. */
export interface Replacement extends Span {
  readonly text: string;
}

/**
 * The text of a file as pieces of it, each of which but the last ends with a LF. A string cannot be changed in place: an
 * edit of a text in one string copies all of it, one of a text in pieces only those that it touches. It never changes.
 */
export class PiecedText {
  readonly pieces: readonly Piece[];
  readonly length: number;
  readonly #starts: readonly number[];
  #whole: string | undefined;
  #lines: Lines | undefined;
  /** The piece that was looked up last. */
  #last = 0;

  /** `whole` is the text in one, where it is at hand. There must be at least one piece. */
  constructor(pieces: readonly Piece[], whole?: string) {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of pieces) {
      starts.push(length);
      length += text.length;
    }
    this.pieces = pieces;
    this.length = length;
    this.#starts = starts;
    this.#whole = whole;
  }

  static of(text: string): PiecedText {
    return new PiecedText([new EditedPiece(text)], text);
  }

  get lines(): Lines {
    return (this.#lines ??= new PieceLines(this));
  }

  /** Where a piece starts; the text's length behind the last one. */
  startOf(piece: number): number {
    return this.#starts[piece] ?? this.length;
  }

  /** The piece that holds `offset`, or, of an offset outside, the nearest. */
  pieceAt(offset: number): number {
    if (this.startOf(this.#last) <= offset && offset < this.startOf(this.#last + 1)) return this.#last;
    return (this.#last = lastStartUpTo(this.#starts, offset));
  }

  /** As of a string, of an offset in the text. */
  codePointAt(offset: number): number | undefined {
    const piece = this.pieceAt(offset);
    return this.pieces[piece]!.text.codePointAt(offset - this.startOf(piece));
  }

  /** As of a string; `start` and `end` must lie in the text. */
  slice(start: number, end: number): string {
    const first = this.pieceAt(start);
    const offset = this.startOf(first);
    if (end <= this.startOf(first + 1)) return this.pieces[first]!.text.slice(start - offset, end - offset);
    const last = this.pieceAt(end);
    const parts = [this.pieces[first]!.text.slice(start - offset)];
    for (let piece = first + 1; piece < last; piece++) parts.push(this.pieces[piece]!.text);
    parts.push(this.pieces[last]!.text.slice(0, end - this.startOf(last)));
    return parts.join('');
  }

  /** The text in one string, put together at the first call for it and kept. */
  toString(): string {
    return (this.#whole ??= this.pieces.map(({ text }) => text).join(''));
  }

  isSameAs(other: PiecedText): boolean {
    return this === other || (this.length === other.length && String(this) === String(other));
  }

  /** The text after the replacements, which are in order and do not overlap; pieces that none of them touches are the same. */
  after(replacements: readonly Replacement[]): PiecedText {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at < replacements.length;) {
      const first = this.pieceAt(replacements[at]!.start);
      // A replacement up to the end of a piece takes its line break, and ends in the next.
      let last = this.pieceAt(replacements[at]!.end);
      let next = at + 1;
      while (next < replacements.length && this.pieceAt(replacements[next]!.start) <= last) {
        last = this.pieceAt(replacements[next++]!.end);
      }
      for (let piece = from; piece < first; piece++) pieces.push(this.pieces[piece]!);
      pieces.push(new EditedPiece(this.#edited(first, last, replacements.slice(at, next))));
      from = last + 1;
      at = next;
    }
    for (let piece = from; piece < this.pieces.length; piece++) pieces.push(this.pieces[piece]!);
    return new PiecedText(pieces);
  }

  #edited(first: number, last: number, replacements: readonly Replacement[]): string {
    const offset = this.startOf(first);
    const text = this.slice(offset, this.startOf(last + 1));
    const parts: string[] = [];
    let from = 0;
    for (const { start, end, text: replacement } of replacements) {
      parts.push(text.slice(from, start - offset), replacement);
      from = end - offset;
    }
    parts.push(text.slice(from));
    return parts.join('');
  }
}

/** Its lines are looked up only if another edit follows before the text is parsed. */
class EditedPiece implements Piece {
  readonly text: string;
  #lines: Lines | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lines(): Lines {
    return (this.#lines ??= new LineIndex(this.text));
  }
}
