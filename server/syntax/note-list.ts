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
  while (end > from && (isBlank(text, lines, end - 1) || isPageBreak(text, lines, end - 1))) end--;
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

function isPageBreak(text: string, lines: LineIndex, line: number): boolean {
  const start = lines.startOf(line);
  return text.startsWith('[Page ', start) && lines.endOf(line) - start < 18;
}

function findUnindented(text: string, lines: LineIndex, from: number, end: number): NoteLines | undefined {
  let first = end;
  while (first > from && opensNote(text, lines, first - 1)) first--;
  while (first < end && numberOf(text, lines, first) !== 1) first++;
  if (first === end) return undefined;
  const start = lines.startOf(first);
  const isList = end - first > 1 || /^1\. ?[Ss]ources?\b/.test(text.slice(start, start + 12));
  return isList ? { first, last: end } : undefined;
}

function isBlank(text: string, lines: LineIndex, line: number): boolean {
  const end = lines.endOf(line);
  return skipSpaces(text, lines.startOf(line), end) === end;
}

/** Whether the line's content is a number, a full stop and a space: `  12. Text`. */
function opensNote(text: string, lines: LineIndex, line: number): boolean {
  return numberOf(text, lines, line) !== undefined;
}

function numberOf(text: string, lines: LineIndex, line: number): number | undefined {
  const end = lines.endOf(line);
  const start = skipSpaces(text, lines.startOf(line), end);
  const stop = skipDigits(text, start, end);
  if (stop === start || stop - start > 4 || text.charCodeAt(stop) !== 46) return undefined;
  if (stop + 1 < end && !isSpace(text.charCodeAt(stop + 1))) return undefined;
  // A further paragraph of a note is indented deeper than the numbers and may open with one of its own.
  if (start - lines.startOf(line) >= 5) return undefined;
  return Number(text.slice(start, stop));
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
