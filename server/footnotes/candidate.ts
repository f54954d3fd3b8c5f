import { isDigit, isLetter, isLineBreak, isUpper, skipDigits } from '../syntax/character';
import type { Span } from '../syntax/span';
import type { DocumentTree } from '../syntax/tree';
import type { MarkerStyle } from './marker';

/** A place that may be a marker: the end of a run of digits, a symbol, or a marker written out. */
export interface Candidate extends Span {
  readonly style: MarkerStyle;
  readonly label: string;
  /** The label as a number; -1 for symbols and letters, which do not count. */
  readonly value: number;
  /** Where the run of digits begins that the label ends: `Deptel 4892` has label 2 and a run from 4. */
  readonly runStart: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const symbols = '*†‡§¶';
/**
 * Where a candidate may begin; `^` of `[^2]`. Only tested, never matched: a match would make an object for every number.
 * One class, for which the engine looks far faster than for alternatives.
 */
const interesting = /[\d⁰¹²³⁴-⁹*†‡§¶^]/g;
const written = /\[\^[^\]\s]{1,4}\]|[⁰¹²³⁴-⁹]+|[*†‡§¶]+/y;

/**
 * All candidates before the list of notes, in reading order; of those that end in the same digit the shorter label
 * first. `highest` is the greatest number that a marker may have. One scan, linear in the text.
 */
export function findCandidates(tree: DocumentTree, highest: number): readonly Candidate[] {
  const { text } = tree;
  const end = tree.notes[0]?.start ?? text.length;
  const candidates: Candidate[] = [];
  // What the editors say is missing holds measures (`[5 lines not declassified]`), no markers.
  const redactions = tree.insertions.filter((insertion) => insertion.kind === 'not-declassified');
  let page = 0;
  let redaction = 0;
  interesting.lastIndex = tree.heading?.numberSpan?.end ?? 0;
  while (interesting.test(text)) {
    const opening = interesting.lastIndex - 1;
    if (opening >= end) break;
    const digit = isDigit(text.charCodeAt(opening));
    const start = text.charCodeAt(opening) === 94 && text.charCodeAt(opening - 1) === 91 ? opening - 1 : opening;
    const found = digit ? '' : match(text, start);
    const stop = digit ? skipDigits(text, start, end) : Math.max(start + found.length, opening + 1);
    interesting.lastIndex = stop;
    while (page < tree.pages.length && (tree.pages[page]?.end ?? 0) <= start) page++;
    if ((tree.pages[page]?.start ?? end) <= start) continue;
    while (redaction < redactions.length && (redactions[redaction]?.end ?? 0) <= start) redaction++;
    if ((redactions[redaction]?.start ?? end) <= start) continue;
    if (digit) addPlain(text, start, stop, highest, candidates);
    else addWritten(text, start, found, candidates);
  }
  return candidates;
}

function match(text: string, start: number): string {
  written.lastIndex = start;
  return written.exec(text)?.[0] ?? '';
}

function addWritten(text: string, start: number, found: string, candidates: Candidate[]): void {
  if (found === '') return;
  if (found.charCodeAt(0) === 91) candidates.push(explicit(start, found));
  else if (superscripts.includes(found.charAt(0))) candidates.push(superscript(start, found));
  else if (mayBeSymbol(text, start, found)) {
    candidates.push({ start, end: start + found.length, style: 'symbol', label: found, value: -1, runStart: start });
  }
}

function addPlain(text: string, start: number, end: number, highest: number, candidates: Candidate[]): void {
  if (isLabel(text, start, end) || !mayEnd(text, start, end)) return;
  for (let length = 1; length <= 3 && length <= end - start; length++) {
    const from = end - length;
    if (text.charCodeAt(from) === 48 && length > 1) continue;
    const label = text.slice(from, end);
    const value = Number(label);
    if (value > highest) break;
    candidates.push({ start: from, end, style: 'plain', label, value, runStart: start });
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
  switch (text.charAt(end)) {
    case '.':
    case ':':
      return !isDigit(text.charCodeAt(end + 1));
    case ',':
      return !isDigit(text.charCodeAt(end + 1)) || isMarkerPair(text, end);
    case ')':
    case ']':
    case ';':
    case '—':
    case '…':
    case '”':
    case '"':
    case '’':
    case '?':
    case '!':
    case '[':
    case '*':
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
