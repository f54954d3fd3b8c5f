import type { Marker } from '../../footnotes/marker';
import type { Note } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { longestAscent } from './ascending';
import { counts, type Reading } from './reading';
import { findDue } from './strays';

/** Whether the list's own numbers ascend and leave some out. */
export function leavesOut(notes: readonly Note[]): boolean {
  if (notes.at(-1)?.number === notes.length) return false;
  return notes.every(({ number }, at) => number > (notes[at - 1]?.number ?? 0));
}

/**
 * Digits that are the markers of a list whose numbers leave one out: that a note is lost is certain then, and so even an
 * unlikely digit is taken that makes the markers complete. Nothing where they stay incomplete.
 */
export function completeMarkers(
  document: AnalyzedDocument,
  linked: readonly Marker[],
  readings: readonly Reading[],
): readonly Reading[] {
  const { notes } = document.tree;
  const [first] = linked.filter(counts);
  const [one] = notes;
  if (first?.note === undefined || one === undefined || !leavesOut(notes)) return [];
  const base = (notes[first.note - 1]?.number ?? 0) - Number(first.label);
  if (base < 0 || base > 1) return [];
  const last = notes.at(-1)!.number;
  const due = Array.from({ length: last - one.number + 1 }, (_, index) => one.number + index - base);
  const chain = [...longestAscent(readings, due)].sort((a, b) => a.start - b.start);
  const missing = due.filter((label) => !chain.some(({ value }) => value === label));
  if (missing.length > due.length - notes.length) return [];
  const found: Reading[] = [];
  for (const label of missing) {
    const start = chain.findLast(({ value }) => value < label)?.end ?? 0;
    const end = chain.find(({ value }) => value > label)?.start ?? Infinity;
    const reading = findDue(document, [...linked, ...readings, ...found], label, { start, end });
    if (reading === undefined) return [];
    found.push(reading);
  }
  return found;
}
