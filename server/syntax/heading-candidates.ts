import { isAttachmentLine } from './attachment';
import { isPageLine } from './brackets';
import { isDigit, isSpace, isUpper, skipSpaces } from './character';
import { findDate } from './date';
import { parseDateline } from './dateline';
import { isFileLine } from './file-line';
import { judgeHeading, type HeadingJudgement } from './heading';
import { readNoteNumber } from './note-list';
import type { Span } from './span';
import { lineEndAt, lineStartAt, nextLineStart } from './text-lines';

/** A line that may open a document, with what its own words and the lines around it say. */
export interface HeadingCandidate {
  readonly offset: number;
  /** Where its document begins: behind a list of notes, a page break alone announces the page that the heading stands on. */
  readonly begin: number;
  /** The printed number; undefined where there is none. */
  readonly value: number | undefined;
  readonly known: boolean;
  /** Whether the title names a date; asked only where documents have no numbers. */
  readonly dated: boolean;
  readonly editorialNote: boolean;
  readonly score: number;
  readonly afterNotes: boolean;
}

/** A line of this score is a heading by itself. */
export const certain = 6;
/** What speaks for a heading; boundaries.ts weighs the sum. */
const evidence = { afterNotes: 3, known: 3, dateline: 2, editorialNote: 2, prefixed: 1, first: 2 } as const;
/** A heading's dateline follows within so many lines of text. */
const reach = 4;
const longestHeadLine = 300;

/**
 * Lines at the margin, between the line starts `range.start` and `range.end`, that may open a document: behind a blank
 * line or a list of notes. In a numbered volume only those with a number, or directly behind notes, come into question;
 * without numbers (`unnumbered`) every line of a known kind does. What a line is depends on the lines before it only
 * back to the last one at the margin, and behind it on the next few: a change has no farther effect.
 */
export function collectHeadingCandidates(text: string, range: Span, unnumbered: boolean): readonly HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  let { afterBlank, afterNotes, previous, page } = contextBefore(text, range.start);
  for (let start = range.start; start < range.end;) {
    const end = lineEndAt(text, start);
    const from = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
    const contentStart = skipSpaces(text, from, end);
    if (contentStart === end) afterBlank = true;
    else {
      const indented = contentStart > from;
      const first = previous === undefined;
      if (
        !indented &&
        (afterBlank || afterNotes) &&
        mayOpen(text.charCodeAt(from), afterNotes || unnumbered || first)
      ) {
        const reading = judgeHeading(text, from, end);
        if (reading && !isOther(text, from, end, reading, unnumbered ? previous : undefined)) {
          const behindNotes = previous !== undefined && isSpace(text.charCodeAt(previous));
          const begin = behindNotes ? page : undefined;
          const found = weigh(text, end, reading, { begin, afterNotes, first, unnumbered });
          if (found) candidates.push(found);
        }
      }
      if (isPageLine(text, contentStart, end)) page ??= start;
      else {
        afterNotes = indented && (afterNotes || readNoteNumber(text, start, end) !== undefined);
        previous = start;
        page = undefined;
      }
      afterBlank = false;
    }
    start = nextLineStart(text, end);
  }
  return candidates;
}

/** What a change of `changed` can touch: the candidates from `start` to `end`, both line starts, must be read anew. */
export function affectedBy(text: string, changed: Span): Span {
  let start = lineStartAt(text, changed.start);
  for (let lines = 0; lines < reach + 2 && start > 0;) {
    start = lineStartAt(text, start - 1);
    if (!isBlankLine(text, start)) lines++;
  }
  let end = nextLineStart(text, lineEndAt(text, changed.end));
  for (let margins = 0; margins < 2 && end < text.length;) {
    const stop = lineEndAt(text, end);
    const content = skipSpaces(text, end, stop);
    if (content < stop && content === end && !isPageLine(text, end, stop)) margins++;
    end = nextLineStart(text, stop);
  }
  return { start, end };
}

/**
 * Whether `part`, a stretch of a text from line to line, shows all that the candidates from `affected.start` to
 * `affected.end` in it depend on. It need not where it reaches to the start of the text or to the end.
 */
export function showsContext(part: string, affected: Span, fromStart: boolean, toEnd: boolean): boolean {
  // Its first line might be another one at the start of a text.
  if (!fromStart && (affected.start === 0 || contextBefore(part, affected.start).from === 0)) return false;
  if (toEnd) return true;
  let at = affected.end;
  for (let lines = 0; lines < reach && at < part.length;) {
    if (!isBlankLine(part, at)) lines++;
    at = nextLineStart(part, lineEndAt(part, at));
  }
  return at < part.length;
}

interface Context {
  readonly afterBlank: boolean;
  readonly afterNotes: boolean;
  /** The last line with text before, page breaks aside. */
  readonly previous: number | undefined;
  /** The first page break behind that line, alone on its own. */
  readonly page: number | undefined;
  /** How far back this was looked for. */
  readonly from: number;
}

function contextBefore(text: string, offset: number): Context {
  let afterBlank: boolean | undefined;
  let previous: number | undefined;
  let page: number | undefined;
  for (let at = offset; at > 0;) {
    const start = lineStartAt(text, at - 1);
    const end = lineEndAt(text, start);
    const from = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
    const content = skipSpaces(text, from, end);
    afterBlank ??= content === end;
    if (content < end) {
      if (isPageLine(text, content, end)) {
        if (previous === undefined) page = start;
      } else {
        previous ??= start;
        if (content === from) return { afterBlank, afterNotes: false, previous, page, from: start };
        if (readNoteNumber(text, start, end) !== undefined)
          return { afterBlank, afterNotes: true, previous, page, from: start };
      }
    }
    at = start;
  }
  return { afterBlank: afterBlank ?? true, afterNotes: false, previous, page, from: 0 };
}

function mayOpen(code: number, anyLetter: boolean): boolean {
  return isDigit(code) || code === 78 /* No. 462 */ || code === 91 || (anyLetter && isUpper(code));
}

/** A file number's line, or the title of an attachment whose heading stands above, in volumes without numbers. */
function isOther(
  text: string,
  start: number,
  end: number,
  reading: HeadingJudgement,
  previous: number | undefined,
): boolean {
  if (reading.number === undefined && isFileLine(text, start, end)) return true;
  return previous !== undefined && isAttachmentLine(text, previous, lineEndAt(text, previous));
}

interface Surroundings {
  readonly begin: number | undefined;
  readonly afterNotes: boolean;
  readonly first: boolean;
  readonly unnumbered: boolean;
}

/** Undefined for a line that no score can make a heading: most numbered paragraphs. */
function weigh(
  text: string,
  end: number,
  reading: HeadingJudgement,
  around: Surroundings,
): HeadingCandidate | undefined {
  const { start, number, kind, known } = reading;
  const editorialNote = kind === 'Editorial Note';
  let score = around.afterNotes ? evidence.afterNotes : 0;
  if (around.first) score += evidence.first;
  if (known) score += evidence.known;
  if (editorialNote) score += evidence.editorialNote;
  else if (number !== undefined && text.startsWith('No.', start)) score += evidence.prefixed;
  if (score === 0) return undefined;
  // What is certain by its own words needs no dateline.
  if (score < certain && !editorialNote && datelineFollows(text, end)) score += evidence.dateline;
  const dated = around.unnumbered && findDate(text.slice(reading.titleStart, reading.end)) !== undefined;
  const { afterNotes, begin = start } = around;
  return { offset: start, begin, value: number?.value, known, dated, editorialNote, score, afterNotes };
}

function datelineFollows(text: string, end: number): boolean {
  let start = nextLineStart(text, end);
  for (let lines = 0; lines < reach && start < text.length;) {
    const stop = lineEndAt(text, start);
    if (stop - start > longestHeadLine) return false;
    if (skipSpaces(text, start, stop) < stop) {
      lines++;
      if (parseDateline(text, start, stop) ?? isFileLine(text, start, stop)) return true;
    }
    start = nextLineStart(text, stop);
  }
  return false;
}

function isBlankLine(text: string, start: number): boolean {
  const end = lineEndAt(text, start);
  return skipSpaces(text, start, end) === end;
}
