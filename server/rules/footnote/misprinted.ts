import { likeliest, type FirstLook } from './first-look';
import { gapOf, isWithin } from './gap';
import type { Duplicate } from './misfits';
import type { Reading } from './reading';
import type { Limits } from './strays';

/** How unlikely a digit may be that has another label than the note that lacks its marker. */
const misprinted: Limits = { heading: 2, glued: 3, capitals: 2, run: 2, spaced: 2 };
/** And another digit with the label of a neighbour, beyond that. */
const twin: Limits = { heading: 2, glued: 2, capitals: 2, run: 2.5, spaced: 2.5 };

/** A digit where the marker of the note at `place` is due, with another label. */
export function misprintedMarker(
  look: FirstLook,
  ascent: readonly Reading[],
  place: number,
  label: number,
  called: Limits = misprinted,
): Reading | undefined {
  const gap = gapOf(label, ascent);
  const test = { called, notes: [place] };
  return likeliest(look, (candidate) => (candidate.value !== label && isWithin(candidate, gap) ? test : undefined));
}

/**
 * Where a note lacks its marker, one of its neighbours may stand in its place and say the wrong label, if there is another
 * digit with that label on its far side.
 */
export function repeatedNeighbours(
  look: FirstLook,
  ascent: readonly Reading[],
  place: number,
  label: number,
  called: Limits = twin,
): readonly Duplicate[] {
  const before = ascent.findLast(({ value }) => value < label);
  const behind = ascent.find(({ value }) => value > label);
  const found: Duplicate[] = [];
  for (const marker of [before, behind]) {
    if (marker === undefined) continue;
    const gap = gapOf(marker.value, ascent);
    const side = marker === before ? { ...gap, end: marker.start } : { ...gap, start: marker.end };
    const own = place + marker.value - label;
    const test = { called, notes: [own, own + 1, own - 1] };
    const first = likeliest(look, (candidate) =>
      candidate.value === marker.value && isWithin(candidate, side) ? test : undefined,
    );
    if (first !== undefined) found.push({ marker, first, noted: true, goesOn: false, doubtful: true });
  }
  return found;
}
