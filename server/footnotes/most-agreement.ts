import type { DocumentTree } from '../syntax/tree';
import { hookKind, placeOf, type Hook } from './agreement';
import type { Candidate } from './candidate';
import type { NumberKind } from './runs';
import { weightOf } from './tally';

/** Sums of the same weights may differ in their last digits. */
const rounding = 1e-6;

type PlainHook = Exclude<Hook['kind'], 'symbol'>;

/** Most that the subject of a note is worth to a hook in the body. */
const subject: Readonly<Record<NumberKind | Exclude<PlainHook, 'run'>, number>> = {
  day: ofSubject('day'),
  dated: ofSubject('dated'),
  telegram: ofSubject('telegram'),
  post: ofSubject('post'),
  capitals: ofSubject('capitals'),
  designation: ofSubject('designation'),
  list: ofSubject('list'),
  sign: ofSubject('sign'),
  letter: ofSubject('letter'),
  parenthesis: ofSubject('parenthesis'),
  other: ofSubject('other'),
  spaced: ofSubject('spaced'),
  glued: ofSubject('glued'),
  punctuated: ofSubject('punctuated'),
};
/** Most that a note is worth in the heading or the dateline. */
const front: Readonly<Record<Exclude<Hook['place'], 'body'>, number>> = {
  heading: Math.max(weightOf('source', 'heading'), weightOf('note', 'heading')),
  title: Math.max(weightOf('source', 'title'), weightOf('note', 'title')),
  front: Math.max(weightOf('source', 'front'), weightOf('note', 'front')),
};
/** Most that is added by a note that repeats what a marker hangs on. */
const repeated: Readonly<Record<PlainHook | 'digit', number>> = {
  run: Math.max(0, weightOf('run', 'whole-in-note'), weightOf('run', 'in-note')),
  digit: Math.max(0, weightOf('run', 'whole-in-note'), weightOf('run', 'digit-in-note')),
  spaced: Math.max(0, weightOf('spaced', 'in-note', 'name'), weightOf('spaced', 'in-note', 'word')),
  glued: Math.max(0, weightOf('glued', 'in-note')),
  punctuated: Math.max(0, weightOf('punctuated', 'in-note'), weightOf('punctuated', 'number-in-note')),
};
const original = Math.max(0, weightOf('original'));
const symbol = Math.max(0, weightOf('symbol', 'original'), weightOf('symbol', 'other'));

function ofSubject(hook: string): number {
  return Math.max(weightOf(hook, 'paper'), weightOf(hook, 'other'), weightOf('source', 'body'));
}

/**
 * A bound of what any note's words, or none, can speak for a candidate (agreement.ts), told without reading the notes:
 * what costs too much even so needs no note read. `number` is the kind of the number that the label ends.
 */
export function mostAgreement(tree: DocumentTree, candidate: Candidate, number: NumberKind | undefined): number {
  const { start, end, runStart, value } = candidate;
  if (value < 0) return symbol + rounding;
  const kind = number === undefined ? hookKind(tree.text, start) : start - runStart > 1 ? 'run' : 'digit';
  const place = placeOf(tree, end);
  const words = place === 'body' ? subject[number ?? (kind as Exclude<PlainHook, 'run'>)] : front[place];
  return Math.max(0, words + repeated[kind] + original) + rounding;
}
