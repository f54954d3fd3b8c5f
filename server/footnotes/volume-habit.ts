import { isDigit, isSpace } from '../syntax/character';
import type { DocumentTree } from '../syntax/tree';
import type { HabitSigns, MarkerHabit } from './habit';
import type { Marker } from './marker';
import { countsOn } from './running-count';

/** Of a volume's markers one in ten shows the habit; of a few, as in a single document, half must be so. */
const many = 40;
const common = 0.1;
const few = 3;
const half = 0.5;

/** Reads a document's resolved markers outside its heading, where a space comes from the print's layout. */
export function readHabitSigns(tree: DocumentTree, markers: readonly Marker[]): HabitSigns {
  let spaced = 0;
  let all = 0;
  let called = 0;
  for (const marker of markers) {
    if (marker.note !== undefined && !isDigit(tree.text.charCodeAt(marker.start - 1))) called++;
    if (marker.style !== 'plain' || marker.note === undefined || marker.start < (tree.heading?.end ?? 0)) continue;
    all++;
    if (isSpace(tree.text.charCodeAt(marker.start - 1))) spaced++;
  }
  return { spaced, all, count: countOf(tree, called) };
}

/**
 * Nearly every document calls its notes by a count of its own: only where most are not called another is looked for. `called`
 * is how many are, by a label that is no part of a longer number, which might be another label: `2` of `62`.
 */
function countOf(tree: DocumentTree, called: number): HabitSigns['count'] {
  const notes = tree.notes.length;
  if (notes < 2) return undefined;
  if (called * 2 > notes) return 'own';
  return countsOn(tree) ? 'running' : undefined;
}

/** The habit of a volume, from what its documents show. */
export function habitOf(documents: Iterable<HabitSigns>): MarkerHabit {
  let spaced = 0;
  let all = 0;
  let own = 0;
  let running = 0;
  for (const signs of documents) {
    spaced += signs.spaced;
    all += signs.all;
    if (signs.count === 'own') own++;
    else if (signs.count === 'running') running++;
  }
  // In each chapter some documents stand where the count is low.
  if (running > 0 && running >= own) return 'running';
  const share = spaced / all;
  return (all >= many && share > common) || (all >= few && share >= half) ? 'spaced' : 'glued';
}
