import type { Candidate } from '../../footnotes/candidate';
import type { Marker } from '../../footnotes/marker';
import { headingPlace } from '../../footnotes/surroundings';
import { isDigit, isLineBreak, isSpace, isUpper } from '../../syntax/character';
import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { candidatesOf } from './candidates-of';
import { unlikelihood } from './likelihood';
import { counts, type Reading } from './reading';

/** The highest label that is looked for. */
const highest = 99;

/** What a digit hangs on: a heading's end, a word, letters in capitals, a longer number, a space. */
type Hold = 'heading' | 'glued' | 'capitals' | 'run' | 'spaced';
/** How unlikely a marker a digit may be, as minus the logarithm of the odds. */
export type Limits = Readonly<Record<Hold, number>>;

/** Below this a digit behind a decimal point is a marker even where it could be a row's. */
const plain = -3;

/** A digit that goes on with the count. */
const next: Limits = { heading: 2, glued: 1, capitals: 0, run: 0, spaced: -0.3 };
/** One that two neighbouring markers leave out between them. */
const leftOut: Limits = { heading: 2, glued: 2, capitals: 1, run: 1.5, spaced: 0 };
/** One that repeats a label. */
const again: Limits = { heading: 0, glued: 0, capitals: -2, run: -3, spaced: -2 };
/** One that repeats a label where its marker could stand as well, with the note's say. */
const againInGap: Limits = { heading: 0, glued: 0, capitals: -2, run: -1.5, spaced: -1 };
/** One that no note can have. */
const beyond: Limits = { heading: 0, glued: -0.5, capitals: -4, run: -9, spaced: -9 };
/** Where a note lacks its marker, its own label in a wrong place, with the say of the notes around it. */
const misplaced: Limits = { heading: 2, glued: 1, capitals: -0.5, run: -1, spaced: -1 };
/** And a wrong one in its place, with the note's own say. */
const wanted: Limits = { heading: 2, glued: 2, capitals: 1, run: 1, spaced: 0 };

/** A figure behind a decimal point or an abbreviation: `.4`, `Item No.2`, `Rev.1`, `FY52`, `’64`. */
const figure =
  /(?:[£$][lI]?|(?:^|[\s(£$+-])\.|\b(?:Nos?|Rev|Add|Corr|Ser|Vol|Ch|Sec|Art|Para)\.|\b[FC]Y ?[’']?|\W[’'])$/;
/** A number or a single letter before a stop or a comma: `1009.4`, `794A.5`, `B.2`, `III.11`, `4,14`. */
const code = /(?:\d[A-Z]?|\b[A-Z]|\b[IVX]+)[.,]$/;

/** The label of a note that the list has lost. */
const due: Limits = { heading: 4, glued: 5, capitals: 3, run: 4, spaced: 2 };

/**
 * Digits that look like markers though the chain of markers did not take them, in reading order: what goes on with the
 * count of `taken`, what it leaves out, what repeats a label, and what no note can have.
 */
export function findStrays(document: AnalyzedDocument, taken: readonly Marker[]): readonly Reading[] {
  const counted = taken.filter(counts);
  const last = counted.at(-1);
  const following = counted.reduce((most, { label }) => Math.max(most, Number(label)), 0) + 1;
  return collect(document, taken, following, (candidate) => {
    const { value, start } = candidate;
    if (value === following && start > (last?.end ?? 0)) return { limits: next };
    if (isLeftOut(candidate, counted)) return { limits: leftOut };
    if (value > following) return { limits: beyond };
    const note = noteInGap(candidate, counted);
    return note === undefined ? { limits: again } : { limits: again, called: againInGap, notes: [note] };
  });
}

/** The note of the marker with that label, where the candidate stands between the two that are next to it. */
function noteInGap({ value, start }: Candidate, counted: readonly Marker[]): number | undefined {
  const at = counted.findIndex(({ label }) => Number(label) === value);
  if (at < 0 || start < (counted[at - 1]?.end ?? 0) || start > (counted[at + 1]?.start ?? Infinity)) return undefined;
  return counted[at]?.note;
}

/** What is looked for where a note lacks its marker. */
export interface Wanted {
  /** Place of the note from 1, and the label that it calls for. */
  readonly note: number;
  readonly label: number;
  /** Between the markers of its neighbours, and between those of the next but one. */
  readonly gap: Span;
  readonly wide: Span;
  /** Whether another marker stands in a wrong place, so that this one may, too. */
  readonly exchanged: boolean;
}

/** The digit that is most likely to be the marker of a note that has none: out of its place, or with another label. */
export function findWanted(document: AnalyzedDocument, taken: readonly Span[], sought: Wanted): readonly Reading[] {
  const found = collect(document, taken, highest, ({ start, end, value }) => {
    const { gap, wide, label } = sought;
    const within = value === label ? wide : gap;
    if (start < within.start || end > within.end) return undefined;
    if (value !== label) return { called: wanted, notes: [sought.note] };
    // One that is out of its place has the words of another note around it.
    const called = sought.exchanged ? wanted : misplaced;
    return { called, notes: [sought.note, sought.note + 1, sought.note - 1] };
  });
  const [best] = [...found].sort((one, other) => one.cost - other.cost);
  return best === undefined ? [] : [best];
}

/** The digit in the gap that is most likely to be the marker of that label; undefined where none may be it. */
export function findDue(
  document: AnalyzedDocument,
  taken: readonly Span[],
  label: number,
  gap: Span,
): Reading | undefined {
  const found = collect(document, taken, highest, ({ start, end, value }) =>
    value === label && start >= gap.start && end <= gap.end ? { limits: due } : undefined,
  );
  return [...found].sort((one, other) => one.cost - other.cost)[0];
}

/** What is asked of a candidate; undefined for those of no interest. */
export type TestOf = (candidate: Candidate) => Test | undefined;

/** What a candidate must be by itself, or with the say of a note. */
export interface Test {
  readonly limits?: Limits;
  readonly called?: Limits;
  readonly notes?: readonly number[];
}

/**
 * The digits outside of what is `taken` that pass the test, in reading order, each with its likeliest label. In a longer
 * number only labels up to `following` are looked for.
 */
export function collect(
  document: AnalyzedDocument,
  taken: readonly Span[],
  following: number,
  testOf: TestOf,
): readonly Reading[] {
  const { tree } = document;
  const headingEnd = tree.heading?.end ?? 0;
  const ends = new Set(taken.map(({ end }) => end));
  const best = new Map<number, Reading>();
  for (const candidate of candidatesOf(tree)) {
    const { start, end, label, value, style, runStart } = candidate;
    if (value > highest || style !== 'plain') continue;
    // A number that ends in digits of any kind is one of many; only a label that is due is looked for in it.
    if (value > following && start > runStart && end > headingEnd) continue;
    const test = ends.has(end) ? undefined : testOf(candidate);
    if (test === undefined) continue;
    const hold = holdOf(tree, candidate);
    if (hold === undefined || (hold === 'run' && value > following)) continue;
    if (hold !== 'heading' && isFigure(tree.text, start)) continue;
    const cost = costOf(document, candidate, hold, test);
    if (cost === undefined || cost >= (best.get(end)?.cost ?? Infinity)) continue;
    if (cost > plain && hold !== 'heading' && isInRow(tree.text, start)) continue;
    best.set(end, { start, end, label, value, cost, marker: undefined });
  }
  return [...best.values()].sort((one, other) => one.start - other.start);
}

/** The cost of a candidate that passes the test. */
function costOf(document: AnalyzedDocument, candidate: Candidate, hold: Hold, test: Test): number | undefined {
  const alone = test.limits && unlikelihood(document, candidate, undefined);
  if (alone !== undefined && alone < test.limits![hold]) return alone;
  const called = test.notes?.map((note) => unlikelihood(document, candidate, note)) ?? [];
  const best = Math.min(...called);
  return test.called !== undefined && best < test.called[hold] ? best : undefined;
}

/** What a candidate hangs on; undefined for what can be none, such as the numbers in a heading's title. */
function holdOf(tree: DocumentTree, { start, end, runStart }: Candidate): Hold | undefined {
  const { text, heading } = tree;
  if (heading !== undefined && end <= heading.end) {
    const place = headingPlace(tree, heading, end);
    if (place !== 'end' && place !== 'pair') return undefined;
    return start === runStart || !isDigit(text.charCodeAt(start - 3)) ? 'heading' : 'run';
  }
  if (start > runStart) return 'run';
  const before = text.charCodeAt(start - 1);
  if (start === 0 || isSpace(before) || isLineBreak(before)) return 'spaced';
  if (isUpper(before)) return 'capitals';
  return code.test(text.slice(Math.max(0, start - 6), start)) ? 'run' : 'glued';
}

/** Whether the label is one that two neighbouring markers leave out between them, and stands between them too. */
function isLeftOut({ start, value }: Candidate, counted: readonly Marker[]): boolean {
  const after = counted.findIndex((marker) => marker.start > start);
  const before = counted[after - 1];
  const behind = counted[after];
  if (before === undefined || behind === undefined) return false;
  return Number(before.label) < value && value < Number(behind.label);
}

/** Whether the digits behind `start` belong to an amount, a time, a year or an abbreviation. */
function isFigure(text: string, start: number): boolean {
  if (figure.test(text.slice(Math.max(0, start - 8), start))) return true;
  // `10:30`, but not `Circular 175:2`
  return text.charCodeAt(start - 1) === 58 && /(?:^|\D)\d\d?:$/.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether the digits behind `start` are decimals in the row of a table, which has little but numbers. */
function isInRow(text: string, start: number): boolean {
  const number = text.slice(Math.max(0, start - 7), start);
  if (!/[\s(]\d{1,4}\.$/.test(number) || /\s1[89]\d\d\.$/.test(number)) return false;
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start);
  return (line.length < 40 && !/tel|cir|ref|^\d+\. /i.test(line)) || /\d\.\d.*\d\.\d/.test(line);
}
