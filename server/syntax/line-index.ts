import { lastStartUpTo } from './last-start';
import { offsetIn, positionIn, type LineAndCharacter, type Lines } from './lines';

/** The lines of a text in one string. */
export class LineIndex implements Lines {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string, starts: readonly number[] = lineStarts(text)) {
    this.#text = text;
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  startOf(line: number): number {
    if (line <= 0) return 0;
    return this.#starts[line] ?? this.#text.length;
  }

  endOf(line: number): number {
    let end = line + 1 < this.#starts.length ? this.startOf(line + 1) : this.#text.length;
    const start = this.startOf(line);
    if (end > start && this.#text.charCodeAt(end - 1) === 10) end--;
    if (end > start && this.#text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  lineAt(offset: number): number {
    return lastStartUpTo(this.#starts, offset);
  }

  positionAt(offset: number): LineAndCharacter {
    return positionIn(this, this.#text.length, offset);
  }

  offsetAt(position: LineAndCharacter): number {
    return offsetIn(this, this.#text.length, position);
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
