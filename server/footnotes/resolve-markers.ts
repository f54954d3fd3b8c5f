import type { Span } from '../syntax/span';
import type { DocumentTree, Note } from '../syntax/tree';
import { findCandidates, type Candidate } from './candidate';
import { findChains, type Chain as ChainOf } from './chain';
import { dearest } from './chain-search';
import type { MarkerHabit } from './habit';
import type { Marker } from './marker';
import { openingsOf } from './note-opening';
import { costAs, weigh, type Weighed } from './odds';
import { runningStarts, valueBehindEnd } from './running-count';

type Chain = ChainOf<Weighed>;

/** The labels that a document's markers begin with: 0 or 1, rarely 2; what a rare one must save to be believed. */
const beginnings: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 0],
  [2, 4],
];
/** What it must save to take a note for lost whose number the list leaves out. */
const gapHandicap = 1;
/** The marker of a note that was lost must look like one. */
const lostBelow = -1;
/** Digits that no note is left for are reported as markers only when they can hardly be anything else. */
const unresolvedBelow = -2;

/**
 * Tells which characters of the body are markers and which note each one calls: of all candidates the cheapest
 * ascending chain that gives each note its marker; one that is written out calls the note that it names. Markers without
 * a note come with `note` undefined: those written out always, plain digits only where they can hardly be anything else.
 * In reading order. `habit` is the volume's.
 */
export function resolveMarkers(tree: DocumentTree, habit: MarkerHabit = 'glued'): readonly Marker[] {
  const places = numberedPlaces(tree.notes);
  const most = places?.length ?? tree.notes.length;
  const highest = most + 2;
  const starts = habit === 'running' ? runningStarts(tree) : [];
  const candidates: Weighed[] = [];
  const isDue = (value: number): boolean => starts.some((start) => value >= start && value < start + highest);
  const add = (candidate: Candidate): void => {
    const weighed = weigh(tree, candidate, habit);
    if (weighed !== undefined && weighed.least <= dearest) candidates.push(weighed);
  };
  // What the print did not number is the source note, whose marker the heading has.
  for (const candidate of findCandidates(tree, Math.max(0, ...starts) + highest, 'in-heading')) {
    const { style, value } = candidate;
    if (style !== 'plain' || value <= highest || isDue(value)) add(candidate);
    const behindEnd = starts.length === 0 ? undefined : valueBehindEnd(value, starts, most);
    if (behindEnd !== undefined) add({ ...candidate, value: behindEnd });
  }
  if (candidates.length === 0) return [];
  const inPlace = tree.notes.map((_, index) => index + 1);
  const open = [...beginnings, ...starts.map((start) => [start, 0] as const)];
  const byCount = cheapest(tree, candidates, inPlace, open);
  const byNumber = places && cheapest(tree, candidates, places, open);
  const numbered = byNumber !== undefined && isNumbered(byNumber) && byNumber.cost + gapHandicap < byCount.cost;
  const { links, first } = numbered ? byNumber : byCount;
  // Where a count may begin with any label, other numbers are no markers without a note.
  const due = habit === 'running' ? { start: first, end: first + highest } : undefined;
  const markers = collect(candidates, links, (numbered ? places : undefined) ?? inPlace, due);
  return markers.some(isWrittenOut) ? takenAtTheirWord(tree, markers, first, numbered) : markers;
}

/** Symbols call notes without counting: beside them the list's numbers are not the markers'. */
function isNumbered({ links }: Chain): boolean {
  return links.every(({ candidate }) => candidate.value >= 0);
}

/**
 * The notes by the list's own numbers, where these ascend from 1 and leave some out: for each number its note's place,
 * undefined for one that was lost.
 */
function numberedPlaces(notes: readonly Note[]): readonly (number | undefined)[] | undefined {
  const last = notes.at(-1)?.number ?? 0;
  if (last <= notes.length || last > notes.length * 2 + 1 || notes[0]?.number !== 1) return undefined;
  if (notes.some(({ number }, index) => index > 0 && number <= (notes[index - 1]?.number ?? 0))) return undefined;
  const places: (number | undefined)[] = Array.from({ length: last }, () => undefined);
  for (const [index, { number }] of notes.entries()) places[number - 1] = index + 1;
  return places;
}

/**
 * Markers that are written out call the notes that they name, wherever they stand: by the list's own numbers, which may
 * leave some out, or, where these do not know them all, by the count. The place tells where there is no such note. A
 * plain digit that was taken for the marker of such a note for want of another is none, where it says another number than
 * the note's, or most markers are written out.
 */
function takenAtTheirWord(
  { notes }: DocumentTree,
  markers: readonly Marker[],
  first: number,
  numbered: boolean,
): readonly Marker[] {
  const named = ({ label }: Marker): number => Number(label) - first + 1;
  const written = new Set(markers.filter(isWrittenOut));
  const numbers = notes.map(({ number }) => number);
  const byNumber = numbered || [...written].every((marker) => numbers.includes(named(marker)));
  const placeOf = (marker: Marker): number => (byNumber ? numbers.indexOf(named(marker)) + 1 : named(marker));
  const claimed = new Set([...written].filter((marker) => marker.note !== placeOf(marker)).map(placeOf));
  const mostly = written.size * 2 > markers.length;
  const isMakeshift = (marker: Marker): boolean =>
    marker.style === 'plain' &&
    claimed.has(marker.note ?? 0) &&
    (mostly || (byNumber && numbers[(marker.note ?? 0) - 1] !== named(marker)));
  return markers.flatMap((marker) => {
    if (isMakeshift(marker)) return [];
    const note = placeOf(marker);
    return written.has(marker) && note >= 1 && note <= notes.length ? [{ ...marker, note }] : [marker];
  });
}

function isWrittenOut({ style, label }: Marker): boolean {
  return (style === 'explicit' || style === 'superscript') && /^\d+$/.test(label);
}

/** A chain, and the label that its count begins with. */
interface Count extends Chain {
  readonly first: number;
}

function cheapest(
  tree: DocumentTree,
  candidates: readonly Weighed[],
  places: readonly (number | undefined)[],
  begin: typeof beginnings,
): Count {
  const openings = openingsOf(tree);
  const costOf = (candidate: number, note: number): number => {
    const weighed = candidates[candidate]!;
    const opening = openings.at(places[note - 1] ?? 0);
    if (opening) return costAs(weighed, opening);
    return weighed.cost < lostBelow ? weighed.cost : Infinity;
  };
  const zero = candidates.some((candidate) => isZero(tree, candidate));
  const open = zero ? begin.filter(([first]) => first === 0) : begin;
  const firsts = open.map(([first]) => first);
  let chain: Count = { links: [], cost: Infinity, first: 1 };
  for (const [place, found] of findChains(candidates, places.length, firsts, costOf).entries()) {
    const [first, handicap] = open[place]!;
    if (found.cost + handicap < chain.cost) chain = { links: found.links, cost: found.cost + handicap, first };
  }
  return chain;
}

/** A heading that ends in 0 says that the print did not number the source note. */
function isZero({ heading }: DocumentTree, { value, end, cost }: Weighed): boolean {
  return value === 0 && cost < 0 && heading !== undefined && end <= heading.end;
}

function collect(
  candidates: readonly Weighed[],
  links: Chain['links'],
  places: readonly (number | undefined)[],
  due: Span | undefined,
): readonly Marker[] {
  const markers: Marker[] = [];
  let next = 0;
  let lastEnd = -1;
  for (const weighed of candidates) {
    const link = links[next];
    if (link?.candidate === weighed) {
      markers.push(marker(weighed, places[link.note - 1]));
      next++;
    } else if (isUnresolved(weighed, due) && link?.candidate.end !== weighed.end && lastEnd !== weighed.end) {
      markers.push(marker(weighed, undefined));
    } else continue;
    lastEnd = weighed.end;
  }
  return markers;
}

function isUnresolved({ cost, value, candidate }: Weighed, due: Span | undefined): boolean {
  if (cost >= unresolvedBelow) return false;
  return due === undefined || candidate.style !== 'plain' || (value >= due.start && value < due.end);
}

function marker({ candidate }: Weighed, note: number | undefined): Marker {
  return { start: candidate.start, end: candidate.end, style: candidate.style, label: candidate.label, note };
}
