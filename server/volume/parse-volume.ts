import { habitOf } from '../footnotes/habit';
import { findBoundaries } from '../syntax/boundaries';
import { LineIndex } from '../syntax/line-index';
import { adoptHabit, analyzeDocument } from './analyze-document';
import type { Volume, VolumeEntry } from './volume';

/**
 * Parses a file of one document or many. `id` is the volume's, `frus1958-60v18`, where the file's name tells it. Never
 * throws; a text without any heading is a volume of one document.
 */
export function parseVolume(text: string, id?: string): Volume {
  const boundaries = findBoundaries(text);
  const entries = boundaries.map(({ offset, heading }, index): VolumeEntry => {
    const end = boundaries[index + 1]?.offset ?? text.length;
    return { offset, document: analyzeDocument(text.slice(offset, end), heading) };
  });
  const habit = habitOf(entries.map((entry) => entry.document.spaced));
  const adopted =
    habit === 'glued' ? entries : entries.map((entry) => ({ ...entry, document: adoptHabit(entry.document, habit) }));
  return { text, lines: new LineIndex(text), entries: adopted, id, habit };
}
