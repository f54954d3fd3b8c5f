import { certain } from './certain';
import type { FirstLook } from './first-look';
import { gapOf, isWithin } from './gap';
import type { Duplicate } from './misfits';
import type { Reading } from './reading';
import { collect, type Limits } from './strays';

/** How unlikely a digit may be, with the say of the note, that has the label of a marker. */
const rival: Limits = { heading: 0, glued: 0.3, capitals: 0.3, run: 0.3, spaced: 0.3 };
/** No label is higher. */
const highest = 99;

/** Where the marker of a note may stand: between its neighbours. */
interface Stretch {
  readonly marker: Reading;
  readonly start: number;
  readonly end: number;
  readonly note: number;
}

/** Plain markers with another digit of that label between their neighbours, which may be the marker as well. */
export function rivals({ document, readings, ascent, labels }: FirstLook): readonly Duplicate[] {
  const stretches = new Map<number, Stretch>();
  for (const [at, marker] of ascent.entries()) {
    if (marker.cost <= certain) continue;
    const note = labels.indexOf(marker.value) + 1;
    const start = ascent[at - 1]?.end ?? 0;
    stretches.set(marker.value, { marker, start, end: ascent[at + 1]?.start ?? Infinity, note });
  }
  const found = collect(document, readings, highest, ({ value, start, end }) => {
    const stretch = stretches.get(value);
    if (stretch === undefined || start < stretch.start || end > stretch.end) return undefined;
    return { called: rival, notes: [stretch.note] };
  });
  const byMarker = new Map<Reading, Reading>();
  for (const other of found) {
    const { marker } = stretches.get(other.value)!;
    const known = byMarker.get(marker);
    if (known === undefined || other.cost < known.cost) byMarker.set(marker, other);
  }
  return [...byMarker].map(([marker, first]) => ({ marker, first, noted: true, goesOn: false, doubtful: true }));
}

/**
 * Where there is a marker more than notes, of two that say the same and could both stand where they stand the other one
 * than that which was told.
 */
export function eitherOfTwo({ document, readings, ascent, labels, misfits }: FirstLook): readonly Duplicate[] {
  if (readings.length <= labels.length) return [];
  const end = document.tree.heading?.end ?? 0;
  return misfits.duplicates.flatMap(({ marker, first, noted, goesOn }) => {
    const isBeside = Math.max(marker.start - first.end, first.start - marker.end) < 2;
    if (goesOn || isBeside || first.start < end || !isWithin(marker, gapOf(Number(marker.label), ascent))) return [];
    return [{ marker: first, first: marker, noted, goesOn, doubtful: true }];
  });
}
