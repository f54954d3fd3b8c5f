import type { Encoding, EncodingDraft } from './encoding';
import type { Span } from '../../syntax/span';
import { draft } from './encoding';
import type { TeiElement } from './tei-element';

/** A document as transcription, with the encoding that the TEI had for it. */
export interface Transcribed {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A text that grows, and knows how long it is. */
export class TextBuilder {
  readonly #pieces: string[] = [];
  #length = 0;
  #last = '';

  get length(): number {
    return this.#length;
  }

  /** The last character; empty at the beginning. */
  get last(): string {
    return this.#last.slice(-1);
  }

  add(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = text;
  }

  toString(): string {
    return this.#pieces.join('');
  }
}

/** The encoding of an element from `start` on; it ends when its text has been written. */
export function begin(
  { name, attributes }: TeiElement,
  parent: EncodingDraft | undefined,
  start: number,
): EncodingDraft {
  const span: Span = { start, end: start };
  const encoding = draft(name, span, attributes);
  parent?.children.push(encoding);
  return encoding;
}
