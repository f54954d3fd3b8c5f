import type { Marker } from '../footnotes/marker';
import type { Reference } from '../references/reference';
import { touches, type Span } from '../syntax/span';
import type { Insertion, Note, PageBreak } from '../syntax/tree';
import type { AnalyzedDocument } from '../volume/analyzed-document';

/** What a cursor can stand on, with the stretch that belongs to it, in offsets from the document's start. */
export type Target =
  | { readonly kind: 'document'; readonly span: Span }
  | { readonly kind: 'marker'; readonly span: Span; readonly marker: Marker }
  | { readonly kind: 'note'; readonly span: Span; readonly note: Note; readonly place: number }
  | { readonly kind: 'reference'; readonly span: Span; readonly reference: Reference }
  | { readonly kind: 'page'; readonly span: Span; readonly page: PageBreak }
  | { readonly kind: 'insertion'; readonly span: Span; readonly insertion: Insertion };

/**
 * What stands at `offset` of a document: the document's own number in its heading, a marker, a note's number, a reference, a page break or an insertion. Where two
 * meet, the one that the offset lies in wins over the one that ends there. Undefined on plain words.
 */
export function targetAt(document: AnalyzedDocument, offset: number): Target | undefined {
  const touching = candidatesAt(document, offset);
  return touching.find(({ span }) => offset < span.end) ?? touching[0];
}

/** In the order of their precedence: a marker glued to a reference is a thing of its own. */
function candidatesAt({ tree, markers, references }: AnalyzedDocument, offset: number): readonly Target[] {
  const targets: Target[] = [];
  const number = tree.heading?.numberSpan;
  if (number && touches(number, offset)) targets.push({ kind: 'document', span: number });
  for (const marker of markers) if (touches(marker, offset)) targets.push({ kind: 'marker', span: marker, marker });
  const place = tree.notes.findIndex(({ numberSpan }) => touches(numberSpan, offset));
  const note = tree.notes[place];
  if (note) targets.push({ kind: 'note', span: note.numberSpan, note, place: place + 1 });
  const page = tree.pages.find((span) => touches(span, offset));
  if (page) targets.push({ kind: 'page', span: page, page });
  for (const reference of references) {
    if (touches(reference, offset)) targets.push({ kind: 'reference', span: reference, reference });
  }
  const insertion = tree.insertions.findLast((span) => touches(span, offset));
  if (insertion) targets.push({ kind: 'insertion', span: insertion, insertion });
  return targets;
}

/** The markers that call the note at `place` of the list, from 1. */
export function markersOf(document: AnalyzedDocument, place: number): readonly Marker[] {
  return document.markers.filter(({ note }) => note === place);
}
