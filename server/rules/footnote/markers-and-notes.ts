import type { Candidate } from '../../footnotes/candidate';
import type { Marker } from '../../footnotes/marker';
import type { Span } from '../../syntax/span';
import type { Note } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { findDescents } from '../ascent';
import { inTheirPlace } from './in-their-place';
import { asCandidate, unlikelihood } from './likelihood';
import { isFigure, strayDigits } from './stray-digits';

/** A marker, or digits that were to be one. */
export interface Called extends Span {
  readonly label: string;
}

/** How the markers of a document and its notes fail to fit; each fault is in one of the lists. */
export interface MarkersAndNotes {
  /** Markers without a note that nothing else explains. */
  readonly orphans: readonly Called[];
  /** Markers that say what an earlier one has said; `noted` when it has a note of its own all the same. */
  readonly duplicates: readonly { readonly marker: Called; readonly first: Called; readonly noted: boolean }[];
  /** Markers that stand before one with a lower label or behind one with a higher. */
  readonly disordered: readonly { readonly marker: Called; readonly against: Called }[];
  /** Notes that no marker calls, with their place in the list from 1. */
  readonly unmarked: readonly { readonly note: Note; readonly place: number }[];
}

/** A digit that is this unlikely a marker was taken for one only because its note has no other. */
const doubtful = 3.35;
/** Print repeats a label now and then, but only where nothing else can be meant. */
const again = -3.5;
const known = new WeakMap<AnalyzedDocument, MarkersAndNotes>();

/** Compares markers and notes; the markers are those that the resolver found, less those that it had to make do with. */
export function markersAndNotes(document: AnalyzedDocument): MarkersAndNotes {
  let result = known.get(document);
  if (result === undefined) known.set(document, (result = compare(document)));
  return result;
}

function compare(document: AnalyzedDocument): MarkersAndNotes {
  const { tree } = document;
  const resolved = document.markers.filter(({ note }) => note !== undefined);
  const believable = resolved.filter((marker, place) => isBelievable(document, marker, resolved[place - 1]));
  const { linked, beyond } = inTheirPlace(document, believable);
  const loose = document.markers.filter(
    ({ note, style, start }) =>
      note === undefined &&
      !linked.some((marker) => marker.start === start) &&
      (style !== 'plain' || !isFigure(tree.text, start)),
  );
  const called = new Set(linked.map(({ note }) => note));
  const missing = tree.notes.map((_, index) => index + 1).filter((place) => !called.has(place));
  const base = baseOf(linked);
  const unresolved = [...loose, ...beyond];
  const strays = [...unresolved, ...strayDigits(document, linked, unresolved, missing, base)];
  return classify(
    document,
    linked,
    strays.sort((one, other) => one.start - other.start),
    missing,
    base,
  );
}

/** Markers that are written out are what they are; a plain digit must look like one, all the more when it repeats one. */
function isBelievable(document: AnalyzedDocument, marker: Marker, before: Marker | undefined): boolean {
  if (marker.style !== 'plain') return true;
  const cost = unlikelihood(document, asCandidate(document.tree, marker), marker.note);
  return cost <= (marker.label === before?.label ? again : doubtful);
}

/** What to add to a label to have its note's place: 1 where the markers begin at 0. */
function baseOf(linked: readonly Marker[]): number {
  const counted = linked.filter(({ label }) => /^\d+$/.test(label));
  const differences = counted.map(({ label, note }) => (note ?? 0) - Number(label)).sort((a, b) => a - b);
  return differences[differences.length >> 1] ?? 0;
}

function classify(
  { tree }: AnalyzedDocument,
  linked: readonly Marker[],
  strays: readonly (Marker | Candidate)[],
  missing: readonly number[],
  base: number,
): MarkersAndNotes {
  const all = [...linked, ...strays].sort((a, b) => a.start - b.start).filter(({ label }) => /^\d+$/.test(label));
  const noteOf = new Map<Called, number | undefined>(linked.map((marker) => [marker, marker.note]));
  const highest = tree.notes.length - base;
  const lowest = 1 - base;

  const duplicates: { readonly marker: Called; readonly first: Called; readonly noted: boolean }[] = [];
  const firsts = new Map<string, Called>();
  // Of two equal labels the one that its note was told by is the first.
  for (const marker of linked) if (!firsts.has(marker.label)) firsts.set(marker.label, marker);
  const rest: Called[] = [];
  for (const marker of all) {
    const first = firsts.get(marker.label);
    if (first === undefined) firsts.set(marker.label, marker);
    if (first === undefined || first === marker) rest.push(marker);
    else duplicates.push({ marker, first, noted: noteOf.get(marker) !== noteOf.get(first) && noteOf.has(marker) });
  }

  // A number beyond the notes is out of order anywhere: that it has no note says more.
  const counted = rest.filter(({ label }) => Number(label) >= lowest && Number(label) <= highest);
  const disordered = findDescents(counted.map(({ label }) => Number(label))).map(({ place, against }) => ({
    marker: counted[place]!,
    against: counted[against]!,
  }));
  const explained = new Set<Called>([...duplicates, ...disordered].map(({ marker }) => marker));
  // A stray in its order may be the marker of a note that has no other.
  const found = new Map<number, Called>();
  for (const marker of strays) {
    const place = Number(marker.label) + base;
    if (!explained.has(marker) && counted.includes(marker) && missing.includes(place)) found.set(place, marker);
  }
  const settled = new Set<Called>([...explained, ...found.values()]);
  const orphans = strays.filter((marker) => !settled.has(marker));
  const misplaced = new Set(disordered.flatMap(({ marker, against }) => [Number(marker.label), Number(against.label)]));
  const unmarked = missing
    .filter((place) => !misplaced.has(place - base) && !found.has(place))
    .map((place) => ({ note: tree.notes[place - 1]!, place }));
  return { orphans, duplicates, disordered, unmarked };
}
