import { habitOf } from '../footnotes/habit';
import { findBoundaries, updateHeadings } from '../syntax/boundaries';
import type { Span } from '../syntax/span';
import { adoptHabit, analyzeDocument } from './analyze-document';
import type { AnalyzedDocument } from './analyzed-document';
import { spans, type DocumentSpan } from './parse-volume';
import type { Volume, VolumeEntry } from './volume';

/**
 * The volume after an edit: `text` is the whole text, `replaced` the stretch of the text before that changed, `length`
 * how long its replacement is. Documents that the edit does not touch are the same objects as before; the result equals
 * `parseVolume(text, volume.id)`.
 */
export function updateVolume(volume: Volume, text: string, replaced: Span, length: number): Volume {
  const headings = updateHeadings(volume.headings, text, replaced, length);
  const untouched = new Untouched(volume, replaced, length);
  const entries = spans(text, findBoundaries(text, headings)).map((span): VolumeEntry => {
    const document = untouched.find(span) ?? analyzeDocument(copy(text, span), span.heading, volume.habit);
    return { offset: span.offset, document };
  });
  const habit = habitOf(entries.map((entry) => entry.document.spaced));
  const adopted =
    habit === volume.habit
      ? entries
      : entries.map((entry) => ({ ...entry, document: adoptHabit(entry.document, habit) }));
  return { text, lines: volume.lines.after(text, replaced, length), entries: adopted, id: volume.id, habit, headings };
}

/** The documents of the volume before that lie wholly before or behind the edit, by where they were. */
class Untouched {
  readonly #volume: Volume;
  readonly #replaced: Span;
  readonly #length: number;
  readonly #byOffset = new Map<number, AnalyzedDocument>();

  constructor(volume: Volume, replaced: Span, length: number) {
    this.#volume = volume;
    this.#replaced = replaced;
    this.#length = length;
    for (const { offset, document } of volume.entries) this.#byOffset.set(offset, document);
  }

  find(span: DocumentSpan): AnalyzedDocument | undefined {
    const shift = this.#length - (this.#replaced.end - this.#replaced.start);
    if (span.end <= this.#replaced.start) return this.#matching(span, 0);
    return span.offset >= this.#replaced.start + this.#length ? this.#matching(span, shift) : undefined;
  }

  #matching(span: DocumentSpan, shift: number): AnalyzedDocument | undefined {
    const document = this.#byOffset.get(span.offset - shift);
    if (document?.tree.text.length !== span.end - span.offset) return undefined;
    if (span.end - shift > this.#volume.text.length) return undefined;
    return (document.tree.heading !== undefined) === span.heading ? document : undefined;
  }
}

/** A copy of its own: a slice would keep every version of the whole text alive as long as the document is. */
function copy(text: string, span: DocumentSpan): string {
  return ` ${text.slice(span.offset, span.end)}`.slice(1);
}
