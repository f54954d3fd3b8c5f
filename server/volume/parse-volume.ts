import { boundariesOf, indexHeadings, type Boundary } from '../syntax/boundaries';
import { parseDocument } from '../syntax/parse-document';
import { analyzeDocuments } from './analyze-document';
import { makeVolume } from './make-volume';
import type { Volume, VolumeEntry } from './volume';

/**
 * Parses a file of one document or many. `id` is the volume's, `frus1958-60v18`, where the file's name tells it. Never
 * throws; a text without any heading is a volume of one document.
 */
export function parseVolume(text: string, id?: string): Volume {
  const headings = indexHeadings(text);
  const places = spans(text.length, boundariesOf(headings));
  const trees = places.map(({ offset, end, heading }) => parseDocument(text.slice(offset, end), heading));
  const documents = analyzeDocuments(trees);
  const entries = documents.map((document, place): VolumeEntry => ({ offset: places[place]!.offset, document }));
  return makeVolume({ id, entries, habit: documents[0]!.habit, headings }, text);
}

/** Where a document of the volume starts and ends. */
export interface DocumentSpan extends Boundary {
  readonly end: number;
}

/** Documents reach from one boundary to the next, so that together they cover the text of that length. */
function spans(length: number, boundaries: readonly Boundary[]): readonly DocumentSpan[] {
  return boundaries.map((boundary, index) => ({ ...boundary, end: boundaries[index + 1]?.offset ?? length }));
}
