import { isDigit, isLetter, isLineBreak, isLower, isUpper, skipDigits } from '../syntax/character';
import { digitRuns, firstRunFrom } from '../syntax/digit-runs';
import type { Span } from '../syntax/span';
import type { DocumentTree, Insertion } from '../syntax/tree';
import type { MarkerStyle } from './marker';
import { signsOf, superscripts } from './signs';

/** A place that may be a marker: the end of a run of digits, a symbol, or a marker written out. */
export interface Candidate extends Span {
  readonly style: MarkerStyle;
  readonly label: string;
  /** The label as a number; -1 for symbols and letters, which do not count. */
  readonly value: number;
  /** Where the run of digits begins that the label ends: `Deptel 4892` has label 2 and a run from 4. */
  readonly runStart: number;
}

const symbols = '*†‡§¶';

/**
 * All candidates before the list of notes, in reading order; of those that end in the same digit the shorter label
 * first. `highest` is the greatest number that a marker may have. Linear in the text. A plain `0` can call the source
 * note only, from the heading: `zeros` says whether those behind the heading are of interest all the same.
 */
export function findCandidates(
  tree: DocumentTree,
  highest: number,
  zeros: 'everywhere' | 'in-heading' = 'everywhere',
): readonly Candidate[] {
  const { text } = tree;
  const from = tree.heading?.numberSpan?.end ?? 0;
  const end = tree.notes[0]?.start ?? text.length;
  const lastZero = zeros === 'everywhere' ? end : (tree.heading?.end ?? end);
  const found = signsOf(tree);
  const gaps = new Gaps(tree);
  const candidates: Candidate[] = [];
  let next = 0;
  let free = from;
  const runs = digitRuns(tree);
  for (let index = firstRunFrom(runs, from); index < runs.length; index++) {
    const start = runs[index]!;
    if (start >= end) break;
    for (; next < found.length && found[next]!.start < start; next++) {
      free = found[next]!.end;
      if (!gaps.cover(text, found[next]!.start)) addWritten(text, found[next]!, candidates);
    }
    // The digits of `[^2]` are part of it.
    if (start < free) continue;
    const stop = skipDigits(text, start, end);
    // The number of most runs is too high whatever it is behind.
    const last = text.charCodeAt(stop - 1) - 48;
    if (last > highest || isLabel(text, start, stop) || !mayEnd(text, start, stop) || gaps.cover(text, start)) continue;
    if (last > 0 || stop - 1 <= lastZero) candidates.push(plain(last, stop - 1, stop, start));
    addLonger(text, start, stop, highest, last, candidates);
  }
  for (; next < found.length; next++) {
    if (!gaps.cover(text, found[next]!.start)) addWritten(text, found[next]!, candidates);
  }
  return candidates;
}

/** What holds no marker: page breaks, and measures of what is not declassified (`[5 lines not declassified]`). */
class Gaps {
  readonly #pages: DocumentTree['pages'];
  readonly #insertions: DocumentTree['insertions'];
  #page = 0;
  #insertion = 0;

  constructor({ pages, insertions }: DocumentTree) {
    this.#pages = pages;
    this.#insertions = insertions;
  }

  /** Whether `offset` lies in one and hangs on no word (`[text2 not declassified]`); asked for in the order of the text. */
  cover(text: string, offset: number): boolean {
    const pages = this.#pages;
    while (this.#page < pages.length && pages[this.#page]!.end <= offset) this.#page++;
    if (this.#page < pages.length && pages[this.#page]!.start <= offset) return true;
    const insertions = this.#insertions;
    while (this.#insertion < insertions.length && !isAhead(insertions[this.#insertion]!, offset)) this.#insertion++;
    if (this.#insertion >= insertions.length || insertions[this.#insertion]!.start > offset) return false;
    return !isLower(text.charCodeAt(offset - 1));
  }
}

function isAhead({ kind, end }: Insertion, offset: number): boolean {
  return kind === 'not-declassified' && end > offset;
}

function addWritten(text: string, { start, end }: Span, candidates: Candidate[]): void {
  const found = text.slice(start, end);
  if (found.charCodeAt(0) === 91) candidates.push(explicit(start, found));
  else if (superscripts.includes(found.charAt(0))) candidates.push(superscript(start, found));
  else if (mayBeSymbol(text, start, found)) {
    candidates.push({ start, end, style: 'symbol', label: found, value: -1, runStart: start });
  }
}

function plain(value: number, start: number, end: number, runStart: number): Candidate {
  return { start, end, style: 'plain', label: String(value), value, runStart };
}

/** The readings of a run by its last two and three digits; `last` is the last one. */
function addLonger(
  text: string,
  start: number,
  end: number,
  highest: number,
  last: number,
  candidates: Candidate[],
): void {
  let value = last;
  for (let length = 2; length <= 3 && length <= end - start; length++) {
    const digit = text.charCodeAt(end - length) - 48;
    if (digit === 0) continue;
    value += digit * (length === 2 ? 10 : 100);
    if (value > highest) return;
    candidates.push(plain(value, end - length, end, start));
  }
}

/** `(1)`, and `1.` or `1)` at the start of a line, are labels of parts. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const behind = text.charCodeAt(end);
  if (behind === 41) return before === 40 || start === 0 || isLineBreak(before);
  return behind === 46 && (start === 0 || isLineBreak(before));
}

/** What may stand behind a plain digit that is a marker; anything else makes the digits part of a number or a name. */
function mayEnd(text: string, start: number, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.charCodeAt(end);
  if (next <= 32 || next === 0xa0) return true;
  switch (next) {
    case 46: // .
    case 58: // :
      return !isDigit(text.charCodeAt(end + 1));
    case 44: // ,
      return !isDigit(text.charCodeAt(end + 1)) || isMarkerPair(text, end);
    case 41: // )
    case 93: // ]
    case 59: // ;
    case 0x2014: // —
    case 0x2026: // …
    case 0x201d: // ”
    case 34: // "
    case 0x2019: // ’
    case 63: // ?
    case 33: // !
    case 91: // [
    case 42: // *
      return true;
    default:
      // Copying can lose the space behind a marker; a capital then begins the next word.
      return isUpper(next) && !isCode(text, start, end);
  }
}

/** `P2V`, `M4A3`, `3RD`: digits among capitals. */
function isCode(text: string, start: number, end: number): boolean {
  if (isUpper(text.charCodeAt(start - 1))) return true;
  const ending = text.slice(end, end + 2);
  return (
    (ending === 'ST' || ending === 'ND' || ending === 'RD' || ending === 'TH') && !isLetter(text.charCodeAt(end + 2))
  );
}

/** Two markers at one place may be parted by a comma: `safety2,3.` */
function isMarkerPair(text: string, comma: number): boolean {
  let to = comma + 1;
  while (isDigit(text.charCodeAt(to))) to++;
  return to - comma <= 3 && !/[\w%°]/.test(text.charAt(to)) && isMarkerPlace(text.charCodeAt(comma - 2));
}

function isMarkerPlace(code: number): boolean {
  return isLetter(code) || code === 46 || code === 41 || code === 0x201d;
}

function explicit(start: number, found: string): Candidate {
  const label = found.slice(2, -1);
  const value = /^\d{1,4}$/.test(label) ? Number(label) : -1;
  return { start, end: start + found.length, style: 'explicit', label, value, runStart: start };
}

function superscript(start: number, found: string): Candidate {
  const label = Array.from(found, (digit) => superscripts.indexOf(digit)).join('');
  return { start, end: start + found.length, style: 'superscript', label, value: Number(label), runStart: start };
}

/** A symbol calls a note when it hangs on a word and is no line of stars. */
function mayBeSymbol(text: string, start: number, found: string): boolean {
  if (found.length > 3 || !symbols.includes(found.charAt(0))) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(start + found.length);
  if (before === ' ' && after === ' ')
    return /\w/.test(text.charAt(start - 2)) && /\w/.test(text.charAt(start + found.length + 1));
  if (before === '' || /[\s(]/.test(before)) return false;
  return after === '' || /[\s).,;:\]]/.test(after);
}
