import { habitOf } from '../footnotes/habit';
import { findBoundaries, indexHeadings, type Boundary } from '../syntax/boundaries';
import { LineIndex } from '../syntax/line-index';
import { adoptHabit, analyzeDocument } from './analyze-document';
import type { Volume, VolumeEntry } from './volume';

/**
 * Parses a file of one document or many. `id` is the volume's, `frus1958-60v18`, where the file's name tells it. Never
 * throws; a text without any heading is a volume of one document.
 */
export function parseVolume(text: string, id?: string): Volume {
  const headings = indexHeadings(text);
  const entries = spans(text, findBoundaries(text, headings)).map(({ offset, end, heading }): VolumeEntry => {
    return { offset, document: analyzeDocument(text.slice(offset, end), heading) };
  });
  const habit = habitOf(entries.map((entry) => entry.document.spaced));
  const adopted =
    habit === 'glued' ? entries : entries.map((entry) => ({ ...entry, document: adoptHabit(entry.document, habit) }));
  return { text, lines: new LineIndex(text), entries: adopted, id, habit, headings };
}

/** Where a document of the volume starts and ends. */
export interface DocumentSpan extends Boundary {
  readonly end: number;
}

/** Documents reach from one boundary to the next, so that together they cover the text. */
export function spans(text: string, boundaries: readonly Boundary[]): readonly DocumentSpan[] {
  return boundaries.map((boundary, index) => ({ ...boundary, end: boundaries[index + 1]?.offset ?? text.length }));
}
