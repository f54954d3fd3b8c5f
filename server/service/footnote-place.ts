import type { Marker } from '../footnotes/marker';
import { isSpace } from '../syntax/character';
import { contains } from '../syntax/span';
import type { DocumentTree } from '../syntax/tree';
import type { AnalyzedDocument } from '../volume/analyzed-document';

/** Where a new marker goes, in offsets from the document's start, or why it cannot stand there. */
export type MarkerPlace =
  | { readonly kind: 'place'; readonly offset: number; readonly inHeading: boolean }
  | { readonly kind: 'none'; readonly message: string };

/**
 * The place of a marker for a cursor at `offset`: at the end of the word that it stands in front of or behind, beside and
 * never within other markers, and outside of redactions, page breaks and references to documents and notes.
 */
export function markerPlace(document: AnalyzedDocument, offset: number): MarkerPlace {
  const { tree, markers } = document;
  if (offset >= (tree.notes[0]?.start ?? Infinity)) {
    return none('The cursor is in the notes. Put it in the text, behind the words that the footnote is about.');
  }
  const bracket = tree.insertions.find(
    ({ kind, start, end }) => kind === 'not-declassified' && start < offset && offset < end,
  );
  const within = markers.find(({ start, end }) => start < offset && offset < end);
  const at =
    bracket?.end ??
    behindReference(document, offset) ??
    within?.end ??
    besideNext(tree, markers, offset) ??
    behindWord(tree, offset);
  const line = tree.lines.lineAt(at);
  if (at === tree.lines.startOf(line) && !markers.some(({ start }) => start === at)) {
    return none('A footnote hangs on words. Put the cursor behind those that it is about.');
  }
  if (tree.pages.some(({ start, end }) => start < at && at < end)) {
    return none('The cursor is in a page break. Put it behind the words that the footnote is about.');
  }
  const inHeading = tree.heading !== undefined && at > tree.heading.start && at <= tree.heading.end;
  if (inHeading && !endsHeading(tree, markers, at)) {
    return none('The footnote of a heading stands at its end. Put the cursor there, or in the text.');
  }
  return { kind: 'place', offset: at, inHeading };
}

/** What joins references to a list: `footnotes 3 and 4, Document 5`. */
const joint = /^(?:,? (?:and|or) |, |[–-])$/u;

/** The end of the reference to a document or note that the cursor is in, and of the list that it is part of. */
function behindReference({ references, tree }: AnalyzedDocument, offset: number): number | undefined {
  const named = references.filter(({ kind }) => kind === 'footnote' || kind === 'document');
  const first = named.findIndex(({ start, end }, index) => {
    const next = named[index + 1];
    const isJoined = next !== undefined && joint.test(tree.text.slice(end, next.start));
    return start < offset && offset < (isJoined ? next.start : end);
  });
  let at = named[first]?.end;
  for (const { start, end } of first === -1 ? [] : named.slice(first + 1)) {
    if (at === undefined || !joint.test(tree.text.slice(at, start))) break;
    at = end;
  }
  return at;
}

/** The start of the marker that the cursor stands in front of, spaces between them passed over. */
function besideNext({ text }: DocumentTree, markers: readonly Marker[], offset: number): number | undefined {
  let at = offset;
  while (isSpace(text.charCodeAt(at))) at++;
  return markers.find(({ start }) => start === at)?.start;
}

/** The end of the word before the cursor on its line; page breaks between them are passed over. */
function behindWord({ text, pages, lines }: DocumentTree, offset: number): number {
  const start = lines.startOf(lines.lineAt(offset));
  let at = offset;
  for (;;) {
    while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
    const page = pages.find(({ end }) => end === at);
    if (page === undefined || page.start < start) return at;
    at = page.start;
  }
}

function endsHeading({ heading, text }: DocumentTree, markers: readonly Marker[], offset: number): boolean {
  if (heading === undefined) return false;
  let at = offset;
  while (at < heading.end) {
    const marker = markers.find((one) => one.start === at && contains(heading, one));
    if (marker === undefined && !isSpace(text.charCodeAt(at))) return false;
    at = marker?.end ?? at + 1;
  }
  return true;
}

function none(message: string): MarkerPlace {
  return { kind: 'none', message };
}
