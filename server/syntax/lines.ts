/** A place in a text: line and UTF-16 character, both from 0 (LSP 3.17, Position). */
export interface LineAndCharacter {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text start. Lines end with LF, CRLF or a lone CR, as LSP counts them.
 * Offsets and positions out of range are clamped into the text, so no request can make it fail.
 */
export interface Lines {
  readonly count: number;
  /** Offset of the first character of `line`. */
  startOf(line: number): number;
  /** Offset behind the last character of `line`, its line break excluded. */
  endOf(line: number): number;
  /** The line that holds `offset`. */
  lineAt(offset: number): number;
  positionAt(offset: number): LineAndCharacter;
  offsetAt(position: LineAndCharacter): number;
}

/** What `positionAt` of lines is, by their other methods; `length` is that of the text. */
export function positionIn(lines: Lines, length: number, offset: number): LineAndCharacter {
  const clamped = Math.min(Math.max(offset, 0), length);
  const line = lines.lineAt(clamped);
  return { line, character: clamped - lines.startOf(line) };
}

/** What `offsetAt` of lines is, by their other methods. */
export function offsetIn(lines: Lines, length: number, { line, character }: LineAndCharacter): number {
  if (line < 0) return 0;
  if (line >= lines.count) return length;
  return Math.min(lines.startOf(line) + Math.max(character, 0), lines.endOf(line));
}
