import { isDigit, isLetter, isSpace, isUpper } from '../syntax/character';
import { monthOf } from '../syntax/calendar';
import type { BlockKind, DocumentTree } from '../syntax/tree';
import type { Candidate } from './candidate';
import type { MarkerHabit } from './habit';
import { designations, functions, numberSigns, telegrams, units } from './designations';
import { isWordCode, leftClass, rightClass, wordBefore } from './surroundings';

/**
 * What the text around a candidate says for or against it. Each name has a weight in weights.ts; `report` is called for
 * every one that holds. What its note says comes from agreement.ts, how its volume prints markers from `habit`.
 */
export function weighSurroundings(
  tree: DocumentTree,
  candidate: Candidate,
  habit: MarkerHabit,
  report: (name: string) => void,
): void {
  const { text } = tree;
  const { start, end, runStart } = candidate;
  if (candidate.value < 0) {
    report(`symbol:${leftClass(text, start)}`);
    return;
  }
  const before = text.charCodeAt(start - 1);
  const left = start === runStart ? leftClass(text, start) : 'digit';
  const right = rightClass(text, end);
  report(`left:${left}`);
  report(`right:${right}`);
  report(`value:${candidate.value <= 2 ? String(candidate.value) : candidate.value < 10 ? 'few' : 'many'}`);
  const line = tree.blocks.length > 0 ? lineKind(tree, start) : undefined;
  if (line === 'file-line' || line === 'label') report(`place:${line}`);
  const inHeading = tree.heading !== undefined && end <= tree.heading.end && start > tree.heading.start;
  if (inHeading) report(headingPlace(text, end, tree.heading.end));
  else if (tree.dateline && start > tree.dateline.start && end <= tree.dateline.end) {
    report(end === tree.dateline.end ? 'place:dateline-end' : 'place:dateline');
  }
  if (left === 'space') weighSpaced(text, candidate, right, inHeading, habit, report);
  else if (left === 'digit') weighRun(text, candidate, report);
  else if (left === 'lower' || left === 'upper') weighGlued(text, start, right, report);
  else {
    report(`glued:${left}:${right}`);
    if (isDigit(text.charCodeAt(start - 2)) && (before === 46 || before === 44)) weighDecimal(text, start, report);
  }
  if (right === 'space' && !inHeading) weighNext(text, end, left, report);
}

/** A heading ends in its marker, or in two: `January 10, 19691 2`. */
function headingPlace(text: string, end: number, headingEnd: number): string {
  if (end === headingEnd) return 'place:heading-end';
  for (let at = end; at < headingEnd; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && !isDigit(code) && code !== 44) return 'place:heading';
  }
  return 'place:heading-pair';
}

/** What the line is that holds `offset`, for the few lines between heading and body. */
function lineKind(tree: DocumentTree, offset: number): BlockKind | undefined {
  let low = 0;
  let high = tree.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tree.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return tree.blocks[low]?.kind;
}

/** Words in front of a number that no volume parts from a marker. */
const unmarked: ReadonlySet<string> = new Set(['designation', 'function', 'month']);

function weighSpaced(
  text: string,
  candidate: Candidate,
  right: string,
  inHeading: boolean,
  habit: MarkerHabit,
  report: (name: string) => void,
): void {
  if (inHeading) return;
  let at = candidate.start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const last = text.charCodeAt(at - 1);
  if (at === 0 || last === 10 || last === 13) {
    report('spaced:line-start');
    return;
  }
  const word = wordBefore(text, at);
  const plain = word.toLowerCase();
  const ended = !isWordCode(last);
  let kind: string;
  if (designations.has(plain)) kind = 'designation';
  else if (telegrams.test(plain)) kind = 'telegram';
  else if (monthOf(plain) !== undefined) kind = 'month';
  else if (isDigit(word.charCodeAt(word.length - 1))) kind = ended ? 'number-ended' : 'number';
  else if (functions.has(plain)) kind = 'function';
  else if (ended)
    kind = last === 46 ? 'stop' : last === 44 ? 'comma' : last === 41 || last === 93 ? 'close' : 'punctuation';
  else if (word.length > 1 && word === word.toUpperCase()) kind = 'capitals';
  else kind = isUpper(word.charCodeAt(0)) ? 'name' : 'word';
  report(`spaced:${kind}`);
  if (habit === 'spaced' && !unmarked.has(kind)) report('spaced:habit');
  report(`spaced:${kind}:${right}`);
}

function weighGlued(text: string, start: number, right: string, report: (name: string) => void): void {
  const word = wordBefore(text, start);
  if (word.length === 1) report('glued:single-letter');
  else if (word.length === 2 && word === word.toUpperCase()) report('glued:two-capitals');
  else if (word === word.toUpperCase()) report('glued:capitals');
  else report(isUpper(word.charCodeAt(0)) ? `glued:name:${right}` : `glued:word:${right}`);
}

/** `Embtel 800.5` and `in 1958.3` end in a marker; `5.5 billion` is a number. */
function weighDecimal(text: string, start: number, report: (name: string) => void): void {
  let from = start - 1;
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
  const number = start - 1 - from;
  const spaced = isSpace(text.charCodeAt(from - 1));
  const word = spaced ? wordBefore(text, from - 1).toLowerCase() : '';
  let kind = number === 4 ? 'year' : number <= 2 ? 'small' : 'large';
  if (telegrams.test(word)) kind = 'telegram';
  else if (monthOf(word) !== undefined) kind = 'day';
  else if (designations.has(word)) kind = 'designation';
  else if (!spaced) kind = numberSigns.includes(text.charAt(from - 1)) ? 'number' : 'glued';
  report(`decimal:${text.charAt(start - 1)}:${kind}`);
}

/** A label behind digits: is the number better without it? */
function weighRun(text: string, candidate: Candidate, report: (name: string) => void): void {
  const { start, end, runStart } = candidate;
  const run = text.slice(runStart, end);
  const prefix = text.slice(runStart, start);
  let at = runStart;
  const before = text.charAt(runStart - 1);
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const word = wordBefore(text, at).toLowerCase();
  const behindSpace = at < runStart;
  const year = prefix.length === 4 && /^1[6-9]/.test(prefix);
  const month = behindSpace && monthOf(word) !== undefined && (word !== 'may' || text.charAt(at - 3) === 'M');
  if (year) report(before === ' ' ? 'run:year' : 'run:year-glued');
  else if (month) report(dayClass(prefix, run));
  else if (run.length === 4 && /^1[789]/.test(run)) report('run:is-year');
  else if (behindSpace && telegrams.test(word)) report(`run:telegram:${run.length}`);
  else if (behindSpace && designations.has(word)) report(`run:designation:${prefix.length}`);
  else if (numberSigns.includes(before) && before !== '') report(`run:behind:${before}:${run.length}`);
  else if (isLetter(text.charCodeAt(runStart - 1))) report('run:behind-letter');
  else if (before === '(') report('run:behind-parenthesis');
  else report(`run:other:${run.length}`);
  if (before === ',' && run.length === 3) report('run:thousands');
  if (before === ',' && run.length === 4) report('run:thousands-over');
}

/** `April 253`: a day that no month has must end in a marker; `April 12` rarely does. */
function dayClass(prefix: string, run: string): string {
  const day = Number(prefix);
  if (day < 1 || day > 31) return 'run:day-impossible';
  return Number(run) > 31 ? 'run:day-over' : 'run:day-possible';
}

function weighNext(text: string, end: number, left: string, report: (name: string) => void): void {
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  let to = at;
  while (
    to < text.length &&
    to - at < 16 &&
    (isLetter(text.charCodeAt(to)) || (text.charCodeAt(to) === 46 && isLetter(text.charCodeAt(to + 1))))
  )
    to++;
  const word = text.slice(at, to);
  const first = text.charCodeAt(at);
  let kind: string;
  if (word === '') kind = isDigit(first) ? 'digit' : first === 91 ? 'bracket' : 'sign';
  else if (units.test(word.toLowerCase())) kind = 'unit';
  else if (monthOf(word) !== undefined && isUpper(first)) kind = 'month';
  else if (isUpper(first)) kind = 'capital';
  else kind = 'word';
  report(`next:${kind}`);
  report(`next:${kind}:${left}`);
}
