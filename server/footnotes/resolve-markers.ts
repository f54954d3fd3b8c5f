import type { DocumentTree } from '../syntax/tree';
import { findCandidates, type Candidate } from './candidate';
import { findChain, type Chain } from './chain';
import type { MarkerHabit } from './habit';
import type { Marker } from './marker';
import { readNoteOpening } from './note-opening';
import { costAs, weigh, type Weighed } from './odds';

/** The labels that a document's markers begin with: 0 or 1, rarely 2; what a rare one must save to be believed. */
const beginnings: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 0],
  [2, 4],
];
/** Digits that no note is left for are reported as markers only when they can hardly be anything else. */
const unresolvedBelow = -3.5;

/**
 * Tells which characters of the body are markers and which note each one calls: of all candidates the cheapest
 * ascending chain that gives each note its marker; one that is written out calls the note that it names. Markers without
 * a note come with `note` undefined: those written out always, plain digits only where they can hardly be anything else.
 * In reading order. `habit` is the volume's.
 */
export function resolveMarkers(tree: DocumentTree, habit: MarkerHabit = 'glued'): readonly Marker[] {
  const weighed = new Map<Candidate, Weighed>();
  for (const candidate of findCandidates(tree, tree.notes.length + 2)) {
    const known = weigh(tree, candidate, habit);
    if (known) weighed.set(candidate, known);
  }
  if (weighed.size === 0) return [];
  const candidates = [...weighed.keys()];
  const { links, first } = cheapest(tree, candidates, weighed);
  const byPlace = collect(candidates, weighed, links);
  return takenAtTheirWord(tree, byPlace, first);
}

/**
 * Markers that are written out call the notes that they name, wherever they stand: by the list's own numbers, which may
 * leave some out, or, where these do not know them all, by the count. The place tells where there is no such note. A
 * plain digit that was taken for the marker of such a note for want of another is none, where it says another number than
 * the note's, or most markers are written out.
 */
function takenAtTheirWord({ notes }: DocumentTree, markers: readonly Marker[], first: number): readonly Marker[] {
  const named = ({ label }: Marker): number => Number(label) - first + 1;
  const written = new Set(markers.filter(isWrittenOut));
  if (written.size === 0) return markers;
  const numbers = notes.map(({ number }) => number);
  const byNumber = [...written].every((marker) => numbers.includes(named(marker)));
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
  candidates: readonly Candidate[],
  weighed: ReadonlyMap<Candidate, Weighed>,
): Count {
  const openings = tree.notes.map((note) => readNoteOpening(tree, note));
  const costOf = (candidate: Candidate, note: number): number => {
    const opening = openings[note - 1];
    const known = weighed.get(candidate);
    return opening && known ? costAs(known, opening) : Infinity;
  };
  let chain: Count = { links: [], cost: Infinity, first: 1 };
  for (const [first, handicap] of beginnings) {
    const found = findChain(candidates, tree.notes.length, first, costOf);
    if (found.cost + handicap < chain.cost) chain = { links: found.links, cost: found.cost + handicap, first };
  }
  return chain;
}

function collect(
  candidates: readonly Candidate[],
  weighed: ReadonlyMap<Candidate, Weighed>,
  links: Chain['links'],
): readonly Marker[] {
  const markers: Marker[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const link = links[next];
    if (link?.candidate === candidate) {
      markers.push(marker(candidate, link.note));
      next++;
    } else if (link?.candidate.end !== candidate.end && markers.at(-1)?.end !== candidate.end) {
      if ((weighed.get(candidate)?.cost ?? Infinity) < unresolvedBelow) markers.push(marker(candidate, undefined));
    }
  }
  return markers;
}

function marker(candidate: Candidate, note: number | undefined): Marker {
  return { start: candidate.start, end: candidate.end, style: candidate.style, label: candidate.label, note };
}
