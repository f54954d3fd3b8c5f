import { isDigit, isUpper } from '../syntax/character';
import type { Candidate } from './candidate';
import { designations } from './designations';
import { mentions, type NoteOpening } from './note-opening';
import { leftClass, spacedWord, wordBefore } from './surroundings';

/** The words that a candidate hangs on, which its note may repeat. */
export interface Hook {
  readonly kind: 'spaced' | 'glued' | 'punctuated' | 'run' | 'symbol';
  readonly word: string;
  /** Of a run of digits, the number without the label. */
  readonly number: string;
}

/** What a candidate hangs on: the word in front of it, or the digits of the number that it ends. */
export function readHook(text: string, candidate: Candidate): Hook {
  const { start, end, runStart } = candidate;
  if (candidate.value < 0) return { kind: 'symbol', word: '', number: '' };
  if (runStart < start) return { kind: 'run', word: text.slice(runStart, end), number: text.slice(runStart, start) };
  const left = leftClass(text, start);
  if (left === 'space') return { kind: 'spaced', word: spacedWord(text, start), number: '' };
  if (left === 'lower' || left === 'upper') return { kind: 'glued', word: wordBefore(text, start), number: '' };
  return { kind: 'punctuated', word: wordBefore(text, start - 1), number: '' };
}

/**
 * What a note's own words say for or against a marker: `2. Telegram 489 …` was hung on 489, `5. Juichi Tsushima …` on
 * the minister's name. `report` is called with the names of weights.ts.
 */
export function weighAgreement(hook: Hook, note: NoteOpening, report: (name: string) => void): void {
  if (hook.kind === 'symbol') {
    report(note.original ? 'symbol:original' : 'symbol:other');
    return;
  }
  if (note.original) report('original');
  const { word, number } = hook;
  switch (hook.kind) {
    case 'run':
      if (mentions(note, word)) report('run:whole-in-note');
      else if (mentions(note, number)) report(number.length >= 2 ? 'run:in-note' : 'run:digit-in-note');
      return;
    case 'spaced':
      if (word.length > 2 && !designations.has(word.toLowerCase()) && mentions(note, word)) {
        report(`spaced:in-note:${isUpper(word.charCodeAt(0)) ? 'name' : 'word'}`);
      }
      return;
    case 'glued':
      if (word.length > 2 && mentions(note, word)) report('glued:in-note');
      return;
    case 'punctuated':
      if (isDigit(word.charCodeAt(0))) {
        if (mentions(note, word)) report('punctuated:number-in-note');
      } else if (word.length > 3 && isUpper(word.charCodeAt(0)) && mentions(note, word)) report('punctuated:in-note');
  }
}
