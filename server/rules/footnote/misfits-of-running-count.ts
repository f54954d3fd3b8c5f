import { labelBehind } from '../../footnotes/running-count';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { Duplicate, Misfits } from './misfits';

/** Whether the markers go on with the count of the document before, so that any number may be a label. */
export function hasRunningCount({ habit, markers }: AnalyzedDocument): boolean {
  if (habit !== 'running') return false;
  const first = markers.find(({ note, label }) => note !== undefined && /^\d+$/.test(label));
  return first !== undefined && Number(first.label) > 1;
}

/**
 * What does not fit in a document whose count began in another. Which labels are due shows in its own markers only, and no
 * list says them: the resolver is taken at its word.
 */
export function misfitsOfRunningCount({ tree, markers }: AnalyzedDocument): Misfits {
  const called = markers.filter(({ note }) => note !== undefined);
  const orphans = markers.filter(({ note }) => note === undefined);
  const places = new Set(called.map(({ note }) => note));
  const unmarked = tree.notes
    .map((note, index) => ({ note, place: index + 1 }))
    .filter(({ place }) => !places.has(place));
  const duplicates: Duplicate[] = [];
  for (let at = 1; at < called.length; at++) {
    const [first, marker, next] = [called[at - 1]!, called[at]!, called[at + 1]];
    if (marker.label !== first.label) continue;
    const goesOn = next?.label === String(labelBehind(Number(marker.label)));
    duplicates.push({ marker, first, noted: true, goesOn });
  }
  return { orphans, duplicates, disordered: [], unmarked };
}
