import { isPageLine } from './brackets';
import { isSpace, skipSpaces } from './character';
import { affectedBy, certain, collectHeadingCandidates, type HeadingCandidate } from './heading-candidates';
import type { Span } from './span';
import { lineEndAt, lineStartAt } from './text-lines';

/** Where a document begins: an offset, and whether its first line with text is a heading. */
export interface Boundary {
  readonly offset: number;
  readonly heading: boolean;
}

/** The lines of a text that may be headings; kept from version to version, so that an edit looks only around itself. */
export interface HeadingIndex {
  readonly numbered: readonly HeadingCandidate[];
  /** Collected only where the text has no numbered documents. */
  readonly unnumbered: readonly HeadingCandidate[] | undefined;
}

/** Scores from which a line is a heading where its number fits, and where nothing else fits; see `certain`. */
const likely = 5;
const possible = 3;
/** Behind a heading with a wrong number the count goes on from the one before it, by no more than this. */
const widestGap = 5;

export function indexHeadings(text: string): HeadingIndex {
  const whole = { start: 0, end: text.length };
  const numbered = collectHeadingCandidates(text, whole, false);
  return { numbered, unnumbered: isNumbered(numbered) ? undefined : collectHeadingCandidates(text, whole, true) };
}

/**
 * The index after an edit: `replaced` is the stretch of the text before, `length` how long its replacement in `text`
 * is. The same as `indexHeadings(text)`.
 */
export function updateHeadings(before: HeadingIndex, text: string, replaced: Span, length: number): HeadingIndex {
  const changed = { start: replaced.start, end: replaced.start + length };
  const affected = affectedBy(text, changed);
  const shift = length - (replaced.end - replaced.start);
  const update = (candidates: readonly HeadingCandidate[], unnumbered: boolean): readonly HeadingCandidate[] => [
    ...candidates.filter((one) => one.offset < affected.start),
    ...collectHeadingCandidates(text, affected, unnumbered),
    ...candidates
      .filter((one) => one.offset >= replaced.end && one.offset + shift >= affected.end)
      .map((one) => (shift === 0 ? one : { ...one, offset: one.offset + shift })),
  ];
  const numbered = update(before.numbered, false);
  if (isNumbered(numbered)) return { numbered, unnumbered: undefined };
  const known = before.unnumbered;
  return {
    numbered,
    unnumbered: known ? update(known, true) : collectHeadingCandidates(text, { start: 0, end: text.length }, true),
  };
}

/**
 * Where the documents of a volume begin, in order. A text without headings is one document that begins at 0; text before
 * the first heading belongs to the first document. Each line is judged by its own words and those around it; the
 * numbers of the whole volume settle doubtful ones.
 */
export function findBoundaries(text: string, index: HeadingIndex = indexHeadings(text)): readonly Boundary[] {
  const accepted = index.unnumbered ? index.unnumbered.filter(isUnnumberedHeading) : chooseNumbered(index.numbered);
  if (accepted.length === 0) return [{ offset: 0, heading: false }];
  return accepted.map(({ offset }, place) => ({ offset: place === 0 ? 0 : beforePage(text, offset), heading: true }));
}

function isNumbered(candidates: readonly HeadingCandidate[]): boolean {
  return candidates.some((candidate) => candidate.value !== undefined && candidate.score >= likely);
}

function chooseNumbered(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const following = nextLikelyValues(candidates);
  const accepted: HeadingCandidate[] = [];
  const counted: Counted = { last: undefined, beforeLast: undefined };
  for (const [index, candidate] of candidates.entries()) {
    if (!isAccepted(candidate, counted, following[index])) continue;
    accepted.push(candidate);
    const { last } = counted;
    counted.last = candidate.value ?? (last === undefined ? undefined : last + 1);
    counted.beforeLast = last;
  }
  return accepted;
}

/** The numbers of the two headings accepted last. */
interface Counted {
  last: number | undefined;
  beforeLast: number | undefined;
}

/**
 * A doubtful heading counts only where its number fits between the documents around it; a likely one also where it
 * stands in the place of the one number that they leave out, or where the heading before it is the one that is out of order.
 */
function isAccepted(candidate: HeadingCandidate, counted: Counted, following: number | undefined): boolean {
  const { score, value, known, afterNotes } = candidate;
  const { last, beforeLast } = counted;
  if (value === undefined) return afterNotes && known;
  if (score >= certain) return true;
  if (score >= likely && last !== undefined && following === last + 2) return true;
  if (following !== undefined && following <= value) return false;
  if (score < likely) return score >= possible && (last === undefined ? known : value === last + 1);
  if (last === undefined || value >= last) return true;
  return beforeLast !== undefined && value > beforeLast && value <= beforeLast + widestGap;
}

/** For each candidate, the number of the next likely one behind it. */
function nextLikelyValues(candidates: readonly HeadingCandidate[]): readonly (number | undefined)[] {
  const values: (number | undefined)[] = new Array<number | undefined>(candidates.length);
  let next: number | undefined;
  for (let index = candidates.length - 1; index >= 0; index--) {
    values[index] = next;
    const candidate = candidates[index];
    if (candidate && candidate.score >= likely) next = candidate.value ?? next;
  }
  return values;
}

/** Without numbers, a title that names a date is more often a paper that the text lists. */
function isUnnumberedHeading(candidate: HeadingCandidate): boolean {
  if (candidate.score < likely) return false;
  return candidate.afterNotes || candidate.editorialNote || candidate.score >= certain || !candidate.dated;
}

/** Behind a list of notes, a page break alone announces the page that the next heading stands on. */
function beforePage(text: string, offset: number): number {
  let start = offset;
  let at = offset;
  while (at > 0) {
    const from = lineStartAt(text, at - 1);
    const to = lineEndAt(text, from);
    if (skipSpaces(text, from, to) < to) {
      if (!isPageLine(text, from, to)) return isSpace(text.charCodeAt(from)) ? start : offset;
      start = from;
    }
    at = from;
  }
  return offset;
}
