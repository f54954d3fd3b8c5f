import type { Marker } from '../../footnotes/marker';
import type { Note } from '../../syntax/tree';
import { counts, type Reading } from './reading';

/**
 * The label that each note's marker must have, by what the markers around it say; undefined for notes that a symbol
 * calls. Where the list's own numbers leave one out and the markers do not, the numbers tell: the marker of the note that
 * was lost is one too many.
 */
export function expectedLabels(
  notes: readonly Note[],
  linked: readonly Marker[],
  readings: readonly Reading[],
): readonly (number | undefined)[] {
  const usual = usualBase(linked);
  const fit = (labels: readonly (number | undefined)[]): number => fitOf(labels, readings);
  const numbered = notes.map(({ number }) => number - usual);
  if (hasGap(notes) && fit(numbered) > notes.length - 1 && readings.length > notes.length) return numbered;
  let best = notes.map((_, index) => index + 1 - usual) as readonly (number | undefined)[];
  const others = [labelsOf(notes, linked, usual), ...[0, 1].map((base) => notes.map((_, index) => index + 1 - base))];
  for (const labels of others) if (fit(labels) > fit(best)) best = labels;
  return best;
}

/** What a reading counts that may be something else. */
const doubtful = 0.75;

/** How many of the labels there is a reading for, each for one. */
function fitOf(labels: readonly (number | undefined)[], readings: readonly Reading[]): number {
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
function labelsOf(notes: readonly Note[], linked: readonly Marker[], base: number): readonly (number | undefined)[] {
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

/** What to add to a label to have its note's place: 1 where the markers begin at 0. */
function usualBase(linked: readonly Marker[]): number {
  const differences = linked.filter(counts).map(({ label, note }) => (note ?? 0) - Number(label));
  differences.sort((one, other) => one - other);
  return differences[differences.length >> 1] ?? 0;
}

/** Whether the list's numbers ascend and leave some out. */
function hasGap(notes: readonly Note[]): boolean {
  if (notes.at(-1)?.number === notes.length) return false;
  return notes.every(({ number }, at) => number > (notes[at - 1]?.number ?? 0));
}
