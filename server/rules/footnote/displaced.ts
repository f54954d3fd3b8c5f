import { crossedBy, likeliest, type FirstLook } from './first-look';
import { gapOf, isWithin } from './gap';
import type { Disordered } from './misfits';
import type { Reading } from './reading';
import type { Limits } from './strays';

/** How unlikely a digit may be that has the label of a note without a marker. */
const displaced: Limits = { heading: 2, glued: 1.5, capitals: 1.5, run: 1.5, spaced: 1.5 };
/** And a 0 in the text. */
const zero: Limits = { heading: 0, glued: 1, capitals: 0, run: 1, spaced: 0 };

/** The marker that the note at `place` lacks, where it stands among the markers of other notes. */
export function displacedMarker(
  look: FirstLook,
  ascent: readonly Reading[],
  place: number,
  label: number,
  called: Limits = displaced,
): Disordered | undefined {
  const gap = gapOf(label, ascent);
  // One that is out of its place may have the words of another note around it.
  const test = { called, notes: [place, place + 1, place - 1] };
  const marker = likeliest(look, (candidate) =>
    candidate.value === label && !isWithin(candidate, gap) ? test : undefined,
  );
  const against = marker && crossedBy(marker, ascent);
  return against && { marker, against, doubtful: true };
}

/**
 * Where the heading has no marker and the text begins with 1, either a 0 was lost, or the 1 belongs in the heading: so it
 * does if all others, up to the label of the last note, stand in the text.
 */
export function markerOfSource(look: FirstLook): Disordered | undefined {
  const { ascent, labels, misfits, document } = look;
  const { notes, heading } = document.tree;
  const [marker] = ascent;
  if (misfits.unmarked[0]?.place !== 1 || labels[0] !== 0 || marker?.value !== 1) return undefined;
  if (notes[0]?.kind !== 'source' || marker.start < (heading?.end ?? 0)) return undefined;
  const last = notes.length;
  const test = { called: displaced, notes: [last] };
  const against = likeliest(look, ({ value }) => (value === last ? test : undefined), last);
  return against && against.start < ascent.at(-1)!.start ? { marker, against, doubtful: true } : undefined;
}

/** A 0 calls the source note, from the heading: one in the text has changed places with the 1 that stands there. */
export function zeroInText(look: FirstLook): Disordered | undefined {
  const { ascent, misfits, document } = look;
  const [against, behind] = ascent;
  const end = document.tree.heading?.end ?? 0;
  if (against?.value !== 1 || against.end > end || misfits.unmarked.length === 0) return undefined;
  const gap = { start: end + 1, end: behind?.start ?? Infinity };
  const test = { called: zero, notes: [2] };
  const marker = likeliest(look, (candidate) => (candidate.value === 0 && isWithin(candidate, gap) ? test : undefined));
  return marker && { marker, against, doubtful: true };
}
