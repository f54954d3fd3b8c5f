import { isDigit, isUpper } from '../syntax/character';
import type { DocumentTree } from '../syntax/tree';
import type { Candidate } from './candidate';
import { mentions, type NoteOpening } from './note-opening';
import type { Report } from './tally';
import { numberKind, type NumberKind } from './runs';
import { headingPlace, leftClass, spacedWord, wordBefore } from './surroundings';
import { kindsOfWord, wordKind } from './word-kinds';

/** The words that a candidate hangs on, which its note may repeat. */
export interface Hook {
  readonly kind: 'spaced' | 'glued' | 'punctuated' | 'run' | 'symbol';
  readonly word: string;
  /** Of a run of digits, the number without the label. */
  readonly number: string;
  /** What the surroundings say of that number; of other hooks, nothing. */
  readonly of: NumberKind | undefined;
  readonly place: 'heading' | 'title' | 'front' | 'body';
}

/**
 * What a candidate hangs on: the word in front of it, or the digits of the number that it ends, of the kind `number` if
 * that is known.
 */
export function readHook(tree: DocumentTree, candidate: Candidate, number?: NumberKind): Hook {
  const { text } = tree;
  const { start, end, runStart } = candidate;
  const place = placeOf(tree, end);
  if (candidate.value < 0) return { kind: 'symbol', word: '', number: '', of: undefined, place };
  if (runStart < start) {
    const of = number ?? numberKind(text, runStart);
    return { kind: 'run', word: text.slice(runStart, end), number: text.slice(runStart, start), of, place };
  }
  const kind = hookKind(text, start);
  const word = kind === 'spaced' ? spacedWord(text, start) : wordBefore(text, kind === 'glued' ? start : start - 1);
  return { kind, word, number: '', of: undefined, place };
}

/** What a label hangs on that is no end of a longer number. */
export function hookKind(text: string, start: number): 'spaced' | 'glued' | 'punctuated' {
  const left = leftClass(text, start);
  if (left === 'space') return 'spaced';
  return left === 'lower' || left === 'upper' ? 'glued' : 'punctuated';
}

/** In which part of the document a candidate ends, as far as that tells what its note may be. */
export function placeOf(tree: DocumentTree, end: number): Hook['place'] {
  const { heading, dateline } = tree;
  if (heading !== undefined && end <= heading.end) {
    const place = headingPlace(tree, heading, end);
    return place === 'end' || place === 'pair' ? 'heading' : 'title';
  }
  return dateline !== undefined && end <= dateline.end ? 'front' : 'body';
}

/**
 * What a note's own words say for or against a marker: `2. Telegram 489 …` was hung on 489, `5. Juichi Tsushima …` on
 * the minister's name. `report` is called with the names of weights.ts, in their parts.
 */
export function weighAgreement(hook: Hook, note: NoteOpening, report: Report): void {
  if (hook.kind === 'symbol') {
    report('symbol', note.original ? 'original' : 'other');
    return;
  }
  if (note.original) report('original');
  const { word, number } = hook;
  if (note.subject === 'source') report('source', hook.place);
  else if (hook.place === 'body') report(hook.of ?? hook.kind, note.subject);
  else report('note', hook.place);
  switch (hook.kind) {
    case 'run':
      if (mentions(note, word)) report('run', 'whole-in-note');
      else if (mentions(note, number)) report('run', number.length >= 2 ? 'in-note' : 'digit-in-note');
      return;
    case 'spaced':
      if (word.length > 2 && (kindsOfWord(word, 0, word.length) & wordKind.designation) === 0 && mentions(note, word)) {
        report('spaced', 'in-note', isUpper(word.charCodeAt(0)) ? 'name' : 'word');
      }
      return;
    case 'glued':
      if (word.length > 2 && mentions(note, word)) report('glued', 'in-note');
      return;
    case 'punctuated':
      if (isDigit(word.charCodeAt(0))) {
        if (mentions(note, word)) report('punctuated', 'number-in-note');
      } else if (word.length > 3 && isUpper(word.charCodeAt(0)) && mentions(note, word))
        report('punctuated', 'in-note');
  }
}
