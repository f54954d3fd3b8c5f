import type { Candidate } from '../../footnotes/candidate';
import type { Marker } from '../../footnotes/marker';
import type { Span } from '../../syntax/span';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { plainCandidates, unlikelihood } from './likelihood';

/** A digit that can hardly be anything but a marker, though no note is left for it. */
const strong = 1.5;
/** The same of a digit that goes on with the count of the markers. */
const next = -0.5;
/** And of one that two neighbouring markers leave out between them: their own labels speak for it. */
const leftOut = 2.5;
/** And of one that repeats a label. */
const repeated = -2;

/** A figure behind a decimal point or an abbreviation: `.4`, `Item No.2`, `Rev.1`. */
const figure = /(?:[£$][lI]?|(?:^|[\s(£$])\.|\b(?:Nos?|Rev|Add|Corr|Ser|Vol|Ch|Sec|Art|Para)\.)$/;

/**
 * Digits that only look like markers: of each note without one those that look most like it, misprinted; of each label
 * that is left out those that would be it; what goes on with the count; and what repeats it.
 */
export function strayDigits(
  document: AnalyzedDocument,
  linked: readonly Marker[],
  unresolved: readonly Marker[],
  missing: readonly number[],
  base: number,
): readonly Candidate[] {
  if (linked.length === 0) return [];
  const { tree } = document;
  const last = linked[linked.length - 1]!;
  const following = Math.max(tree.notes.length + 1 - base, Number(last.label) + 1);
  const labels = new Set(linked.map(({ label }) => label));
  const best = new Map<string, { readonly candidate: Candidate; readonly cost: number }>();
  const consider = (candidate: Candidate, as: string, cost: number, limit: number): void => {
    if (cost < Math.min(limit, best.get(as)?.cost ?? limit)) best.set(as, { candidate, cost });
  };
  for (const candidate of plainCandidates(tree, [...linked, ...unresolved], following + 1)) {
    const named = candidate.value + base;
    for (const place of missing) {
      if (place !== named && !isBetween(candidate, place, linked)) continue;
      consider(candidate, `note ${place}`, unlikelihood(document, candidate, place), strong);
    }
    const isNext = candidate.value === following && candidate.start > last.end;
    const isLeft = !isNext && isLeftOut(candidate, linked);
    const isAgain = !isNext && labels.has(candidate.label) && !/[\s\d]/.test(tree.text.charAt(candidate.start - 1));
    if ((!isNext && !isLeft && !isAgain) || isFigure(tree.text, candidate.start)) continue;
    const alone = unlikelihood(document, candidate, undefined);
    if (alone >= (isLeft ? leftOut : strong)) continue;
    if (isNext) consider(candidate, 'next', alone, isSpacedInLine(tree.text, candidate) ? repeated : next);
    else if (isLeft) consider(candidate, `left out ${candidate.label}`, alone, leftOut);
    else consider(candidate, `at ${candidate.start}`, alone, repeated);
  }
  return [...new Map([...best.values()].map(({ candidate }) => [candidate.end, candidate])).values()];
}

/** A number between two words may count what follows; at the end of a line it stands for nothing else. */
function isSpacedInLine(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === ' ' && !/^\s*(?:\n|$)/.test(text.slice(end, end + 8));
}

/** Whether the label is one that two neighbouring markers leave out between them, and stands between them too. */
function isLeftOut({ start, value }: Candidate, linked: readonly Marker[]): boolean {
  const after = linked.findIndex((marker) => marker.start > start);
  const before = linked[after - 1];
  const behind = linked[after];
  if (before === undefined || behind === undefined) return false;
  return Number(before.label) < value && value < Number(behind.label) && (behind.note ?? 0) - (before.note ?? 0) === 1;
}

/** Whether it stands where the marker of a note is to be looked for: between those of its neighbours. */
function isBetween({ start }: Span, place: number, linked: readonly Marker[]): boolean {
  const before = linked.findLast(({ note }) => note !== undefined && note < place);
  const after = linked.find(({ note }) => note !== undefined && note > place);
  return start > (before?.start ?? 0) && start < (after?.start ?? Infinity);
}

/** Whether the digits behind `start` belong to an amount or an abbreviation. */
export function isFigure(text: string, start: number): boolean {
  if (figure.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (!/[\s(]\d{1,4}\.$/.test(text.slice(Math.max(0, start - 7), start))) return false;
  // The rows of a table have little but numbers.
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start);
  return (line.length < 40 && !/tel|cir|ref|^\d+\. /i.test(line)) || /\d\.\d.*\d\.\d/.test(line);
}
