import { isPageLine } from './brackets';
import { isSpace, skipDigits, skipSpaces, trimEnd } from './character';
import type { LineIndex } from './line-index';
import type { Span } from './span';
import type { Note } from './tree';

/** The lines of the list of notes: from the first note's to the last, half-open. */
export interface NoteLines {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the list of notes at the end of a document: lines that are indented and numbered, with further paragraphs
 * indented deeper. Where copying lost the indentation, a run of numbered lines without blank lines between them that
 * starts at 1, or a line that opens with `1. Source`. Undefined when the document has no notes.
 */
export function findNoteLines(text: string, lines: LineIndex, from: number): NoteLines | undefined {
  let end = lines.count;
  while (
    end > from &&
    (isBlank(text, lines, end - 1) || isPageLine(text, lines.startOf(end - 1), lines.endOf(end - 1)))
  )
    end--;
  return (
    findIndented(text, lines, from, end) ?? findUnindented(text, lines, from, end) ?? findBuried(text, lines, from, end)
  );
}

/** The indented lines that end before `end`, from the first numbered one on. */
function findIndented(text: string, lines: LineIndex, from: number, end: number): NoteLines | undefined {
  let firstNote: number | undefined;
  for (let line = end - 1; line >= from; line--) {
    if (isBlank(text, lines, line)) continue;
    if (!isSpace(text.charCodeAt(lines.startOf(line)))) break;
    if (opensNote(text, lines, line)) firstNote = line;
  }
  return firstNote === undefined ? undefined : { first: firstNote, last: end };
}

/** A list with other text behind it, as while a document is being typed: known by the source note that opens it. */
function findBuried(text: string, lines: LineIndex, from: number, end: number): NoteLines | undefined {
  for (let line = end - 1; line >= from; line--) {
    const start = lines.startOf(line);
    if (!isSpace(text.charCodeAt(start)) || !/^\s+1\. Source\b/.test(text.slice(start, start + 16))) continue;
    // Blank lines part the paragraphs of a note; behind the last one they belong to what follows.
    let last = line + 1;
    for (let next = last; next < end; next++) {
      if (isBlank(text, lines, next)) continue;
      if (!isSpace(text.charCodeAt(lines.startOf(next)))) break;
      last = next + 1;
    }
    return { first: line, last };
  }
  return undefined;
}

function findUnindented(text: string, lines: LineIndex, from: number, end: number): NoteLines | undefined {
  let first = end;
  while (first > from && opensNote(text, lines, first - 1)) first--;
  while (first < end && !isNumberedOne(text, lines, first)) first++;
  if (first === end) return undefined;
  const start = lines.startOf(first);
  const isList = end - first > 1 || /^1\. ?[Ss]ources?\b/.test(text.slice(start, start + 12));
  return isList ? { first, last: end } : undefined;
}

function isNumberedOne(text: string, lines: LineIndex, line: number): boolean {
  const number = readNoteNumber(text, lines.startOf(line), lines.endOf(line));
  return number !== undefined && Number(text.slice(number.start, number.end)) === 1;
}

function isBlank(text: string, lines: LineIndex, line: number): boolean {
  const end = lines.endOf(line);
  return skipSpaces(text, lines.startOf(line), end) === end;
}

function opensNote(text: string, lines: LineIndex, line: number): boolean {
  return readNoteNumber(text, lines.startOf(line), lines.endOf(line)) !== undefined;
}

/** A further paragraph of a note is indented so deep, and may open with a number of its own. */
const paragraphIndent = 5;

/**
 * The number with which the line from `start` to `end` of `text` opens a note, as a list of notes prints it: `  12. Text`.
 * Its digits, indented a little or not at all; undefined for any other line.
 */
export function readNoteNumber(text: string, start: number, end: number): Span | undefined {
  const from = skipSpaces(text, start, end);
  if (from - start >= paragraphIndent) return undefined;
  const to = skipDigits(text, from, end);
  if (to === from || to - from > 4 || text.charCodeAt(to) !== 46) return undefined;
  return to + 1 >= end || isSpace(text.charCodeAt(to + 1)) ? { start: from, end: to } : undefined;
}

/** The notes of a list, each with its paragraphs. Spans exclude the line breaks at their end. */
export function parseNotes(text: string, lines: LineIndex, list: NoteLines): readonly Note[] {
  const notes: Note[] = [];
  for (let line = list.first; line < list.last;) {
    let next = line + 1;
    while (next < list.last && !opensNote(text, lines, next)) next++;
    const note = parseNote(text, lines, line, next, notes.length === 0);
    if (note) notes.push(note);
    line = next;
  }
  return notes;
}

function parseNote(text: string, lines: LineIndex, first: number, next: number, opensList: boolean): Note | undefined {
  const lineEnd = lines.endOf(first);
  const start = skipSpaces(text, lines.startOf(first), lineEnd);
  const digitsEnd = skipDigits(text, start, lineEnd);
  if (digitsEnd === start) return undefined;
  const paragraphs: Span[] = [];
  for (let line = first; line < next; line++) {
    const to = trimEnd(text, lines.startOf(line), lines.endOf(line));
    const from = skipSpaces(text, line === first ? digitsEnd + 1 : lines.startOf(line), to);
    if (from < to) paragraphs.push({ start: from, end: to });
  }
  const contentStart = paragraphs[0]?.start ?? Math.min(digitsEnd + 1, lineEnd);
  const contentEnd = paragraphs.at(-1)?.end ?? contentStart;
  return {
    start: lines.startOf(first),
    end: Math.max(contentEnd, trimEnd(text, start, lineEnd)),
    number: Number(text.slice(start, digitsEnd)),
    numberSpan: { start, end: digitsEnd },
    kind: opensList && isSource(text, contentStart) ? 'source' : 'note',
    content: { start: contentStart, end: contentEnd },
    paragraphs,
  };
}

/** `Source:`, and the malformed labels that a rule reports. */
function isSource(text: string, start: number): boolean {
  return /^sources?\s?[:;,.]/i.test(text.slice(start, start + 10));
}
