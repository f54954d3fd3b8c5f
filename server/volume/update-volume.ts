import { habitOf } from '../footnotes/habit';
import { boundariesOf, updateHeadings } from '../syntax/boundaries';
import type { PiecedText } from '../syntax/pieced-text';
import type { Span } from '../syntax/span';
import { adoptHabit, analyzeDocument } from './analyze-document';
import type { AnalyzedDocument } from './analyzed-document';
import { makeVolume } from './make-volume';
import { spans, type DocumentSpan } from './parse-volume';
import type { Volume, VolumeEntry } from './volume';

/**
 * The volume after an edit: `text` is the whole text, `replaced` the stretch of the text before that changed, `length`
 * how long its replacement is. Documents that the edit does not touch are the same objects as before; the result equals
 * `parseVolume(String(text), volume.id)`.
 */
export function updateVolume(volume: Volume, text: PiecedText, replaced: Span, length: number): Volume {
  const headings = updateHeadings(volume.headings, text, replaced, length);
  const untouched = new Untouched(volume, replaced, length);
  const entries = spans(text.length, boundariesOf(headings)).map((span): VolumeEntry => {
    const document = untouched.find(span) ?? analyzeDocument(textOf(text, span), span.heading, volume.habit);
    return { offset: span.offset, document };
  });
  const habit = habitOf(entries.map((entry) => entry.document.spaced));
  const adopted =
    habit === volume.habit
      ? entries
      : entries.map((entry) => ({ ...entry, document: adoptHabit(entry.document, habit) }));
  return makeVolume({ id: volume.id, entries: adopted, habit, headings });
}

/** The documents of the volume before that lie wholly before or behind the edit, asked for in the order of the text. */
class Untouched {
  readonly #volume: Volume;
  readonly #replaced: Span;
  readonly #length: number;
  #next = 0;

  constructor(volume: Volume, replaced: Span, length: number) {
    this.#volume = volume;
    this.#replaced = replaced;
    this.#length = length;
  }

  find(span: DocumentSpan): AnalyzedDocument | undefined {
    const shift = this.#length - (this.#replaced.end - this.#replaced.start);
    if (span.end <= this.#replaced.start) return this.#matching(span, 0);
    return span.offset >= this.#replaced.start + this.#length ? this.#matching(span, shift) : undefined;
  }

  #matching(span: DocumentSpan, shift: number): AnalyzedDocument | undefined {
    const { entries } = this.#volume;
    const offset = span.offset - shift;
    while (this.#next < entries.length && entries[this.#next]!.offset < offset) this.#next++;
    const entry = entries[this.#next];
    if (entry?.offset !== offset) return undefined;
    const { tree } = entry.document;
    if (tree.text.length !== span.end - span.offset) return undefined;
    return (tree.heading !== undefined) === span.heading ? entry.document : undefined;
  }
}

/** What is a piece already is taken as it is; of anything else a copy, since a slice keeps all that it is of alive. */
function textOf(text: PiecedText, { offset, end }: DocumentSpan): string {
  const piece = text.pieceAt(offset);
  const isPiece = text.startOf(piece) === offset && text.startOf(piece + 1) === end;
  return isPiece ? text.pieces[piece]!.text : ` ${text.slice(offset, end)}`.slice(1);
}
