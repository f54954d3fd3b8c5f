import { isSpace } from '../syntax/character';
import type { DocumentTree } from '../syntax/tree';
import type { Marker } from './marker';

/** How a volume's copy prints plain markers: glued to the word, or often behind a space (`the pattern 2 of trade`). */
export type MarkerHabit = 'glued' | 'spaced';

/** How many plain markers of a document stand behind a space, of how many. */
export interface SpacedCount {
  readonly spaced: number;
  readonly all: number;
}

/** Of a volume's markers one in ten shows the habit; of a few, as in a single document, half must be so. */
const many = 40;
const common = 0.1;
const few = 3;
const half = 0.5;

/** Counts a document's resolved markers outside its heading, where a space comes from the print's layout. */
export function countSpaced(tree: DocumentTree, markers: readonly Marker[]): SpacedCount {
  let spaced = 0;
  let all = 0;
  for (const marker of markers) {
    if (marker.style !== 'plain' || marker.note === undefined || marker.start < (tree.heading?.end ?? 0)) continue;
    all++;
    if (isSpace(tree.text.charCodeAt(marker.start - 1))) spaced++;
  }
  return { spaced, all };
}

/** The habit of a volume, from the counts of its documents. */
export function habitOf(counts: Iterable<SpacedCount>): MarkerHabit {
  let spaced = 0;
  let all = 0;
  for (const count of counts) {
    spaced += count.spaced;
    all += count.all;
  }
  const share = spaced / all;
  return (all >= many && share > common) || (all >= few && share >= half) ? 'spaced' : 'glued';
}
