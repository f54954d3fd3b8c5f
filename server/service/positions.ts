import type { Position, Range } from 'vscode-languageserver-types';
import type { Lines } from '../syntax/lines';
import type { Span } from '../syntax/span';

/** What a position's `character` counts: UTF-16 code units unless client and server agreed on another (LSP 3.17). */
export type PositionEncoding = 'utf-16' | 'utf-8' | 'utf-32';

/** Between the offsets of one text, which are UTF-16, and positions in the encoding that the client speaks. */
export interface PositionMap {
  /** The position of `offset`, which is clamped into the text. */
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** The offset of `position`; behind the end of a line it is the line's end. Undefined where there is no such line. */
  offsetAt(position: Position): number | undefined;
  /** As `offsetAt`, with a line out of range clamped into the text: an edit must land somewhere. */
  nearestOffset(position: Position): number;
}

/** How many units of the encoding a code point takes. */
type Width = (codePoint: number) => number;

const widths: Readonly<Record<PositionEncoding, Width>> = {
  'utf-8': (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4),
  'utf-16': (point) => (point < 0x10000 ? 1 : 2),
  'utf-32': () => 1,
};

/** How many units of the encoding `text` takes. */
export function lengthIn(encoding: PositionEncoding, text: string): number {
  if (encoding === 'utf-16') return text.length;
  let length = 0;
  for (const character of text) length += widths[encoding](character.codePointAt(0) ?? 0);
  return length;
}

/** What is looked at of a text: it may be a string, or kept in pieces. */
type Characters = Pick<string, 'length' | 'codePointAt'>;

export function positionMap(text: Characters, lines: Lines, encoding: PositionEncoding): PositionMap {
  const columns = encoding === 'utf-16' ? utf16Columns(lines) : encodedColumns(text, lines, widths[encoding]);
  const positionAt = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lines.lineAt(inside);
    return { line, character: columns.columnOf(line, inside) };
  };
  const offsetAt = ({ line, character }: Position): number | undefined => {
    if (!Number.isInteger(line) || !Number.isInteger(character)) return undefined;
    if (line < 0 || character < 0 || line >= lines.count) return undefined;
    return columns.offsetOf(line, character);
  };
  return {
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    offsetAt,
    nearestOffset: (position) => offsetAt(position) ?? (position.line >= lines.count ? text.length : 0),
  };
}

interface Columns {
  columnOf(line: number, offset: number): number;
  offsetOf(line: number, column: number): number;
}

function utf16Columns(lines: Lines): Columns {
  return {
    columnOf: (line, offset) => offset - lines.startOf(line),
    offsetOf: (line, column) => Math.min(lines.startOf(line) + column, lines.endOf(line)),
  };
}

/** Counts along the line, and goes on from the last answer where it can: a line of 10 MB is walked once, not once a token. */
function encodedColumns(text: Characters, lines: Lines, width: Width): Columns {
  let known = { line: 0, offset: 0, column: 0 };
  const from = (line: number, usable: boolean) =>
    usable && known.line === line ? known : { line, offset: lines.startOf(line), column: 0 };
  return {
    columnOf(line, offset) {
      let { offset: at, column } = from(line, known.offset <= offset);
      while (at < offset) {
        const point = text.codePointAt(at) ?? 0;
        const next = at + (point < 0x10000 ? 1 : 2);
        // Within a surrogate pair: the position before it.
        if (next > offset) break;
        column += width(point);
        at = next;
      }
      known = { line, offset: at, column };
      return column;
    },
    offsetOf(line, wanted) {
      const end = lines.endOf(line);
      let { offset: at, column } = from(line, known.column <= wanted && known.offset <= end);
      while (at < end && column < wanted) {
        const point = text.codePointAt(at) ?? 0;
        if (column + width(point) > wanted) break;
        column += width(point);
        at += point < 0x10000 ? 1 : 2;
      }
      known = { line, offset: at, column };
      return at;
    },
  };
}
