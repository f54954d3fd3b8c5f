import { isSpace } from '../syntax/character';
import type { DocumentTree } from '../syntax/tree';
import { findCandidates, type Candidate } from './candidate';
import { weigh } from './odds';

/** Footnotes that count through a chapter go up to 99 in most volumes, and rarely beyond. */
const highestLabel = 999;
/** A count from 0, 1 or 2 is the document's own. */
const lowestStart = 3;
/** The first markers may hang on numbers, where they are not plain to see. */
const hidden = 2;
const yearLength = 4;
/** Of the stretches of labels that a document may have those with most markers are tried. */
const mostStretches = 3;

/** A label that a marker is plainly to be read with, in reading order. */
type Labels = readonly number[];

/** The last label of a count; behind it 1 follows. */
const lastLabel = 99;

/** The label that a count through a chapter goes on with. */
export function labelBehind(label: number): number {
  return label === lastLabel ? 1 : label + 1;
}

/**
 * What a label counts as where the count begins with one of `starts` and goes over its end: `98`, `99`, `1`, `2`. Undefined
 * where it does not. `notes` is how many labels there are.
 */
export function valueBehindEnd(label: number, starts: readonly number[], notes: number): number | undefined {
  if (label < 1) return undefined;
  const isReached = (start: number): boolean => start <= lastLabel && lastLabel + label < start + notes;
  return starts.some(isReached) ? lastLabel + label : undefined;
}

/**
 * The labels that a document's markers may begin with where footnotes are counted through a chapter and not document by
 * document, `34` in one and `37` in the next; the list of notes counts from 1 all the same. The likeliest first; none where
 * no marker says so.
 */
export function runningStarts(tree: DocumentTree): readonly number[] {
  const labels = plainLabels(tree);
  const notes = tree.notes.length;
  const stretches = stretchesOf(labels, notes).slice(0, mostStretches);
  const before = notes > 1 ? hidden : 0;
  const starts = stretches.flatMap(({ start }) => Array.from({ length: before + 1 }, (_, back) => start - back));
  return [...new Set(starts)].filter((start) => start >= lowestStart);
}

/** Whether a document shows by itself that its markers count on: at least two of them, and those of half of its notes. */
export function countsOn(tree: DocumentTree): boolean {
  const notes = tree.notes.length;
  const [best] = stretchesOf(plainLabels(tree), notes);
  return best !== undefined && best.markers >= 2 && best.markers * 2 >= notes;
}

function plainLabels(tree: DocumentTree): Labels {
  const { text, heading } = tree;
  const labels: number[] = [];
  for (const candidate of findCandidates(tree, highestLabel, 'in-heading')) {
    if (candidate.value < lowestStart || !isWhole(candidate)) continue;
    // Behind a space there are numbers of all kinds, but for the end of the heading.
    if (candidate.end > (heading?.end ?? 0) && isSpace(text.charCodeAt(candidate.start - 1))) continue;
    const cost = weigh(tree, candidate, 'glued')?.cost ?? Infinity;
    if (cost < 0) labels.push(candidate.value);
    if (labels.length === mostLabels) break;
  }
  return labels;
}

/** Whether a label is all the digits that stand there, or all behind a year: what it is of another number tells nothing. */
function isWhole({ start, runStart }: Candidate): boolean {
  return start === runStart || start - runStart === yearLength;
}

interface Stretch {
  readonly start: number;
  /** How many of its labels ascend in the text. */
  readonly markers: number;
}

/** Looked at from each marker, so many further ones tell how its count goes on. */
const reach = 100;
/** No document has more; what is no document is not read to its end. */
const mostLabels = 2000;

/** As many labels as there are notes, from each that a marker is read with; those that most markers have first. */
function stretchesOf(labels: Labels, notes: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let place = 0; place < labels.length; place++) {
    const start = labels[place]!;
    let markers = 1;
    let last = start;
    for (let next = place + 1; next < labels.length && next - place < reach; next++) {
      const label = labels[next]!;
      if (label <= last || label >= start + notes) continue;
      markers++;
      last = label;
    }
    stretches.push({ start, markers });
  }
  return stretches.sort((one, other) => other.markers - one.markers);
}
