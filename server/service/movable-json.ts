const encoder = new TextEncoder();
const digit = { zero: 0x30, space: 0x20, colon: 0x3a };
/** What stands in front of a line number; a name that contains it has a backslash before the second quotation mark. */
const label = encoder.encode('"line":');

/**
 * JSON in UTF-8 with positions of the protocol in it, whose lines can be moved. Line numbers are padded with spaces to one
 * width, so that others are written in a copy, without a look at the rest.
 */
export class MovableJson {
  #bytes: Uint8Array;
  readonly #width: number;
  /** Where line numbers stand, once they were moved. */
  #places: readonly number[] | undefined;

  /** No line number of `value`, now or when moved, may have more than `width` digits. */
  constructor(value: object, width: number) {
    const json = JSON.stringify(value);
    this.#bytes = encoder.encode(json.replace(/"line":(\d+)/g, (_, line: string) => `"line":${line.padStart(width)}`));
    this.#width = width;
  }

  /** As it is now. What was given out before stays as it was: it may be on its way to the client. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Adds `lines`, which may be negative, to every line number. */
  move(lines: number): void {
    this.#places ??= placesOfLines(this.#bytes);
    this.#bytes = this.#bytes.slice();
    for (const place of this.#places) this.#write(place, this.#read(place) + lines);
  }

  #read(place: number): number {
    let line = 0;
    for (let at = place; at < place + this.#width; at++) {
      const byte = this.#bytes[at]!;
      if (byte !== digit.space) line = line * 10 + byte - digit.zero;
    }
    return line;
  }

  #write(place: number, line: number): void {
    let rest = line;
    for (let at = place + this.#width - 1; at >= place; at--) {
      const isBlank = rest === 0 && at < place + this.#width - 1;
      this.#bytes[at] = isBlank ? digit.space : digit.zero + (rest % 10);
      rest = Math.floor(rest / 10);
    }
  }
}

function placesOfLines(bytes: Uint8Array): readonly number[] {
  const places: number[] = [];
  // Looks at colons only, which are found quickly.
  for (let at = bytes.indexOf(digit.colon); at >= 0; at = bytes.indexOf(digit.colon, at + 1)) {
    const start = at + 1 - label.length;
    if (start >= 0 && label.every((byte, index) => bytes[start + index] === byte)) places.push(at + 1);
  }
  return places;
}
