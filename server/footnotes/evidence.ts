import { isDash, isDigit, isLetter, isSpace, isUpper } from '../syntax/character';
import type { BlockKind, DocumentTree } from '../syntax/tree';
import type { Candidate } from './candidate';
import type { MarkerHabit } from './habit';
import type { Report } from './tally';
import { isNumberSign, weighRun, type NumberKind } from './runs';
import {
  headingPlace,
  isInCapitals,
  isWordCode,
  leftClass,
  rightClass,
  skipSpacesBack,
  wordEnd,
  wordStart,
} from './surroundings';
import { isConjunction, kindsOfWord, wordKind } from './word-kinds';

/**
 * What the text around a candidate says for or against it. Each name has a weight in weights.ts; `report` is called for
 * every one that holds. What its note says comes from agreement.ts, how its volume prints markers from `habit`. Returns
 * the kind of the number that a label behind digits ends; undefined for any other.
 */
export function weighSurroundings(
  tree: DocumentTree,
  candidate: Candidate,
  habit: MarkerHabit,
  report: Report,
): NumberKind | undefined {
  const { text } = tree;
  const { start, end, runStart } = candidate;
  if (candidate.value < 0) {
    report('symbol', leftClass(text, start));
    return undefined;
  }
  const before = text.charCodeAt(start - 1);
  const left = start === runStart ? leftClass(text, start) : 'digit';
  const right = rightClass(text, end);
  report('left', left);
  report('right', right);
  report('value', valueClass(candidate.value));
  const line = tree.blocks.length > 0 ? lineKind(tree, start) : undefined;
  if (line === 'file-line' || line === 'label') report('place', line);
  const inHeading = tree.heading !== undefined && end <= tree.heading.end && start > tree.heading.start;
  if (inHeading) report('place', placeInHeading[headingPlace(tree, tree.heading, end)]);
  else if (tree.dateline && start > tree.dateline.start && end <= tree.dateline.end) {
    report('place', end === tree.dateline.end ? 'dateline-end' : 'dateline');
  }
  let number: NumberKind | undefined;
  if (left === 'space') weighSpaced(text, candidate, right, inHeading, habit, report);
  else if (left === 'digit') number = weighRun(tree, candidate, report);
  else if (left === 'lower' || left === 'upper') weighGlued(text, start, right, report);
  else {
    report('glued', left, right);
    if (isDigit(text.charCodeAt(start - 2)) && (before === 46 || before === 44)) weighDecimal(text, start, report);
  }
  if (isBeforeMarker(text, end)) report('before-marker');
  if (right === 'space' && !inHeading) weighNext(text, end, left, report);
  return number;
}

const placeInHeading = {
  number: 'heading-number',
  title: 'heading-title',
  pair: 'heading-pair',
  end: 'heading-end',
} as const;

function valueClass(value: number): string {
  if (value > 2) return value < 10 ? 'few' : 'many';
  return value === 0 ? '0' : value === 1 ? '1' : '2';
}

/** `(Embtel 4862),3` has its marker behind the parenthesis: 2 ends the number. */
function isBeforeMarker(text: string, end: number): boolean {
  let at = end;
  while (at < end + 3 && isClosing(text.charCodeAt(at))) at++;
  return at > end && isDigit(text.charCodeAt(at)) && text.charCodeAt(end) !== 44 && text.charCodeAt(end) !== 46;
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

/** `)`, `.`, `,`, `;`, `:`, `”` or `’`. */
function isClosing(code: number): boolean {
  if (code > 127) return code === 0x201d || code === 0x2019;
  return code === 41 || code === 46 || code === 44 || code === 59 || code === 58;
}

/** How far back an opening parenthesis is looked for. */
const reach = 240;

/** `1) … ; 2) …`: a parenthesis that closes a label, as none is open. */
function closesLabel(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 41) return false;
  for (let at = start - 1; at >= 0 && at > start - reach; at--) {
    const code = text.charCodeAt(at);
    if (code === 40) return false;
    if (code === 41 || code === 10) return true;
  }
  return true;
}

/** Words in front of a number that no volume parts from a marker. */
const unmarked: ReadonlySet<string> = new Set(['designation', 'function', 'month']);

function weighSpaced(
  text: string,
  candidate: Candidate,
  right: string,
  inHeading: boolean,
  habit: MarkerHabit,
  report: Report,
): void {
  if (inHeading) return;
  const at = skipSpacesBack(text, candidate.start);
  const last = text.charCodeAt(at - 1);
  if (at === 0 || last === 10 || last === 13) {
    report('spaced', 'line-start');
    return;
  }
  const kind = spacedKind(text, candidate, at, last);
  report('spaced', kind);
  if (habit === 'spaced' && !unmarked.has(kind)) report('spaced', 'habit');
  report('spaced', kind, right);
}

/** What ends at `at`, with the character `last`, before the space in front of a candidate. */
function spacedKind(text: string, candidate: Candidate, at: number, last: number): string {
  if (closesLabel(text, candidate.start, candidate.end)) return 'label';
  const to = wordEnd(text, at);
  const from = wordStart(text, to);
  const kinds = kindsOfWord(text, from, to);
  const ended = !isWordCode(last);
  if ((kinds & wordKind.designation) !== 0) return 'designation';
  if (isListed(text, at, from, to)) return 'listed';
  if ((kinds & wordKind.telegram) !== 0) return 'telegram';
  if ((kinds & wordKind.month) !== 0) return 'month';
  if (from < to && isDigit(text.charCodeAt(to - 1))) return ended ? 'number-ended' : 'number';
  if ((kinds & wordKind.function) !== 0) return 'function';
  if (ended) return endingKind(last);
  if (to - from > 1 && isInCapitals(text, from, to))
    return areCapitals(text, candidate.end) ? 'capitals-run' : 'capitals';
  return from < to && isUpper(text.charCodeAt(from)) ? 'name' : 'word';
}

function endingKind(last: number): string {
  if (last === 46) return 'stop';
  if (last === 44) return 'comma';
  if (last === 41 || last === 93) return 'close';
  return isDash(last) ? 'dash' : 'punctuation';
}

/** `Items 1 and 2`; the word stands from `from` to `to`, what it belongs to ends at `end`. */
function isListed(text: string, end: number, from: number, to: number): boolean {
  if (!isConjunction(text, from, to)) return false;
  return isDigit(text.charCodeAt(skipSpacesBack(text, end - (to - from)) - 1));
}

/** Whether the next word is in capitals as in a telegram that is so throughout. */
function areCapitals(text: string, end: number): boolean {
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  return isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(at + 1));
}

function weighGlued(text: string, start: number, right: string, report: Report): void {
  const from = wordStart(text, start);
  if (start - from === 1) report('glued', 'single-letter');
  else if (isInCapitals(text, from, start)) report('glued', start - from === 2 ? 'two-capitals' : 'capitals');
  else report('glued', isUpper(text.charCodeAt(from)) ? 'name' : 'word', right);
}

/** `Embtel 800.5` and `in 1958.3` end in a marker; `5.5 billion` is a number. */
function weighDecimal(text: string, start: number, report: Report): void {
  let from = start - 1;
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
  const number = start - 1 - from;
  const spaced = isSpace(text.charCodeAt(from - 1));
  const to = spaced ? wordEnd(text, from - 1) : 0;
  const kinds = spaced ? kindsOfWord(text, wordStart(text, to), to) : 0;
  let kind = number === 4 ? 'year' : number <= 2 ? 'small' : 'large';
  if ((kinds & wordKind.telegram) !== 0) kind = 'telegram';
  else if ((kinds & wordKind.month) !== 0) kind = 'day';
  else if ((kinds & wordKind.designation) !== 0) kind = 'designation';
  else if (!spaced) kind = from === 0 || isNumberSign(text.charCodeAt(from - 1)) ? 'number' : 'glued';
  report('decimal', text.charCodeAt(start - 1) === 46 ? '.' : ',', kind);
  if (spaced && kind !== 'telegram' && isRow(text, from)) report('decimal', 'row');
}

/** A row of a table: few words, then numbers up to the end of the line. */
function isRow(text: string, from: number): boolean {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  if (isDigit(text.charCodeAt(at - 1))) return true;
  while (at > 0 && from - at < 40 && text.charCodeAt(at - 1) !== 10) at--;
  return from - at < 40;
}

function weighNext(text: string, end: number, left: string, report: Report): void {
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  let to = at;
  while (
    to < text.length &&
    to - at < 16 &&
    (isLetter(text.charCodeAt(to)) || (text.charCodeAt(to) === 46 && isLetter(text.charCodeAt(to + 1))))
  )
    to++;
  const first = text.charCodeAt(at);
  let kind: string;
  const kinds = kindsOfWord(text, at, to);
  if (at === to) kind = isDigit(first) ? 'digit' : first === 91 ? 'bracket' : 'sign';
  else if ((kinds & wordKind.unit) !== 0) kind = 'unit';
  else if ((kinds & wordKind.month) !== 0 && isUpper(first)) kind = 'month';
  else if (isUpper(first)) kind = 'capital';
  else kind = 'word';
  report('next', kind);
  report('next', kind, left);
}
