import type { Candidate } from '../../footnotes/candidate';
import type { Marker } from '../../footnotes/marker';
import { openingsOf } from '../../footnotes/note-opening';
import { costAs, weigh, type Weighed } from '../../footnotes/odds';
import { isDigit } from '../../syntax/character';
import { Fact } from '../../syntax/kept-facts';
import type { DocumentTree } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';

/**
 * How unlikely it is that these digits are a marker, as minus the logarithm of the odds: above 0 they rather are
 * something else. `note` is the place of the note that they are taken to call; without it the surroundings decide.
 */
export function unlikelihood(document: AnalyzedDocument, candidate: Candidate, note: number | undefined): number {
  const { tree } = document;
  const weighed = weighOnce(document, candidate);
  if (weighed === undefined) return Infinity;
  const opening = note === undefined ? undefined : openingsOf(tree).at(note);
  return opening === undefined ? weighed.cost : costAs(weighed, opening);
}

/** What the surroundings say of a digit; the rules ask for it once with each note that it may call. */
const known = new Fact<AnalyzedDocument, Map<number, Weighed | undefined>>();

function weighOnce(document: AnalyzedDocument, candidate: Candidate): Weighed | undefined {
  let ofDocument = known.get(document);
  if (ofDocument === undefined) known.set(document, (ofDocument = new Map<number, Weighed | undefined>()));
  const { start, end } = candidate;
  const key = start * 8 + (end - start);
  if (ofDocument.has(key)) return ofDocument.get(key);
  const weighed = weigh(document.tree, candidate, document.habit);
  ofDocument.set(key, weighed);
  return weighed;
}

/** The candidate that a resolved marker was. */
export function asCandidate({ text }: DocumentTree, marker: Marker): Candidate {
  let runStart = marker.start;
  if (marker.style === 'plain') while (isDigit(text.charCodeAt(runStart - 1))) runStart--;
  const { start, end, style, label } = marker;
  return { start, end, style, label, value: /^\d+$/.test(label) ? Number(label) : -1, runStart };
}
