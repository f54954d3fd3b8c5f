import { findBoundaries } from '../syntax/boundaries';
import { LineIndex } from '../syntax/line-index';
import { analyzeDocument } from './analyze-document';
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
  return { text, lines: new LineIndex(text), entries, id };
}
