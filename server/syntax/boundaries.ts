import { isDigit, isSpace, isUpper, skipDigits, skipSpaces } from './character';
import { parseDateline } from './dateline';
import { isFileLine } from './file-line';
import { readHeading, type HeadingReading } from './heading';
import { isAttachmentLine } from './attachment';

/** Where a document begins: the offset of its heading's line, and whether that line is a heading. */
export interface Boundary {
  readonly offset: number;
  readonly heading: boolean;
}

/** A line that may open a document, with the evidence around it. */
interface Candidate {
  readonly offset: number;
  readonly reading: HeadingReading;
  readonly score: number;
  readonly afterNotes: boolean;
}

/** What speaks for a heading; together with a fitting number, the thresholds below decide. */
const evidence = { afterNotes: 3, known: 3, dateline: 2, editorialNote: 2, prefixed: 1, first: 2 } as const;
const certain = 6;
const likely = 5;
const possible = 3;
/** A heading's dateline follows within so many lines of text. */
const reach = 4;

/**
 * Finds where the documents of a volume begin, in order. A text without headings is one document that begins at 0; text
 * before the first heading belongs to the first document. Each line is judged by its own words and those around it,
 * then the numbers of the whole volume settle doubtful ones.
 */
export function findBoundaries(text: string): readonly Boundary[] {
  const candidates = collectCandidates(text, false);
  const numbered = candidates.some((candidate) => candidate.reading.value !== undefined && candidate.score >= likely);
  const accepted = numbered ? chooseNumbered(candidates) : collectCandidates(text, true).filter(isUnnumberedHeading);
  if (accepted.length === 0) return [{ offset: 0, heading: false }];
  return accepted.map((candidate, index) => ({
    offset: index === 0 ? 0 : beforePage(text, candidate.offset),
    heading: true,
  }));
}

/** Behind a list of notes, a page break alone announces the page that the next heading stands on. */
function beforePage(text: string, offset: number): number {
  let start = offset;
  let at = offset;
  while (at > 0) {
    let from = at - 1;
    while (from > 0 && text.charCodeAt(from - 1) !== 10) from--;
    const line = text.slice(from, Math.min(at, from + 24)).trim();
    if (line !== '' && !(at - from < 24 && /^\[Page \w+\]$/.test(line)))
      return isSpace(text.charCodeAt(from)) ? start : offset;
    if (line !== '') start = from;
    at = from;
  }
  return offset;
}

function chooseNumbered(candidates: readonly Candidate[]): readonly Candidate[] {
  const following = nextLikelyValues(candidates);
  const accepted: Candidate[] = [];
  let last: number | undefined;
  for (const [index, candidate] of candidates.entries()) {
    if (!isAccepted(candidate, last, following[index])) continue;
    accepted.push(candidate);
    last = candidate.reading.value ?? (last === undefined ? undefined : last + 1);
  }
  return accepted;
}

/** A doubtful heading counts only where its number fits between the documents around it. */
function isAccepted(candidate: Candidate, last: number | undefined, following: number | undefined): boolean {
  const { score, reading, afterNotes } = candidate;
  if (reading.value === undefined) return afterNotes && reading.known;
  if (score >= certain) return true;
  if (following !== undefined && following <= reading.value) return false;
  if (score >= likely) return last === undefined || (reading.value >= last && reading.value <= last + 5);
  return score >= possible && (last === undefined ? reading.known : reading.value === last + 1);
}

/** For each candidate, the number of the next likely one behind it. */
function nextLikelyValues(candidates: readonly Candidate[]): readonly (number | undefined)[] {
  const values: (number | undefined)[] = new Array<number | undefined>(candidates.length);
  let next: number | undefined;
  for (let index = candidates.length - 1; index >= 0; index--) {
    values[index] = next;
    const candidate = candidates[index];
    if (candidate && candidate.score >= likely) next = candidate.reading.value ?? next;
  }
  return values;
}

/** Without numbers, a title that names a date is more often a paper that the text lists. */
function isUnnumberedHeading(candidate: Candidate): boolean {
  const { kind } = candidate.reading.heading;
  if (candidate.score < likely) return false;
  return candidate.afterNotes || kind === 'Editorial Note' || candidate.score >= certain || !candidate.reading.dated;
}

/**
 * Lines at the margin behind a blank line or a list of notes. In a numbered volume only those with a number, or
 * directly behind notes, come into question; without numbers every line of a known kind does.
 */
function collectCandidates(text: string, unnumbered: boolean): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let afterBlank = true;
  let afterNotes = false;
  let previousStart = 0;
  let first = true;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const from = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
    const contentStart = skipSpaces(text, from, end);
    if (contentStart === end) afterBlank = true;
    else {
      const indented = contentStart > from;
      const note = indented && isNoteStart(text, contentStart, end);
      if (
        !indented &&
        (afterBlank || afterNotes) &&
        mayOpen(text.charCodeAt(from), afterNotes || unnumbered || first)
      ) {
        const reading = readHeading(text, from, end);
        const attached = unnumbered && !first && isAttachmentLine(text, previousStart, lineEnd(text, previousStart));
        if (reading && !attached && (reading.value !== undefined || !isFileLine(text, from, end))) {
          candidates.push({ offset: from, reading, afterNotes, score: weigh(text, reading, end, afterNotes, first) });
        }
      }
      afterNotes = note || (afterNotes && indented);
      afterBlank = false;
      first = false;
      previousStart = start;
    }
    start = nextLine(text, end);
  }
  return candidates;
}

function mayOpen(code: number, anyLetter: boolean): boolean {
  return isDigit(code) || code === 78 /* No. 462 */ || code === 91 || (anyLetter && isUpper(code));
}

function weigh(text: string, reading: HeadingReading, end: number, afterNotes: boolean, first: boolean): number {
  let score = afterNotes ? evidence.afterNotes : 0;
  if (first) score += evidence.first;
  if (reading.known) score += evidence.known;
  if (reading.heading.kind === 'Editorial Note') return score + evidence.editorialNote;
  if (reading.heading.number !== undefined && text.startsWith('No.', reading.heading.start)) score += evidence.prefixed;
  return datelineFollows(text, end) ? score + evidence.dateline : score;
}

function datelineFollows(text: string, end: number): boolean {
  let start = nextLine(text, end);
  for (let lines = 0; lines < reach && start < text.length;) {
    const stop = lineEnd(text, start);
    if (skipSpaces(text, start, stop) < stop) {
      lines++;
      if (parseDateline(text, start, stop) ?? isFileLine(text, start, stop)) return true;
      if (stop - start > 300) return false;
    }
    start = nextLine(text, stop);
  }
  return false;
}

/** Whether a line's content from `start` is `12. Text`, as the list of notes prints it. */
export function isNoteStart(text: string, start: number, end: number): boolean {
  const stop = skipDigits(text, start, end);
  if (stop === start || stop - start > 4 || text.charCodeAt(stop) !== 46) return false;
  return stop + 1 >= end || isSpace(text.charCodeAt(stop + 1));
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  if (end < 0) return text.length;
  return end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

function nextLine(text: string, end: number): number {
  let next = end;
  if (text.charCodeAt(next) === 13) next++;
  if (text.charCodeAt(next) === 10) next++;
  return next === end ? text.length : next;
}
