import { lastStartUpTo } from './last-start';
import { offsetIn, positionIn, type LineAndCharacter, type Lines } from './lines';

/** A stretch of a text with its lines, as a document's tree has them. */
export interface Piece {
  readonly text: string;
  readonly lines: Lines;
}

/** A text in pieces, each of which but the last ends with a LF. */
interface Pieces {
  readonly pieces: readonly Piece[];
  readonly length: number;
  startOf(piece: number): number;
  pieceAt(offset: number): number;
}

/**
 * The lines of a text in pieces. Since a piece ends with a LF, what its own index has as its last, empty line is the first
 * one of the next piece.
 */
export class PieceLines implements Lines {
  readonly count: number;
  readonly #text: Pieces;
  /** The first line of each piece. */
  readonly #firsts: readonly number[];

  constructor(text: Pieces) {
    const firsts: number[] = [];
    let line = 0;
    for (const { lines } of text.pieces) {
      firsts.push(line);
      line += lines.count - 1;
    }
    this.#text = text;
    this.#firsts = firsts;
    this.count = line + 1;
  }

  startOf(line: number): number {
    if (line <= 0) return 0;
    const piece = this.#pieceOf(line);
    return this.#text.startOf(piece) + this.#text.pieces[piece]!.lines.startOf(line - this.#firsts[piece]!);
  }

  endOf(line: number): number {
    const piece = this.#pieceOf(line);
    return this.#text.startOf(piece) + this.#text.pieces[piece]!.lines.endOf(line - this.#firsts[piece]!);
  }

  lineAt(offset: number): number {
    const piece = this.#text.pieceAt(offset);
    return this.#firsts[piece]! + this.#text.pieces[piece]!.lines.lineAt(offset - this.#text.startOf(piece));
  }

  positionAt(offset: number): LineAndCharacter {
    return positionIn(this, this.#text.length, offset);
  }

  offsetAt(position: LineAndCharacter): number {
    return offsetIn(this, this.#text.length, position);
  }

  #pieceOf(line: number): number {
    return lastStartUpTo(this.#firsts, line);
  }
}
