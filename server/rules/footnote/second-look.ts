import { certain } from './certain';
import { displacedMarker, markerOfSource, zeroInText } from './displaced';
import { crossedBy, type FirstLook } from './first-look';
import type { Called, Disordered, Duplicate, Misfits } from './misfits';
import { misprintedMarker, repeatedNeighbours } from './misprinted';
import { doubledMarkers, markerGoingOn, markersLeftOut } from './noteless';
import { eitherOfTwo, rivals } from './rivals';
import type { Limits } from './strays';

/** A marker that is less likely than this may be none, so that the one that repeats it is the marker. */
const unsure = -2;
/** Where a note has something that may be its marker, only what looks better explains it in another way. */
const better: Limits = { heading: 0, glued: -1, capitals: -1, run: -1, spaced: -1 };
/** More misfits than these are no slip. */
const most = 12;

/**
 * One slip can often be told in two ways: the marker that a note lacks may be lost, stand elsewhere or be misprinted, and
 * of two that say the same either may be the wrong one. The first look takes the likeliest account; this adds what other
 * accounts would say, marked as doubtful.
 */
export function secondLook(look: FirstLook): Misfits {
  const { misfits, readings, ascent, labels } = look;
  const orphans = [...misfits.orphans];
  const duplicates = [...misfits.duplicates];
  const disordered = [...misfits.disordered];
  if (misfits.duplicates.length <= most) {
    disordered.push(...outOfOrder(look));
    duplicates.push(...eitherOfTwo(look));
  }
  // Beside markers that are written out digits are text.
  const written = readings.filter(({ cost }) => cost <= certain).length;
  if (written * 2 > readings.length) return { ...misfits, duplicates, disordered };
  const told = new Set(duplicates.flatMap(({ marker, first }) => [marker.start, first.start]));
  const repeat = (...found: readonly Duplicate[]): void => {
    for (const one of found) {
      if (!told.has(one.marker.start)) duplicates.push(one);
      told.add(one.marker.start);
    }
  };
  repeat(...rivals(look));
  orphans.push(...markersLeftOut(look), ...doubledMarkers(look));
  if (orphans.length === 0) push(orphans, markerGoingOn(look));
  push(disordered, markerOfSource(look));
  push(disordered, zeroInText(look));
  if (misfits.unmarked.length > most) return { ...misfits, orphans, duplicates, disordered };
  for (const { place, makeshift } of misfits.unmarked) {
    const label = labels[place - 1];
    if (label === undefined) continue;
    const others = makeshift === undefined ? ascent : ascent.filter(({ start }) => start !== makeshift.start);
    const limits = makeshift && better;
    push(disordered, displacedMarker(look, others, place, label, limits));
    const wrong = misprintedMarker(look, others, place, label, limits);
    const first = wrong && others.find(({ value }) => value === wrong.value);
    if (first !== undefined) repeat({ marker: wrong!, first, noted: true, goesOn: false, doubtful: true });
    else if (wrong !== undefined && !labels.includes(wrong.value)) orphans.push({ ...wrong, doubtful: true });
    repeat(...repeatedNeighbours(look, others, place, label, limits));
  }
  return { ...misfits, orphans: inOrder(orphans), duplicates, disordered };
}

/** Markers that repeat one which may be none: then they are the only ones with their label, and out of order. */
function outOfOrder({ misfits, readings, ascent }: FirstLook): readonly Disordered[] {
  const byStart = new Map(readings.map((reading) => [reading.start, reading]));
  return misfits.duplicates.flatMap(({ marker, first }: Duplicate) => {
    const reading = byStart.get(marker.start);
    if (reading === undefined || (byStart.get(first.start)?.cost ?? -Infinity) < unsure) return [];
    const against = crossedBy(reading, ascent);
    return against === undefined ? [] : [{ marker, against, doubtful: true }];
  });
}

function push<T>(found: T[], one: T | undefined): void {
  if (one !== undefined) found.push(one);
}

function inOrder(called: readonly Called[]): readonly Called[] {
  return [...called].sort((one, other) => one.start - other.start);
}
