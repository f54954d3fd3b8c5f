import type { DocumentTree } from '../syntax/tree';
import { findCandidates, type Candidate } from './candidate';
import { findChain, type Chain } from './chain';
import { weighEvidence } from './evidence';
import type { Marker } from './marker';
import { readNoteWords, type NoteWords } from './note-words';
import { weights } from './weights';

/** The labels that a document's markers begin with: 0 or 1, rarely 2; what a rare one must save to be believed. */
const beginnings: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 0],
  [2, 4],
];
/** A marker that is written out needs no evidence. */
const certain = -12;
/** Digits that no note is left for are reported as markers only when they can hardly be anything else. */
const unresolvedBelow = -3.5;

/**
 * Tells which characters of the body are markers and which note each one calls: of all candidates the cheapest
 * ascending chain that gives each note its marker. Markers without a note come with `note` undefined: those written
 * out always, plain digits only where they can hardly be anything else. In reading order.
 */
export function resolveMarkers(tree: DocumentTree): readonly Marker[] {
  const notes = tree.notes.length;
  const candidates = findCandidates(tree, notes + 2);
  if (candidates.length === 0) return [];
  const words = tree.notes.map((note) => readNoteWords(tree, note));
  let chain: Chain | undefined;
  for (const [first, handicap] of beginnings) {
    const found = findChain(candidates, notes, first, costs(tree, words));
    if (!chain || found.cost + handicap < chain.cost) chain = { links: found.links, cost: found.cost + handicap };
  }
  return collect(tree, candidates, chain?.links ?? []);
}

/** The cost of a candidate as the marker of a note: minus the logarithm of its odds. Each is computed once. */
function costs(tree: DocumentTree, words: readonly NoteWords[]): (candidate: Candidate, note: number) => number {
  const known = new Map<Candidate, Map<number, number>>();
  return (candidate, note) => {
    let byNote = known.get(candidate);
    if (!byNote) known.set(candidate, (byNote = new Map()));
    let cost = byNote.get(note);
    if (cost === undefined) byNote.set(note, (cost = costOf(tree, candidate, words[note - 1])));
    return cost;
  };
}

function costOf(tree: DocumentTree, candidate: Candidate, note: NoteWords | undefined): number {
  if (candidate.style === 'explicit' || candidate.style === 'superscript') return certain;
  let odds = weights.bias ?? 0;
  weighEvidence(tree, candidate, note, (name) => {
    odds += weights[name] ?? 0;
  });
  return -odds;
}

function collect(tree: DocumentTree, candidates: readonly Candidate[], links: Chain['links']): readonly Marker[] {
  const markers: Marker[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const link = links[next];
    if (link?.candidate === candidate) {
      markers.push(marker(candidate, link.note));
      next++;
    } else if (link?.candidate.end !== candidate.end && markers.at(-1)?.end !== candidate.end) {
      if (costOf(tree, candidate, undefined) < unresolvedBelow) markers.push(marker(candidate, undefined));
    }
  }
  return markers;
}

function marker(candidate: Candidate, note: number | undefined): Marker {
  return { start: candidate.start, end: candidate.end, style: candidate.style, label: candidate.label, note };
}
