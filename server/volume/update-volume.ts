import type { HabitSigns } from '../footnotes/habit';
import { habitOf } from '../footnotes/volume-habit';
import { boundariesOf, updateHeadings } from '../syntax/boundaries';
import type { PiecedText } from '../syntax/pieced-text';
import type { Span } from '../syntax/span';
import { adoptHabit, analyzeDocument } from './analyze-document';
import type { AnalyzedDocument } from './analyzed-document';
import { makeVolume } from './make-volume';
import type { Volume, VolumeEntry } from './volume';

/**
 * The volume after an edit: `text` is the whole text, `replaced` the stretch of the text before that changed, `length`
 * how long its replacement is. Documents that the edit does not touch are the same objects as before; the result equals
 * `parseVolume(String(text), volume.id)`.
 */
export function updateVolume(volume: Volume, text: PiecedText, replaced: Span, length: number): Volume {
  const headings = updateHeadings(volume.headings, text, replaced, length);
  const untouched = new Untouched(volume, replaced, length);
  const boundaries = boundariesOf(headings);
  const entries: VolumeEntry[] = [];
  const signs: HabitSigns[] = [];
  for (let place = 0; place < boundaries.length; place++) {
    const { offset, heading } = boundaries[place]!;
    const end = boundaries[place + 1]?.offset ?? text.length;
    const document =
      untouched.find(offset, end, heading) ?? analyzeDocument(textOf(text, offset, end), heading, volume.habit);
    entries.push({ offset, document });
    signs.push(document.habitSigns);
  }
  const habit = habitOf(signs);
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

  /** The one that reaches from `start` to `end` in the text as it is now. */
  find(start: number, end: number, heading: boolean): AnalyzedDocument | undefined {
    const shift = this.#length - (this.#replaced.end - this.#replaced.start);
    if (end <= this.#replaced.start) return this.#matching(start, end - start, heading);
    const isBehind = start >= this.#replaced.start + this.#length;
    return isBehind ? this.#matching(start - shift, end - start, heading) : undefined;
  }

  #matching(offset: number, length: number, heading: boolean): AnalyzedDocument | undefined {
    const { entries } = this.#volume;
    while (this.#next < entries.length && entries[this.#next]!.offset < offset) this.#next++;
    const entry = entries[this.#next];
    if (entry?.offset !== offset) return undefined;
    const { tree } = entry.document;
    return tree.text.length === length && (tree.heading !== undefined) === heading ? entry.document : undefined;
  }
}

/** What is a piece already is taken as it is; of anything else a copy, since a slice keeps all that it is of alive. */
function textOf(text: PiecedText, offset: number, end: number): string {
  const piece = text.pieceAt(offset);
  const isPiece = text.startOf(piece) === offset && text.startOf(piece + 1) === end;
  return isPiece ? text.pieces[piece]!.text : ` ${text.slice(offset, end)}`.slice(1);
}
