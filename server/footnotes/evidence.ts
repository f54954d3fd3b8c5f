import { isDash, isDigit, isLetter, isSpace, isUpper } from '../syntax/character';
import { monthOf } from '../syntax/calendar';
import type { BlockKind, DocumentTree } from '../syntax/tree';
import type { Candidate } from './candidate';
import type { MarkerHabit } from './habit';
import { designations, functions, numberSigns, telegrams, units } from './designations';
import { weighRun } from './runs';
import { headingPlace, isWordCode, leftClass, rightClass, wordBefore } from './surroundings';

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
  if (inHeading) report(`place:heading-${headingPlace(tree, tree.heading, end)}`);
  else if (tree.dateline && start > tree.dateline.start && end <= tree.dateline.end) {
    report(end === tree.dateline.end ? 'place:dateline-end' : 'place:dateline');
  }
  if (left === 'space') weighSpaced(text, candidate, right, inHeading, habit, report);
  else if (left === 'digit') weighRun(tree, candidate, report);
  else if (left === 'lower' || left === 'upper') weighGlued(text, start, right, report);
  else {
    report(`glued:${left}:${right}`);
    if (isDigit(text.charCodeAt(start - 2)) && (before === 46 || before === 44)) weighDecimal(text, start, report);
  }
  if (isBeforeMarker(text, end)) report('before-marker');
  if (right === 'space' && !inHeading) weighNext(text, end, left, report);
}

/** `(Embtel 4862),3` has its marker behind the parenthesis: 2 ends the number. */
function isBeforeMarker(text: string, end: number): boolean {
  let at = end;
  while (at < end + 3 && closing.includes(text.charAt(at))) at++;
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

const closing = ').,;:”’';
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
  if (closesLabel(text, candidate.start, candidate.end)) kind = 'label';
  else if (designations.has(plain)) kind = 'designation';
  else if (isListed(text, at, plain)) kind = 'listed';
  else if (telegrams.test(plain)) kind = 'telegram';
  else if (monthOf(plain) !== undefined) kind = 'month';
  else if (isDigit(word.charCodeAt(word.length - 1))) kind = ended ? 'number-ended' : 'number';
  else if (functions.has(plain)) kind = 'function';
  else if (ended)
    kind =
      last === 46
        ? 'stop'
        : last === 44
          ? 'comma'
          : last === 41 || last === 93
            ? 'close'
            : isDash(last)
              ? 'dash'
              : 'punctuation';
  else if (word.length > 1 && word === word.toUpperCase())
    kind = areCapitals(text, candidate.end) ? 'capitals-run' : 'capitals';
  else kind = isUpper(word.charCodeAt(0)) ? 'name' : 'word';
  report(`spaced:${kind}`);
  if (habit === 'spaced' && !unmarked.has(kind)) report('spaced:habit');
  report(`spaced:${kind}:${right}`);
}

/** `Items 1 and 2` */
function isListed(text: string, end: number, word: string): boolean {
  if (word !== 'and' && word !== 'or') return false;
  let at = end - word.length;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return isDigit(text.charCodeAt(at - 1));
}

/** Whether the next word is in capitals as in a telegram that is so throughout. */
function areCapitals(text: string, end: number): boolean {
  let at = end;
  while (isSpace(text.charCodeAt(at))) at++;
  return isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(at + 1));
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
  if (spaced && kind !== 'telegram' && isRow(text, from)) report('decimal:row');
}

/** A row of a table: few words, then numbers up to the end of the line. */
function isRow(text: string, from: number): boolean {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  if (isDigit(text.charCodeAt(at - 1))) return true;
  while (at > 0 && from - at < 40 && text.charCodeAt(at - 1) !== 10) at--;
  return from - at < 40;
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
