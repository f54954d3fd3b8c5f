import type { Marker } from '../../footnotes/marker';
import { openingsOf } from '../../footnotes/note-opening';
import { costAs, weigh } from '../../footnotes/odds';
import { labelBehind } from '../../footnotes/running-count';
import { isDigit, isLetter } from '../../syntax/character';
import { digitRuns, firstRunFrom } from '../../syntax/digit-runs';
import type { DocumentTree } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { isSharp, mayEnd } from './sharp';

/** A digit that is this likely the marker of its note leaves no room for another account. */
const convincing = -1.1;
/** A digit that no marker was made of, and that is more likely than this, is to be looked at. */
const likely = 2;
/** The same for one that could be the marker of a note, with the note's say. */
const rival = 0.3;
/**
 * Whether markers and notes fit beyond doubt, so that nothing is to be weighed: each note has its marker, the labels
 * ascend from 0 or 1, or go on with those of the document before, each marker is plain to see, and no other digits look like one. This holds of most documents, and
 * one scan tells.
 */
export function isSettled(document: AnalyzedDocument): boolean {
  const { tree, markers, habit } = document;
  const { notes } = tree;
  if (markers.length !== notes.length) return false;
  // Behind the title of a document that has lost its notes there may be a marker still.
  if (notes.length === 0 && isDigit(tree.text.charCodeAt((tree.heading?.end ?? 0) - 1))) return false;
  const first = Number(markers[0]?.label ?? 1);
  if (first !== 0 && first !== 1 && habit !== 'running') return false;
  const isSourced = notes[0]?.kind === 'source';
  let sharp = 0;
  let before = -1;
  let due = first;
  for (let place = 0; place < markers.length; place++) {
    const marker = markers[place]!;
    if (marker.note !== place + 1 || Number(marker.label) !== due || marker.style === 'symbol') return false;
    if (notes[place]!.number !== place + 1) return false;
    due = habit === 'running' ? labelBehind(due) : due + 1;
    if (marker.start < before || isTyped(tree.text, marker)) return false;
    before = marker.end;
    if (marker.style !== 'plain') continue;
    const isInHeading = marker.end <= (tree.heading?.end ?? 0);
    // A source note that the print did not number has a 0 in the heading.
    if (place === 0 && (first === 0 || isSourced) !== isInHeading) return false;
    if (isSharp(tree.text, marker.start, marker.end)) sharp += isInHeading ? 0 : 1;
    else if (!(isInHeading ? endsHeading(tree, marker, place) : isConvincing(document, marker))) return false;
  }
  return sharp === countSharp(tree) && !hasMore(document, first);
}

/**
 * Whether other digits may be meant: behind the last marker those that go on with the count, between two those that have
 * the label of the one between them.
 */
function hasMore(document: AnalyzedDocument, first: number): boolean {
  const { tree, markers } = document;
  const end = tree.notes[0]?.start ?? tree.text.length;
  for (let place = 0; place <= markers.length; place++) {
    const from = Math.max(markers[place - 1]?.end ?? 0, tree.heading?.numberSpan?.end ?? 0);
    const label = String(first + place);
    const own = markers[place]?.end;
    const to = markers[place + 1]?.start ?? end;
    for (let at = tree.text.indexOf(label, from); at >= 0 && at < to; at = tree.text.indexOf(label, at + 1)) {
      if (at + label.length !== own && isLikely(document, at, label, place < markers.length ? place + 1 : undefined))
        return true;
    }
  }
  return false;
}

/** Whether the digits of a label at an offset are a marker rather than something else, or could be that of a note. */
function isLikely({ tree, habit }: AnalyzedDocument, start: number, label: string, note: number | undefined): boolean {
  const { text } = tree;
  const end = start + label.length;
  if (isDigit(text.charCodeAt(end)) || !mayEnd(text, end)) return false;
  let runStart = start;
  while (isDigit(text.charCodeAt(runStart - 1))) runStart--;
  const weighed = weigh(tree, { start, end, style: 'plain', label, value: Number(label), runStart }, habit);
  if (weighed === undefined || weighed.cost < likely) return weighed !== undefined;
  const opening = note === undefined || weighed.least >= rival ? undefined : openingsOf(tree).at(note);
  return opening !== undefined && costAs(weighed, opening) < rival;
}

/** Whether the same label stands beside it once more: `agreed.22`, `agreed.2 2`. */
function isTyped(text: string, { start, end, label }: Marker): boolean {
  if (text.startsWith(label, start - label.length)) return true;
  const gap = text.charCodeAt(start - 1);
  if ((gap === 32 || gap === 44) && text.startsWith(label, start - 1 - label.length)) return true;
  return (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 44) && text.startsWith(label, end + 1);
}

/** `Embassy in Japan 1`, and behind a year `May 4, 19581`. */
function endsHeading({ text, heading }: DocumentTree, { start, end }: Marker, place: number): boolean {
  const behind = text.slice(end, heading?.end ?? end);
  if (behind !== '' && !/^[ ,]*\d$/.test(behind)) return false;
  const digits = start - 4;
  if (isDigit(text.charCodeAt(start - 1)))
    return text.startsWith('19', digits) && !isDigit(text.charCodeAt(digits - 1));
  const before = text.charCodeAt(start - 1);
  if (place > 0) return before === 32;
  const last = before === 32 ? text.charCodeAt(start - 2) : before;
  return isLetter(last) || last === 41;
}

function isConvincing({ tree, habit }: AnalyzedDocument, { start, end, style, label, note }: Marker): boolean {
  let runStart = start;
  while (isDigit(tree.text.charCodeAt(runStart - 1))) runStart--;
  const weighed = weigh(tree, { start, end, style, label, value: Number(label), runStart }, habit);
  return weighed !== undefined && costAs(weighed, openingsOf(tree).at(note!)!) < convincing;
}

function countSharp(tree: DocumentTree): number {
  const { text, heading, notes } = tree;
  const runs = digitRuns(tree);
  const end = notes[0]?.start ?? text.length;
  let count = 0;
  for (let at = firstRunFrom(runs, heading?.end ?? 0); at < runs.length; at++) {
    const start = runs[at]!;
    let stop = start + 1;
    if (stop > end) break;
    if (isDigit(text.charCodeAt(stop))) stop++;
    if (!isDigit(text.charCodeAt(stop)) && isSharp(text, start, stop)) count++;
  }
  return count;
}
