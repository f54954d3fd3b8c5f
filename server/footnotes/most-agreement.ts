import type { DocumentTree } from '../syntax/tree';
import type { Hook } from './agreement';
import type { Candidate } from './candidate';
import type { NumberKind } from './runs';
import { leftClass } from './surroundings';
import { weightOf } from './tally';

/** Sums of the same weights may differ in their last digits. */
const rounding = 1e-6;

type PlainHook = Exclude<Hook['kind'], 'symbol'>;

const numbers: readonly NumberKind[] = [
  'day',
  'dated',
  'telegram',
  'post',
  'capitals',
  'designation',
  'list',
  'sign',
  'letter',
  'parenthesis',
  'other',
];

/** Most that the subject of a note is worth to a hook in the body. */
const subject: Readonly<Record<PlainHook, number>> = {
  run: Math.max(...numbers.map(ofSubject)),
  spaced: ofSubject('spaced'),
  glued: ofSubject('glued'),
  punctuated: ofSubject('punctuated'),
};
/** Most that a note is worth in the heading or the dateline. */
const front = Math.max(
  ...['heading', 'title', 'front'].flatMap((place) => [weightOf('source', place), weightOf('note', place)]),
);
/** Most that is added by a note that repeats what a marker hangs on. */
const repeated: Readonly<Record<PlainHook, number>> = {
  run: Math.max(weightOf('run', 'whole-in-note'), weightOf('run', 'in-note'), weightOf('run', 'digit-in-note')),
  spaced: Math.max(weightOf('spaced', 'in-note', 'name'), weightOf('spaced', 'in-note', 'word')),
  glued: weightOf('glued', 'in-note'),
  punctuated: Math.max(weightOf('punctuated', 'in-note'), weightOf('punctuated', 'number-in-note')),
};
const original = Math.max(0, weightOf('original'));
const symbol = Math.max(weightOf('symbol', 'original'), weightOf('symbol', 'other'));

function ofSubject(hook: string): number {
  return Math.max(weightOf(hook, 'paper'), weightOf(hook, 'other'), weightOf('source', 'body'));
}

/**
 * A bound of what any note's words can speak for a candidate (agreement.ts), told without reading the notes: what costs
 * too much even so needs no note read.
 */
export function mostAgreement({ text, heading, dateline }: DocumentTree, candidate: Candidate): number {
  if (candidate.value < 0) return symbol + rounding;
  const hook = plainHook(text, candidate);
  const inFront = candidate.end <= Math.max(heading?.end ?? -1, dateline?.end ?? -1);
  return (inFront ? front : subject[hook]) + Math.max(0, repeated[hook]) + original + rounding;
}

function plainHook(text: string, { start, runStart }: Candidate): PlainHook {
  if (runStart < start) return 'run';
  const left = leftClass(text, start);
  if (left === 'space') return 'spaced';
  return left === 'lower' || left === 'upper' ? 'glued' : 'punctuated';
}
