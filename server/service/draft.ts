import type { MarkerStyle } from '../footnotes/marker';
import type { TextChange } from '../rules/rule';
import { findBoundaries } from '../syntax/boundaries';
import type { Span } from '../syntax/span';
import { analyzeDocument } from '../volume/analyze-document';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { Volume } from '../volume/volume';
import { isNumbered, markerText } from './marker-text';

/** A marker as an edit is to leave it. */
export interface DraftMarker {
  /** Where it stands in the text before the edit; empty for a new one. */
  readonly span: Span;
  readonly style: MarkerStyle;
  readonly label: string;
  /** Place in the list after the edit of the note that it is to call, from 1; undefined when it has none. */
  readonly note: number | undefined;
}

/** An edit of the footnotes of one document. Offsets count from the start of the document. */
export interface Draft {
  /** All markers that remain, in reading order; two may begin at one place when the first is new. */
  readonly markers: readonly DraftMarker[];
  readonly others: readonly TextChange[];
  /** How many notes the list is to have. */
  readonly notes: number;
}

/** An edit that reads as it is meant: its changes, in order, and how its markers came to be written. */
export interface ReadableDraft {
  readonly changes: readonly TextChange[];
  readonly markers: readonly DraftMarker[];
}

/** Each round writes out markers that the round before was misread for; most documents need one or two. */
const rounds = 8;

/**
 * The changes of a draft, written so that the document reads as the draft means it: every marker calls its note. A plain
 * digit that would be misread (within a word or a number) is written out as `[^2]`, the new markers first. Undefined when
 * not even that makes the text readable, and when the document would fall into two.
 */
export function readableDraft(document: AnalyzedDocument, volume: Volume, draft: Draft): ReadableDraft | undefined {
  let markers = draft.markers;
  for (let round = 0; round < rounds; round++) {
    const attempt = write(document, { ...draft, markers });
    const read = analyzeDocument(attempt.text, document.tree.heading !== undefined, volume.habit);
    const found = new Map(read.markers.map((marker) => [marker.start, marker]));
    const misread = new Set(
      markers.filter((marker, index) => {
        const place = attempt.places[index];
        const own = place && found.get(place.start);
        return marker.note !== undefined && (own?.end !== place?.end || own?.note !== marker.note);
      }),
    );
    const places = new Set(attempt.places.map(({ start }) => start));
    const isFree = read.markers.every(({ start, note }) => note === undefined || places.has(start));
    // A digit that none of the markers is comes to be read as one: only what is written out leaves it none to be.
    if (misread.size === 0 && !isFree) markers.forEach((marker) => misread.add(marker));
    if (misread.size === 0 && read.tree.notes.length === draft.notes) {
      return fallsApart(document, volume, attempt.text) ? undefined : { changes: attempt.changes, markers };
    }
    const written = writeOut(markers, misread);
    if (written === undefined) return undefined;
    markers = written;
  }
  return undefined;
}

/** Whether a line of the text would read as the heading of another document: a numbered paragraph that ends in a digit. */
function fallsApart(document: AnalyzedDocument, { text, entries }: Volume, after: string): boolean {
  const before = document.tree.text;
  if (findBoundaries(after).length === findBoundaries(before).length) return false;
  const offset = entries.find((entry) => entry.document === document)?.offset ?? 0;
  const whole = text.slice(0, offset) + after + text.slice(offset + before.length);
  return findBoundaries(whole).length !== entries.length;
}

/**
 * The markers with more of them written out: new ones first, those that are written out and misread by the number of
 * their note, which they go by, then all that are misread. Undefined when there is none left to change.
 */
function writeOut(
  markers: readonly DraftMarker[],
  misread: ReadonlySet<DraftMarker>,
): readonly DraftMarker[] | undefined {
  const difference = markers.find(isNumbered)?.label === '0' ? 1 : 0;
  const named = (marker: DraftMarker): DraftMarker =>
    marker.note === undefined ? marker : { ...marker, label: String(marker.note - difference) };
  const asExplicit = (marker: DraftMarker): DraftMarker => ({ ...marker, style: 'explicit' });
  const isOpen = ({ style }: DraftMarker) => style !== 'explicit';
  const isFresh = ({ span }: DraftMarker) => span.start === span.end;
  const isMisnamed = (marker: DraftMarker) =>
    !isOpen(marker) && misread.has(marker) && named(marker).label !== marker.label;
  const change = (concerns: (marker: DraftMarker) => boolean, write: (marker: DraftMarker) => DraftMarker) =>
    markers.some(concerns) ? markers.map((marker) => (concerns(marker) ? write(marker) : marker)) : undefined;
  return (
    change((marker) => isFresh(marker) && isOpen(marker), asExplicit) ??
    change(isMisnamed, named) ??
    change((marker) => isNumbered(marker) && isOpen(marker) && misread.has(marker), asExplicit)
  );
}

interface Written {
  readonly text: string;
  readonly changes: readonly TextChange[];
  /** Where each marker of the draft stands in `text`. */
  readonly places: readonly Span[];
}

function write({ tree }: AnalyzedDocument, { markers, others }: Draft): Written {
  const places: Span[] = [];
  const pieces: string[] = [];
  const changes: TextChange[] = [];
  let length = 0;
  let from = 0;
  const push = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const make = ({ span, text }: TextChange): void => {
    push(tree.text.slice(from, span.start));
    push(text);
    from = span.end;
    if (tree.text.slice(span.start, span.end) !== text) changes.push({ span, text });
  };
  const waiting = [...others].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  markers.forEach((marker, index) => {
    while ((waiting[0]?.span.start ?? Infinity) < marker.span.start) make(waiting.shift()!);
    const space = wouldFuse(markers[index - 1], marker) ? ' ' : '';
    const text = markerText(marker.style, marker.label);
    make({ span: marker.span, text: space + text });
    places.push({ start: length - text.length, end: length });
  });
  waiting.forEach(make);
  push(tree.text.slice(from));
  return { text: pieces.join(''), changes, places };
}

/** Two markers side by side, both in digits or signs, would read as one. */
function wouldFuse(before: DraftMarker | undefined, marker: DraftMarker): boolean {
  return before?.span.end === marker.span.start && before.style === marker.style && marker.style !== 'explicit';
}
