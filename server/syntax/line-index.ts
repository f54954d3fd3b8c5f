import type { Span } from './span';

/** A place in a text: line and UTF-16 character, both from 0 (LSP 3.17, Position). */
export interface LineAndCharacter {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text start. Lines end with LF, CRLF or a lone CR, as LSP counts them.
 * Offsets and positions out of range are clamped into the text, so no request can make it fail.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string, starts: readonly number[] = lineStarts(text)) {
    this.#text = text;
    this.#starts = starts;
  }

  /**
   * The index after an edit: `replaced` is the stretch of the text before, `length` how long its replacement in `text`
   * is. The same as `new LineIndex(text)`, with no look at what stays.
   */
  after(text: string, replaced: Span, length: number): LineIndex {
    const known = this.#starts;
    // Whether a CR ends a line depends on the sign behind it: a line start counts as known with both signs around it.
    const kept = this.lineAt(replaced.start - 1);
    const behind = this.lineAt(replaced.end) + 1;
    const shift = length - (replaced.end - replaced.start);
    const starts = known.slice(0, kept + 1);
    addLineStarts(starts, text, known[kept] ?? 0, replaced.end + shift);
    for (let line = behind; line < known.length; line++) starts.push((known[line] as number) + shift);
    return new LineIndex(text, starts);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset of the first character of `line`. */
  startOf(line: number): number {
    if (line <= 0) return 0;
    return this.#starts[line] ?? this.#text.length;
  }

  /** Offset behind the last character of `line`, its line break excluded. */
  endOf(line: number): number {
    let end = line + 1 < this.#starts.length ? this.startOf(line + 1) : this.#text.length;
    const start = this.startOf(line);
    if (end > start && this.#text.charCodeAt(end - 1) === 10) end--;
    if (end > start && this.#text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  /** The line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): LineAndCharacter {
    const clamped = Math.min(Math.max(offset, 0), this.#text.length);
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.startOf(line) };
  }

  offsetAt(position: LineAndCharacter): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const start = this.startOf(position.line);
    return Math.min(start + Math.max(position.character, 0), this.endOf(position.line));
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  // A loop over every character costs ten times as much; indexOf searches by machine words. Each sign is looked for at one
  // place of the code: of two the compiler makes one that runs in every turn, and from the start again where there is none.
  let cr = text.indexOf('\r');
  for (let from = 0; ;) {
    const lf = text.indexOf('\n', from);
    const end = lf < 0 ? text.length : lf;
    while (cr >= 0 && cr < end) {
      if (cr + 1 !== lf) starts.push(cr + 1);
      cr = text.indexOf('\r', cr + 1);
    }
    if (lf < 0) return starts;
    from = lf + 1;
    starts.push(from);
  }
}

/** Adds the starts of the lines behind `from` up to `to`, that one included: a few lines, read sign by sign. */
function addLineStarts(starts: number[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
}
