import {
  affectedBy,
  certain,
  collectHeadingCandidates,
  showsContext,
  type HeadingCandidate,
} from './heading-candidates';
import type { PiecedText } from './pieced-text';
import type { Span } from './span';

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
  return {
    numbered,
    unnumbered: isNumbered(numbered, text.length) ? undefined : collectHeadingCandidates(text, whole, true),
  };
}

/**
 * The index after an edit: `replaced` is the stretch of the text before, `length` how long its replacement in `text`
 * is. The same as `indexHeadings(String(text))`, with a look at the lines around the edit only.
 */
export function updateHeadings(before: HeadingIndex, text: PiecedText, replaced: Span, length: number): HeadingIndex {
  const part = partAround(text, { start: replaced.start, end: replaced.start + length });
  const start = part.offset + part.affected.start;
  const end = part.offset + part.affected.end;
  const shift = length - (replaced.end - replaced.start);
  const update = (candidates: readonly HeadingCandidate[], unnumbered: boolean): readonly HeadingCandidate[] => {
    const updated: HeadingCandidate[] = [];
    for (const one of candidates) if (one.offset < start) updated.push(one);
    for (const one of collectHeadingCandidates(part.text, part.affected, unnumbered)) {
      updated.push(moved(one, part.offset));
    }
    for (const one of candidates) {
      if (one.offset >= replaced.end && one.offset + shift >= end) updated.push(moved(one, shift));
    }
    return updated;
  };
  const numbered = update(before.numbered, false);
  if (isNumbered(numbered, text.length)) return { numbered, unnumbered: undefined };
  const known = before.unnumbered;
  const whole = { start: 0, end: text.length };
  return { numbered, unnumbered: known ? update(known, true) : collectHeadingCandidates(String(text), whole, true) };
}

function moved(candidate: HeadingCandidate, shift: number): HeadingCandidate {
  if (shift === 0) return candidate;
  return { ...candidate, offset: candidate.offset + shift, begin: candidate.begin + shift };
}

/** A stretch of a text from line to line that starts at `offset`, and what of it a change can touch. */
interface Part {
  readonly offset: number;
  readonly text: string;
  readonly affected: Span;
}

/** So much of a text is looked at on either side of an edit at first, in characters. */
const nearBy = 6000;

function partAround(text: PiecedText, changed: Span): Part {
  for (let reach = nearBy; ; reach *= 4) {
    const from = Math.max(0, changed.start - reach);
    const to = Math.min(text.length, changed.end + reach);
    const near = text.slice(from, to);
    const line = from === 0 ? 0 : near.indexOf('\n') + 1;
    const offset = from + line;
    const end = to === text.length ? to : from + near.lastIndexOf('\n') + 1;
    if ((from > 0 && line === 0) || offset > changed.start || end < changed.end) continue;
    const part = text.slice(offset, end);
    const affected = affectedBy(part, { start: changed.start - offset, end: changed.end - offset });
    const isEnough = showsContext(part, affected, offset === 0, end === text.length);
    if (isEnough) return { offset, text: part, affected };
  }
}

/**
 * Where the documents of a volume begin, in order. A text without headings is one document that begins at 0; text before
 * the first heading belongs to the first document. Each line is judged by its own words and those around it; the
 * numbers of the whole volume settle doubtful ones.
 */
export function findBoundaries(text: string): readonly Boundary[] {
  return boundariesOf(indexHeadings(text));
}

/** The same, from the lines of the text that may be headings. */
export function boundariesOf(index: HeadingIndex): readonly Boundary[] {
  const accepted = index.unnumbered ? index.unnumbered.filter(isUnnumberedHeading) : chooseNumbered(index.numbered);
  if (accepted.length === 0) return [{ offset: 0, heading: false }];
  return accepted.map(({ begin }, place) => ({ offset: place === 0 ? 0 : begin, heading: true }));
}

/** No volume has fewer numbered documents than one in so many characters, and a paper in one without may quote a few. */
const longestDocument = 100_000;

function isNumbered(candidates: readonly HeadingCandidate[], length: number): boolean {
  const fewest = Math.max(1, Math.floor(length / longestDocument));
  let numbered = 0;
  let last: number | undefined;
  for (const { value, score } of candidates) {
    if (value === undefined) continue;
    const goesOn = last !== undefined && score >= possible && value === last + 1;
    if (score < likely && !goesOn) continue;
    last = value;
    if (++numbered >= fewest) return true;
  }
  return false;
}

function chooseNumbered(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const following = nextLikelyValues(candidates);
  const accepted: HeadingCandidate[] = [];
  const counted: Counted = { last: undefined, beforeLast: undefined };
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
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
