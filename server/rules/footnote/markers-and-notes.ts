import type { Candidate } from '../../footnotes/candidate';
import type { Marker } from '../../footnotes/marker';
import type { Span } from '../../syntax/span';
import type { Note } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { findDescents } from '../ascent';
import { asCandidate, plainCandidates, unlikelihood } from './likelihood';

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
/** A digit that can hardly be anything but a marker, though no note is left for it. */
const strong = 1.5;
/** The same of a digit that goes on with the count of the markers. */
const next = -0.5;
/** And of one that two neighbouring markers leave out between them: their own labels speak for it. */
const leftOut = 4;
/** And of one that repeats a label. */
const repeated = -2;

const known = new WeakMap<AnalyzedDocument, MarkersAndNotes>();

/** Compares markers and notes; the markers are those that the resolver found, less those that it had to make do with. */
export function markersAndNotes(document: AnalyzedDocument): MarkersAndNotes {
  let result = known.get(document);
  if (result === undefined) known.set(document, (result = compare(document)));
  return result;
}

/** A figure behind a decimal point or an abbreviation: `.4`, `Item No.2`, `Rev.1`. */
const figure = /(?:[£$][lI]?|(?:^|[\s(£$])\.|\b(?:Nos?|Rev|Add|Corr|Ser|Vol|Ch|Sec|Art|Para)\.)$/;

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

function isFigure(text: string, start: number): boolean {
  if (figure.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (!/[\s(]\d{1,4}\.$/.test(text.slice(Math.max(0, start - 7), start))) return false;
  // The rows of a table have little but numbers.
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start);
  return line.length < 40 || /\d\.\d.*\d\.\d/.test(line);
}

/** Markers that are written out are what they are; a plain digit must look like one, all the more when it repeats one. */
function isBelievable(document: AnalyzedDocument, marker: Marker, before: Marker | undefined): boolean {
  if (marker.style !== 'plain') return true;
  const cost = unlikelihood(document, asCandidate(document.tree, marker), marker.note);
  return cost <= (marker.label === before?.label ? again : doubtful);
}

/** Markers with the notes that they call, and those that are left over. */
interface Placed {
  readonly linked: readonly Marker[];
  readonly beyond: readonly Marker[];
}

/**
 * Where one marker or note is lost, the count fits the notes from either end. The marker of the heading calls the source
 * note, and a marker of the text does not.
 */
function inTheirPlace(document: AnalyzedDocument, linked: readonly Marker[]): Placed {
  const { heading, notes } = document.tree;
  const [first] = linked;
  const asTheyAre = { linked, beyond: [] };
  if (heading === undefined || first?.note === undefined) return asTheyAre;
  const difference = first.note - Number(first.label);
  if (!linked.every(({ label, note }) => (note ?? 0) - Number(label) === difference)) return asTheyAre;
  const shift = (by: number, before: readonly Marker[] = []): Placed => {
    const shifted = linked.map((marker) => ({ ...marker, note: (marker.note ?? 0) + by }));
    const fitting = shifted.filter(({ note }) => note <= notes.length);
    const beyond = shifted.slice(fitting.length).map((marker) => ({ ...marker, note: undefined }));
    return { linked: [...before, ...fitting], beyond };
  };
  const inHeading = first.end <= heading.end;
  const hasSource = notes[0]?.kind === 'source';
  if (first.label === '1' && first.note === 2 && (inHeading || !hasSource)) return shift(-1);
  if (first.note !== 1 || !hasSource) return asTheyAre;
  // Of two in the heading the first calls the source note.
  if (inHeading) return first.label === '2' ? shift(1) : asTheyAre;
  const before = headingMarker(document, Number(first.label) - 1);
  if (before !== undefined) return shift(1, [before]);
  if ((linked.at(-1)?.note ?? 0) < notes.length) return shift(1);
  return first.style === 'plain' ? { linked: linked.slice(1), beyond: [] } : asTheyAre;
}

/** A marker that the heading ends with and that was left out; of the label given. */
function headingMarker({ tree, markers }: AnalyzedDocument, label: number): Marker | undefined {
  const { heading, text } = tree;
  if (heading === undefined) return undefined;
  const resolved = markers.find((marker) => marker.end <= heading.end && marker.label === String(label));
  if (resolved !== undefined) return { ...resolved, note: 1 };
  const hit = /\D0(\)?)$/.exec(text.slice(heading.start, heading.end));
  if (hit === null || label !== 0) return undefined;
  const end = heading.end - (hit[1] ?? '').length;
  return { start: end - 1, end, style: 'plain', label: '0', note: 1 };
}

/** What to add to a label to have its note's place: 1 where the markers begin at 0. */
function baseOf(linked: readonly Marker[]): number {
  const counted = linked.filter(({ label }) => /^\d+$/.test(label));
  const differences = counted.map(({ label, note }) => (note ?? 0) - Number(label)).sort((a, b) => a - b);
  return differences[differences.length >> 1] ?? 0;
}

/**
 * Digits that only look like markers: of each note without one those that look most like it, misprinted; of each label
 * that is left out those that would be it; what goes on with the count; and what repeats it.
 */
function strayDigits(
  document: AnalyzedDocument,
  linked: readonly Marker[],
  unresolved: readonly Marker[],
  missing: readonly number[],
  base: number,
): readonly Candidate[] {
  if (linked.length === 0) return [];
  const { tree } = document;
  const last = linked[linked.length - 1]!;
  const following = Math.max(tree.notes.length + 1 - base, Number(last.label) + 1);
  const labels = new Set(linked.map(({ label }) => label));
  const best = new Map<string, { readonly candidate: Candidate; readonly cost: number }>();
  const consider = (candidate: Candidate, as: string, cost: number, limit: number): void => {
    if (cost < Math.min(limit, best.get(as)?.cost ?? limit)) best.set(as, { candidate, cost });
  };
  for (const candidate of plainCandidates(tree, [...linked, ...unresolved], following + 1)) {
    const named = candidate.value + base;
    for (const place of missing) {
      if (place !== named && !isBetween(candidate, place, linked)) continue;
      consider(candidate, `note ${place}`, unlikelihood(document, candidate, place), strong);
    }
    const isNext = candidate.value === following && candidate.start > last.end;
    const isLeft = !isNext && isLeftOut(candidate, linked);
    const isAgain = !isNext && labels.has(candidate.label) && !/[\s\d]/.test(tree.text.charAt(candidate.start - 1));
    if ((!isNext && !isLeft && !isAgain) || isFigure(tree.text, candidate.start)) continue;
    const alone = unlikelihood(document, candidate, undefined);
    if (alone >= (isLeft ? leftOut : strong)) continue;
    if (isNext) consider(candidate, 'next', alone, isSpacedInLine(tree.text, candidate) ? repeated : next);
    else if (isLeft) consider(candidate, `left out ${candidate.label}`, alone, leftOut);
    else consider(candidate, `at ${candidate.start}`, alone, repeated);
  }
  return [...new Map([...best.values()].map(({ candidate }) => [candidate.end, candidate])).values()];
}

/** A number between two words may count what follows; at the end of a line it stands for nothing else. */
function isSpacedInLine(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === ' ' && !/^\s*(?:\n|$)/.test(text.slice(end, end + 8));
}

/** Whether the label is one that two neighbouring markers leave out between them, and stands between them too. */
function isLeftOut({ start, value }: Candidate, linked: readonly Marker[]): boolean {
  const after = linked.findIndex((marker) => marker.start > start);
  const before = linked[after - 1];
  const behind = linked[after];
  if (before === undefined || behind === undefined) return false;
  return Number(before.label) < value && value < Number(behind.label) && (behind.note ?? 0) - (before.note ?? 0) === 1;
}

/** Whether it stands where the marker of a note is to be looked for: between those of its neighbours. */
function isBetween({ start }: Span, place: number, linked: readonly Marker[]): boolean {
  const before = linked.findLast(({ note }) => note !== undefined && note < place);
  const after = linked.find(({ note }) => note !== undefined && note > place);
  return start > (before?.start ?? 0) && start < (after?.start ?? Infinity);
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
  const orphans = strays.filter((marker) => !explained.has(marker) && !isInCount(marker, counted));
  const misplaced = new Set(disordered.flatMap(({ marker, against }) => [Number(marker.label), Number(against.label)]));
  const unmarked = missing
    .filter((place) => !misplaced.has(place - base) || linked.some(({ note }) => note === place))
    .map((place) => ({ note: tree.notes[place - 1]!, place }));
  return { orphans, duplicates, disordered, unmarked };
}

/** Whether the resolver left out a marker that fits the count: its note is then no orphan's. */
function isInCount(marker: Called, counted: readonly Called[]): boolean {
  return counted.includes(marker);
}
