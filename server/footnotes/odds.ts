import type { DocumentTree } from '../syntax/tree';
import { readHook, weighAgreement, type Hook } from './agreement';
import { mostAgreement } from './most-agreement';
import type { Candidate } from './candidate';
import type { Countable } from './chain';
import { dearest } from './chain-search';
import { weighSurroundings } from './evidence';
import type { MarkerHabit } from './habit';
import type { NoteOpening } from './note-opening';
import type { NumberKind } from './runs';
import { Tally, weightOf } from './tally';
import { weights } from './weights';

/** A marker that is written out needs no evidence. */
const certain = -12;
const agreement = /in-note|^original|^symbol:original/;
/** Beyond this cost not even a note that repeats the words in front of it makes a candidate a marker. */
const hopeless =
  dearest + Math.max(...Object.entries(weights).map(([name, weight]) => (agreement.test(name) ? weight : 0)));
const bias = weightOf('bias');

/** A candidate with what the text around it says; a note's words are added for each note. */
export class Weighed implements Countable {
  readonly end: number;
  readonly value: number;
  readonly least: number;
  #hook: Hook | undefined;

  /**
   * `cost` is minus the logarithm of the odds, without a note; `number` the kind of the number that the label ends,
   * undefined where it ends none.
   */
  constructor(
    readonly tree: DocumentTree,
    readonly candidate: Candidate,
    readonly cost: number,
    readonly number: NumberKind | undefined,
  ) {
    this.end = candidate.end;
    this.value = candidate.value;
    this.least = isCertain(candidate) ? cost : cost - mostAgreement(tree, candidate, number);
  }

  /** What the candidate hangs on; read when a note is first asked about it. */
  get hook(): Hook {
    return (this.#hook ??= readHook(this.tree, this.candidate, this.number));
  }
}

function isCertain({ style }: Candidate): boolean {
  return style === 'explicit' || style === 'superscript';
}

const tally = new Tally();

/** The cost of a candidate by its surroundings: low for what can only be a marker; undefined for what can be none. */
export function weigh(tree: DocumentTree, candidate: Candidate, habit: MarkerHabit): Weighed | undefined {
  if (isCertain(candidate)) return new Weighed(tree, candidate, certain, undefined);
  tally.take(bias);
  const number = weighSurroundings(tree, candidate, habit, tally.add);
  const cost = -tally.take();
  return cost > hopeless ? undefined : new Weighed(tree, candidate, cost, number);
}

/** The cost of a weighed candidate as the marker of a note. */
export function costAs(weighed: Weighed, note: NoteOpening): number {
  if (isCertain(weighed.candidate)) return weighed.cost;
  weighAgreement(weighed.hook, note, tally.add);
  return weighed.cost - tally.take();
}
