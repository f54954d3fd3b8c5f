import type { Marker } from '../../footnotes/marker';
import { isDigit } from '../../syntax/character';
import type { DocumentTree } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { candidatesOf } from './candidates-of';
import { isDecimal } from './decimal';
import { asCandidate, unlikelihood } from './likelihood';

/** A digit that is this unlikely a marker was taken for one only because its note has no other. */
const doubtful = 2.9;
/**
 * Where many digits could be the marker of a note, the best of them looks good by chance: what each tenfold adds to its
 * cost is this times the logarithm of ten, and what costs more than `hopeless` is no rival.
 */
const perRival = 0.8;
const hopeless = 8;
/** More than rivals ever add. */
const mostRivals = 4;
/** The same beside markers that are written out: a plain one among them must be plain to see. */
const doubtfulAmongWritten = -1;
/** Print repeats a label now and then, but only where nothing else can be meant. */
const again = -1.5;
/** A number ends in the two digits that are due a tenth as often by chance as in one. */
const ofTwoDigits = Math.log(10);
/** A digit that is this likely a marker is not one for want of another. */
const convincing = -1;
/** Where a label is left out, a digit with that label that the note speaks for. */
const leftOut = 1.5;

/** The markers that are as the resolver found them, and those that are markers but not of the notes it found. */
export interface Believed {
  readonly linked: readonly Marker[];
  readonly loose: readonly Marker[];
}

/** The markers that the resolver found, less those that it only made do with. */
export function believedMarkers(document: AnalyzedDocument): Believed {
  const resolved = document.markers.filter(({ note }) => note !== undefined);
  const written = resolved.filter(isWritten).length;
  const limit = written * 2 > resolved.length ? doubtfulAmongWritten : doubtful;
  const believed = resolved.filter((marker, place) => {
    if (isWritten(marker)) return true;
    if (isPartOfLabel(document.tree, marker) || isDecimal(document.tree.text, marker)) return false;
    const cost =
      unlikelihood(document, asCandidate(document.tree, marker), marker.note) -
      (marker.label.length > 1 ? ofTwoDigits : 0);
    if (marker.style === 'symbol') return cost <= again;
    if (marker.label === resolved[place - 1]?.label) return cost <= Math.min(again, limit);
    if (cost <= limit - mostRivals || cost > limit) return cost <= limit;
    return cost + perRival * Math.log(rivals(document, resolved, place)) <= limit;
  });
  const linked = withLeftOut(document, withSource(document, ascending(believed)));
  const starts = new Set(linked.map(({ start }) => start));
  return {
    linked,
    loose: believed.filter(({ start }) => !starts.has(start)).map((marker) => ({ ...marker, note: undefined })),
  };
}

/** How many digits between its neighbours could be the marker at `place`, itself included. */
function rivals(document: AnalyzedDocument, resolved: readonly Marker[], place: number): number {
  const { label, note } = resolved[place]!;
  const from = resolved[place - 1]?.end ?? 0;
  const to = resolved[place + 1]?.start ?? Infinity;
  const value = Number(label);
  let count = 0;
  for (const candidate of candidatesOf(document.tree)) {
    if (candidate.start < from || candidate.value !== value) continue;
    if (candidate.end > to) break;
    if (unlikelihood(document, candidate, note) < hopeless) count++;
  }
  return Math.max(count, 1);
}

/** Written-out markers may stand anywhere; a plain one behind a higher label is out of its place. */
function ascending(markers: readonly Marker[]): readonly Marker[] {
  let before = -Infinity;
  return markers.filter(({ style, label }) => {
    if (style !== 'plain') return true;
    const isBelow = Number(label) < before;
    before = Number(label);
    return !isBelow;
  });
}

function isWritten({ style }: Marker): boolean {
  return style === 'explicit' || style === 'superscript' || style === 'letter';
}

/** `agreed.12`, and in a heading `Embassy in Japan 12`: digits that hang on a word are one label. */
function isPartOfLabel({ text, heading }: DocumentTree, { start, end, style }: Marker): boolean {
  if (style !== 'plain' || !isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 2))) return false;
  if (end === heading?.end && /[a-z)] $/.test(text.slice(start - 3, start - 1))) return true;
  return /[a-z)\]”’.]/.test(text.charAt(start - 2)) && !/\d.$/.test(text.slice(Math.max(0, start - 3), start - 1));
}

/**
 * The marker of the heading calls the source note, and a marker of the text does not: where one marker or note is lost,
 * the count fits the notes from either end, and this decides between them.
 */
function withSource(document: AnalyzedDocument, believed: readonly Marker[]): readonly Marker[] {
  const { heading, notes } = document.tree;
  const [first] = believed;
  if (heading === undefined || first?.note === undefined) return believed;
  const inHeading = first.end <= heading.end;
  const hasSource = notes[0]?.kind === 'source';
  // The source note's own label can be 0 or 1 only, or 2 where all count on from it.
  const [, second] = believed;
  const isPair = /^[ ,]*1$/.test(document.tree.text.slice(first.end, heading.end));
  const countsOn = first.label === '2' && second?.label === '3' && second.note === 2 && !isPair;
  if (hasSource && inHeading && first.note === 1 && Number(first.label) > 1 && !countsOn) return believed.slice(1);
  const difference = first.note - Number(first.label);
  if (!believed.every(({ label, note }) => (note ?? 0) - Number(label) === difference)) return believed;
  const shift = (by: number): readonly Marker[] =>
    believed
      .map((marker) => ({ ...marker, note: (marker.note ?? 0) + by }))
      .filter(({ note }) => note >= 1 && note <= notes.length);
  const last = believed.at(-1) ?? first;
  const isShort = (last.note ?? 0) < notes.length;
  if (first.label === '1' && first.note === 2 && (inHeading || !hasSource)) return shift(-1);
  if (hasSource && !inHeading && first.note === 1 && (isShort || !isConvincing(document, last))) return shift(1);
  // Of two in the heading the first calls the source note.
  if (hasSource && inHeading && isShort && first.note === 1 && first.label === '2') return shift(1);
  return believed;
}

/** Whether a marker of the last note is more than the digit that happens to fit. */
function isConvincing(document: AnalyzedDocument, marker: Marker): boolean {
  return isWritten(marker) || unlikelihood(document, asCandidate(document.tree, marker), marker.note) < convincing;
}

/**
 * Where the labels leave one out and a digit with that label stands in the gap, it is the marker, and the others count
 * on; a last label that no note can have is one too many.
 */
function withLeftOut(document: AnalyzedDocument, linked: readonly Marker[]): readonly Marker[] {
  const { notes } = document.tree;
  for (const [at, marker] of linked.entries()) {
    const before = linked[at - 1];
    if (before?.note === undefined || marker.note !== before.note + 1) continue;
    const label = Number(before.label) + 1;
    if (Number(marker.label) !== label + 1) continue;
    const missing = candidateBetween(document, before, marker, label, marker.note);
    if (missing !== undefined) {
      const behind = linked.slice(at).map((one) => ({ ...one, note: (one.note ?? 0) + 1 }));
      return [...linked.slice(0, at), missing, ...behind.filter(({ note }) => note <= notes.length)];
    }
    if (at === linked.length - 1 && marker.note === notes.length) return linked.slice(0, at);
  }
  return linked;
}

function candidateBetween(
  document: AnalyzedDocument,
  before: Marker,
  behind: Marker,
  value: number,
  note: number,
): Marker | undefined {
  let found: Marker | undefined;
  let least = leftOut;
  for (const candidate of candidatesOf(document.tree)) {
    if (candidate.value !== value || candidate.start < before.end || candidate.end > behind.start) continue;
    const cost = unlikelihood(document, candidate, note);
    if (cost >= least) continue;
    least = cost;
    const { start, end, style, label } = candidate;
    found = { start, end, style, label, note };
  }
  return found;
}
