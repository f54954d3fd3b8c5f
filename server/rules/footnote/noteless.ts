import { isDigit } from '../../syntax/character';
import { certain } from './certain';
import { likeliest, type FirstLook } from './first-look';
import { gapOf } from './gap';
import { leavesOut } from './lost-note';
import type { Called } from './misfits';
import { findDue, type Limits } from './strays';

/** How unlikely a digit may be that goes on with the count. */
const next: Limits = { heading: 0, glued: 2, capitals: 2, run: 2, spaced: 2 };

/** Where the list's own numbers leave one out, the marker of the note that was lost. */
export function markersLeftOut({ document, readings, ascent, misfits }: FirstLook): readonly Called[] {
  const { notes } = document.tree;
  const [first] = ascent;
  if (first === undefined || !leavesOut(notes)) return [];
  const base = notes[0]!.number - first.value;
  if (base < 0 || base > 1) return [];
  const told = new Set(misfits.orphans.map(({ label }) => label));
  const found: Called[] = [];
  for (const [at, { number }] of notes.entries()) {
    for (let lost = (notes[at - 1]?.number ?? number) + 1; lost < number; lost++) {
      const label = lost - base;
      if (told.has(String(label))) continue;
      const read = readings.find(({ value }) => value === label);
      const marker = read ?? findDue(document, readings, label, gapOf(label, ascent));
      if (marker !== undefined) found.push({ ...marker, doubtful: true });
    }
  }
  return found;
}

/** A digit that goes on with the count behind the marker of the last note, whose own note may be lost. */
export function markerGoingOn(look: FirstLook): Called | undefined {
  const last = look.ascent.at(-1);
  if (last === undefined || last.cost <= certain || last.value !== look.labels.at(-1)) return undefined;
  const due = last.value + 1;
  const test = { limits: next };
  const marker = likeliest(look, ({ value, start }) => (value === due && start > last.end ? test : undefined), due);
  return marker && { ...marker, doubtful: true };
}

/** `agreed.22`: what was told as a marker typed twice may be one label. */
export function doubledMarkers({ document, misfits }: FirstLook): readonly Called[] {
  const { text } = document.tree;
  return misfits.duplicates.flatMap(({ marker, first }) => {
    if (first.end !== marker.start || !isDigit(text.charCodeAt(first.start))) return [];
    return [{ start: first.start, end: marker.end, label: first.label + marker.label, doubtful: true }];
  });
}
