import type { Marker } from '../footnotes/marker';
import type { TextChange } from '../rules/rule';
import { applyChanges } from '../rules/safe-changes';
import type { Span } from '../syntax/span';
import type { DocumentTree, Note } from '../syntax/tree';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { readableDraft, type DraftMarker } from './draft';
import type { FileChanges } from './file-changes';
import { relabel } from './footnote-shift';
import { unchanged } from './insert-footnote';
import { isNumbered } from './marker-text';
import { usesOf } from './reference-uses';
import type { Surroundings } from './surroundings';
import type { EntryAt, TelegramDocument } from './telegram-document';

/** How the notes of a list are to stand; places count from 1. */
export interface Arrangement {
  /** For each place of the list the present place of the note that comes there. */
  readonly order: readonly number[];
  /** The label of each place: markers and references name the note there by it. Undefined leaves theirs as they are. */
  readonly labels: readonly (string | undefined)[];
  /** The markers, with the notes that they call now. */
  readonly markers: readonly Marker[];
  /** Whether markers keep their notes, and so change their labels; else they keep their labels, and call other notes. */
  readonly markersFollow: boolean;
  /** Whether the list is counted 1, 2, 3 …; else each place keeps its number. */
  readonly counted: boolean;
}

/**
 * The changes that bring notes, markers and all references to the notes into an arrangement; undefined when the digits of
 * the document could not be told apart after it.
 */
export function arrange(
  document: TelegramDocument,
  entry: EntryAt,
  surroundings: Surroundings,
  arrangement: Arrangement,
): FileChanges | undefined {
  const { order, labels } = arrangement;
  const placeOf = new Map(order.map((from, index) => [from, index + 1]));
  const references = relabel(usesOf(document, entry, surroundings), ({ note }) => {
    const label = labels[(placeOf.get(note) ?? 0) - 1];
    return label === undefined || !isNumbered({ label }) ? undefined : label;
  });
  const { tree } = entry.document;
  const draft = readableDraft(entry.document, document.volume, {
    markers: arrangement.markers.map((marker) => arranged(marker, arrangement, placeOf)),
    others: noteChanges(tree, arrangement, references.of(document, entry.index)),
    notes: tree.notes.length,
  });
  return draft && references.with(document, entry.index, draft.changes);
}

function arranged(marker: Marker, arrangement: Arrangement, placeOf: ReadonlyMap<number, number>): DraftMarker {
  const note = marker.note === undefined ? undefined : placeOf.get(marker.note);
  if (!arrangement.markersFollow || note === undefined) return unchanged(marker);
  const label = arrangement.labels[note - 1] ?? marker.label;
  const isOfOneKind = isNumbered(marker) === isNumbered({ label });
  const style = isOfOneKind ? marker.style : isNumbered({ label }) ? 'explicit' : 'symbol';
  return { ...unchanged(marker), style, label, note };
}

/** Words that change places, with the references in them changed, the numbers of the list, and all other references. */
function noteChanges(
  tree: DocumentTree,
  { order, counted }: Arrangement,
  references: readonly TextChange[],
): readonly TextChange[] {
  const changes: TextChange[] = [];
  const carried = new Set<TextChange>();
  order.forEach((from, index) => {
    const slot = tree.notes[index];
    const moved = tree.notes[from - 1];
    if (slot === undefined || moved === undefined) return;
    if (counted) changes.push({ span: slot.numberSpan, text: String(index + 1) });
    if (slot === moved) return;
    const own = references.filter(({ span }) => isWithin(span, moved.content));
    own.forEach((change) => carried.add(change));
    changes.push({ span: slot.content, text: spaceBefore(tree, slot, moved) + wordsOf(tree, moved, own) });
  });
  return [...changes, ...references.filter((change) => !carried.has(change))];
}

function wordsOf({ text }: DocumentTree, { content: { start, end } }: Note, references: readonly TextChange[]): string {
  const shifted = references.map(({ span, text: figure }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: figure,
  }));
  return applyChanges(text.slice(start, end), shifted);
}

/** A number without a text may stand without a space behind it. */
function spaceBefore({ text }: DocumentTree, slot: Note, { content }: Note): string {
  return content.end > content.start && /[.\d]/u.test(text.charAt(slot.content.start - 1)) ? ' ' : '';
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The markers with the notes that their labels name, where those are out of order and no two are the same: plain digits
 * are read by their place, and one that was cut and pasted elsewhere goes by its word. Otherwise as they were read.
 */
export function markersAtTheirWord({ markers, tree }: AnalyzedDocument): readonly Marker[] {
  const called = new Set(markers.map(({ note }) => note));
  const first = markers.find(isNumbered)?.label === '0' || markers.some(({ label }) => label === '0') ? 0 : 1;
  const named = ({ label }: Marker): number => Number(label) - first + 1;
  // A plain digit without a note may be none of the markers: it is one when the note that it names has no other.
  const isMeant = (marker: Marker): boolean =>
    isNumbered(marker) && (marker.note !== undefined || marker.style !== 'plain' || !called.has(named(marker)));
  const meant = markers.filter(isMeant);
  const places = meant.map(named);
  const isDisordered = places.some((place, index) => place < (places[index - 1] ?? 0));
  const fits = new Set(places).size === places.length && places.every((one) => one >= 1 && one <= tree.notes.length);
  if (!isDisordered || !fits) return markers;
  return markers.map((marker) => (isMeant(marker) ? { ...marker, note: named(marker) } : marker));
}

/** The label by which each place of the list is called now; for one that nothing calls, the one that the others leave it. */
export function labelsOf({ tree }: AnalyzedDocument, markers: readonly Marker[]): readonly string[] {
  const numbered = markers.find((marker) => marker.note !== undefined && isNumbered(marker));
  const difference = numbered?.note === undefined ? 0 : numbered.note - Number(numbered.label);
  return tree.notes.map(
    (_, index) => markers.find(({ note }) => note === index + 1)?.label ?? String(index + 1 - difference),
  );
}
