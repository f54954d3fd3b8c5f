import type { Marker } from '../footnotes/marker';
import { isDigit, isLower, isSpace, isUpper } from '../syntax/character';
import { contains, type Span } from '../syntax/span';
import type { DocumentTree } from '../syntax/tree';
import { onOneLine } from './excerpt';

/** How much of a sentence is quoted before and behind the marker. */
const before = 300;
const behind = 200;
/** How many quotes and brackets may close behind a full stop. */
const closers = 8;

/**
 * The sentence that a marker stands in, on one line, the markers set as superiors and an ellipsis where it is cut short.
 * A marker behind the full stop belongs to the sentence that ends there; one in the heading to the heading.
 */
export function sentenceAround(tree: DocumentTree, markers: readonly Marker[], marker: Marker): string {
  const line = tree.lines.lineAt(marker.start);
  const paragraph = { start: tree.lines.startOf(line), end: tree.lines.endOf(line) };
  const frame = tree.heading !== undefined && contains(tree.heading, marker) ? tree.heading : undefined;
  const sentence = frame ?? {
    start: sentenceStart(tree.text, paragraph.start, marker.start),
    end: sentenceEnd(tree.text, marker, paragraph.end),
  };
  const start = Math.max(sentence.start, marker.start - before);
  const end = Math.min(sentence.end, marker.end + behind);
  const words = withSuperiors(tree.text, { start, end }, markers);
  return [start > sentence.start ? '… ' : '', words, end < sentence.end ? ' …' : ''].join('');
}

/** The text of `span` on one line, its markers as superior figures: `party.”¹`. */
function withSuperiors(text: string, span: Span, markers: readonly Marker[]): string {
  const pieces: string[] = [];
  let from = span.start;
  for (const marker of markers) {
    if (marker.start < from || marker.end > span.end) continue;
    pieces.push(text.slice(from, marker.start), superior(marker.label));
    from = marker.end;
  }
  pieces.push(text.slice(from, span.end));
  return onOneLine(pieces.join(''));
}

const superiors = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A marker's label as the print sets it: digits raised, symbols as they are, letters in parentheses. */
export function superior(label: string): string {
  if (/^\d+$/u.test(label)) return Array.from(label, (digit) => superiors[Number(digit)] ?? digit).join('');
  return /^\p{L}/u.test(label) ? `(${label})` : label;
}

function sentenceStart(text: string, from: number, marker: number): number {
  // The sentence that a marker behind `.”` belongs to ends there; the search begins inside it.
  let at = marker;
  while (at > from && (isStop(text.charCodeAt(at - 1)) || isCloser(text.charCodeAt(at - 1)))) at--;
  const limit = Math.max(from, at - before - 1);
  for (let end = at; end > limit; end--) {
    if (!endsSentence(text, from, end)) continue;
    const start = skipSpace(text, end);
    // The marker alone is no sentence: `Jr. 4`.
    if (start < marker) return start;
  }
  return limit === from ? skipSpace(text, from) : limit;
}

function sentenceEnd(text: string, marker: Span, to: number): number {
  if (endsSentence(text, 0, marker.start) || isStopBehindClosers(text, marker.start)) return marker.end;
  const limit = Math.min(to, marker.end + behind + 1);
  for (let end = marker.end + 1; end <= limit; end++) if (end === to || endsSentence(text, 0, end)) return end;
  return limit;
}

/** Sentences of a paragraph longer than this are cut short. */
const longestSentence = 2000;

/** The sentence of a paragraph that `offset` lies in, without the white space around it. */
export function sentenceSpan(text: string, paragraph: Span, offset: number): Span {
  let start = offset;
  const first = Math.max(paragraph.start, offset - longestSentence);
  while (start > first && !endsSentence(text, paragraph.start, start)) start--;
  let end = offset + 1;
  const last = Math.min(paragraph.end, offset + longestSentence);
  while (end < last && !endsSentence(text, paragraph.start, end)) end++;
  return { start: Math.min(skipSpace(text, start), offset), end: Math.min(end, paragraph.end) };
}

function isStopBehindClosers(text: string, end: number): boolean {
  let at = end;
  while (at > end - closers && isCloser(text.charCodeAt(at - 1))) at--;
  return isStop(text.charCodeAt(at - 1));
}

/** Whether a sentence ends right before `end`: a stop, quotes or brackets that close, and a space before a new beginning. */
function endsSentence(text: string, from: number, end: number): boolean {
  let at = end;
  const nearest = Math.max(from, end - closers);
  while (at > nearest && isCloser(text.charCodeAt(at - 1))) at--;
  if (at === from || !isStop(text.charCodeAt(at - 1))) return false;
  if (!isSpace(text.charCodeAt(end))) return false;
  const next = text.charCodeAt(skipSpace(text, end));
  if (isLower(next) || Number.isNaN(next)) return false;
  return text[at - 1] !== '.' || !isAbbreviated(text, from, at - 1, next);
}

const abbreviations = new Set(
  'Mr Mrs Ms Dr Messrs St No Nos vol vols p pp Gen Adm Amb Sen Col Capt Maj Lt Prof Rev Hon ff cf viz re para paras Jr Sr Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Desp Cong Sess Stat Art Arts Co Corp Inc Ltd Ft Mt'.split(
    ' ',
  ),
);

/** Whether the full stop at `stop` ends a title or initials (`Mr.`, `U.S.`) or a number that is not the last word. */
function isAbbreviated(text: string, from: number, stop: number, next: number): boolean {
  let start = stop;
  while (start > from && stop - start < 8 && isWordCharacter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, stop);
  if (abbreviations.has(word)) return true;
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return !isQuote(next);
  return /^\d+$/u.test(word) && start === from;
}

function isWordCharacter(code: number): boolean {
  return isUpper(code) || isLower(code) || isDigit(code);
}

/** `.`, `?`, `!` */
function isStop(code: number): boolean {
  return code === 46 || code === 63 || code === 33;
}

/** Quotation marks and brackets that may follow a stop. */
function isCloser(code: number): boolean {
  return code === 0x201d || code === 0x2019 || code === 34 || code === 39 || code === 41 || code === 93;
}

function isQuote(code: number): boolean {
  return code === 0x201c || code === 0x2018 || code === 34;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
