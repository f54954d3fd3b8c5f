import type { Marker } from '../../footnotes/marker';
import type { Note } from '../../syntax/tree';
import { leavesOut } from './lost-note';
import { counts, type Reading } from './reading';

/** Of each note the label; undefined where a symbol calls it. */
type Labels = readonly (number | undefined)[];

/**
 * The label that each note's marker must have, by what the markers around it say; undefined for notes that a symbol
 * calls. Where the list's own numbers leave one out and the markers do not, the numbers tell: the marker of the note that
 * was lost is one too many.
 */
export function expectedLabels(
  notes: readonly Note[],
  linked: readonly Marker[],
  readings: readonly Reading[],
): Labels {
  const usual = baseOfFirst(readings[0]) ?? usualBase(linked);
  const numbered = notes.map(({ number }) => number - usual);
  if (leavesOut(notes) && fitOf(numbered, readings) > notes.length - 1 && readings.length > notes.length)
    return numbered;
  const countFrom = (base: number): Labels => notes.map((_, index) => index + 1 - base);
  let best = countFrom(Math.max(usual, 0));
  let most = fitOf(best, readings);
  if (most === notes.length) return best;
  const consider = (labels: Labels): void => {
    const fit = fitOf(labels, readings);
    if (fit <= most) return;
    best = labels;
    most = fit;
  };
  const resolved = labelsOf(notes, linked, usual);
  const isOfOtherEnds = resolved.at(-1) !== best.at(-1) || resolved[0] !== best[0];
  for (const base of [0, 1]) if (base !== Math.max(usual, 0)) consider(countFrom(base));
  // Labels begin with 0 or 1, and with a higher one only where the first marker says so.
  const begins = usual >= 0 || (usual === -1 && notes.length > 1 && readings[0]?.value === 2);
  if (!begins) return best;
  if (usual < 0) consider(countFrom(usual));
  // Labels that end as a plain count does have a slip in between, not a count that was shifted; print repeats a label and
  // counts on, but where one is left out the last has no note.
  if (isOfOtherEnds && (resolved.at(-1) ?? 0) < (resolved[0] ?? 1) + notes.length) consider(resolved);
  return best;
}

/** What a reading counts that may be something else. */
const doubtful = 0.75;

/** How many of the labels there is a reading for, each for one. */
function fitOf(labels: Labels, readings: readonly Reading[]): number {
  const certainOf = new Map<number, number>();
  const doubtfulOf = new Map<number, number>();
  for (const { value, cost } of readings) add(cost > 0 ? doubtfulOf : certainOf, value, 1);
  let sum = 0;
  for (const label of labels) {
    if (label === undefined || take(certainOf, label)) sum += 1;
    else if (take(doubtfulOf, label)) sum += doubtful;
  }
  return sum;
}

function add(left: Map<number, number>, value: number, by: number): void {
  left.set(value, (left.get(value) ?? 0) + by);
}

/** Takes one of the readings that are left of a value; false when there is none. */
function take(left: Map<number, number>, value: number): boolean {
  if ((left.get(value) ?? 0) === 0) return false;
  add(left, value, -1);
  return true;
}

/** The labels of the markers that the notes have; between them those that count on. */
function labelsOf(notes: readonly Note[], linked: readonly Marker[], base: number): Labels {
  const labels: (number | undefined)[] = notes.map(() => undefined);
  const called = new Set<number>();
  for (const marker of linked) {
    const index = (marker.note ?? 0) - 1;
    called.add(index);
    if (counts(marker)) labels[index] = Number(marker.label);
  }
  const firstKnown = labels.findIndex((label) => label !== undefined);
  let before: number | undefined;
  for (const [index, label] of labels.entries()) {
    if (label === undefined && !called.has(index)) {
      if (before !== undefined) labels[index] = before + 1;
      else labels[index] = firstKnown >= 0 ? labels[firstKnown]! - (firstKnown - index) : index + 1 - base;
    }
    before = labels[index] ?? before;
  }
  return labels;
}

/** The same by the first marker, if that is a 0, which leaves no choice, or the 1 of the first note. */
function baseOfFirst(first: Reading | undefined): number | undefined {
  if (first?.value === 0) return 1;
  return first?.value === 1 && first.marker?.note === 1 ? 0 : undefined;
}

/** What to add to a label to have its note's place: 1 where the markers begin at 0. */
function usualBase(linked: readonly Marker[]): number {
  const differences = linked.filter(counts).map(({ label, note }) => (note ?? 0) - Number(label));
  differences.sort((one, other) => one - other);
  return differences[differences.length >> 1] ?? 0;
}
