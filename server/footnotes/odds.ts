import type { DocumentTree } from '../syntax/tree';
import { readHook, weighAgreement, type Hook } from './agreement';
import type { Candidate } from './candidate';
import { dearest } from './chain';
import { weighSurroundings } from './evidence';
import type { MarkerHabit } from './habit';
import type { NoteOpening } from './note-opening';
import { weights } from './weights';

/** A marker that is written out needs no evidence. */
const certain = -12;
const agreement = /in-note|^original|^symbol:original/;
/** Beyond this cost not even a note that repeats the words in front of it makes a candidate a marker. */
const hopeless =
  dearest + Math.max(...Object.entries(weights).map(([name, weight]) => (agreement.test(name) ? weight : 0)));

/** A candidate with what the text around it says; a note's words are added for each note. */
export interface Weighed {
  /** Minus the logarithm of the odds, without a note. */
  readonly cost: number;
  readonly hook: Hook | undefined;
}

/** The cost of a candidate by its surroundings: low for what can only be a marker; undefined for what can be none. */
export function weigh(tree: DocumentTree, candidate: Candidate, habit: MarkerHabit): Weighed | undefined {
  if (candidate.style === 'explicit' || candidate.style === 'superscript') return { cost: certain, hook: undefined };
  let odds = weights.bias ?? 0;
  weighSurroundings(tree, candidate, habit, (name) => {
    odds += weights[name] ?? 0;
  });
  return -odds > hopeless ? undefined : { cost: -odds, hook: readHook(tree, candidate) };
}

/** The cost of a weighed candidate as the marker of a note. */
export function costAs(weighed: Weighed, note: NoteOpening): number {
  if (!weighed.hook) return weighed.cost;
  let odds = 0;
  weighAgreement(weighed.hook, note, (name) => {
    odds += weights[name] ?? 0;
  });
  return weighed.cost - odds;
}
