import { Fact } from '../syntax/kept-facts';
import type { DocumentTree, Section } from '../syntax/tree';
import type { Span } from '../syntax/span';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { openingWords, withoutMarkers } from './excerpt';
import { withoutTrailingSpace } from './telegram-document';

export type PartKind = 'document' | 'dateline' | 'section' | 'article' | 'attachment' | 'signature' | 'notes' | 'note';

/**
 * A part of a document as outline and folding show it, in offsets from the document's start. Children lie inside their
 * parent, in order and without overlap; `selection` lies inside the part. Names are never empty.
 */
export interface Part extends Span {
  readonly kind: PartKind;
  readonly name: string;
  readonly detail: string;
  readonly selection: Span;
  readonly children: readonly Part[];
}

const detailLength = 80;
const nameLength = 200;

/** A document's parts stay as long as the document does. */
const known = new Fact<AnalyzedDocument, Part | null>();

/** The document as a tree of parts; undefined where there is nothing but white space. */
export function partsOf(document: AnalyzedDocument): Part | undefined {
  let parts = known.get(document);
  if (parts === undefined) known.set(document, (parts = buildDocument(document) ?? null));
  return parts ?? undefined;
}

function buildDocument(document: AnalyzedDocument): Part | undefined {
  const { tree } = document;
  const first = tree.blocks.find(({ kind }) => kind !== 'blank');
  const last = tree.blocks.findLast(({ kind }) => kind !== 'blank');
  if (first === undefined || last === undefined) return undefined;
  const selection = tree.heading ?? first.content;
  const holes = [...document.markers, ...tree.pages].sort(byPlace);
  const root: Part = {
    kind: 'document',
    start: Math.min(first.content.start, selection.start),
    end: Math.max(last.content.end, selection.end),
    selection,
    name: nameOf(document, selection),
    detail: dateOf(document),
    children: [
      ...headParts(document),
      ...tree.sections.map((section) => sectionPart(tree, section, holes)),
      ...tailParts(document),
    ],
  };
  return settle(tree.text, root, root);
}

function nameOf({ tree, title }: AnalyzedDocument, first: Span): string {
  const printed = title?.title ?? '';
  const name = [title?.number === undefined ? '' : `${title.number}.`, printed].filter(Boolean).join(' ');
  return (
    openingWords(name, nameLength) ||
    openingWords(tree.text.slice(first.start, first.end), detailLength) ||
    'Untitled document'
  );
}

function dateOf({ tree, markers }: AnalyzedDocument): string {
  const { dateline } = tree;
  if (dateline?.dateSpan === undefined) return '';
  return withoutMarkers(tree.text, dateline.dateSpan, markers);
}

function headParts({ tree, markers }: AnalyzedDocument): readonly Part[] {
  const { dateline } = tree;
  if (dateline === undefined) return [];
  return [leaf('dateline', dateline, withoutMarkers(tree.text, dateline, markers) || 'Dateline')];
}

/** `holes` are the markers and pages of the document, which titles leave out. */
function sectionPart(tree: DocumentTree, section: Section, holes: readonly Span[]): Part {
  const title = opening(tree, section, holes);
  return {
    kind: section.kind,
    start: section.start,
    end: section.end,
    selection: section.selection,
    name: openingWords(section.label, nameLength) || title || section.kind,
    detail: title,
    children: section.children.map((child) => sectionPart(tree, child, holes)),
  };
}

/** The first words behind a section's label, of one paragraph and without the dash between. */
function opening({ text, lines }: DocumentTree, { selection, end }: Section, holes: readonly Span[]): string {
  const head = text.slice(selection.end, Math.min(end, selection.end + 40));
  const start = selection.end + (/^[\s.:\]\u2010-\u2015-]*/u.exec(head)?.[0].length ?? 0);
  const stop = Math.min(end, start + detailLength * 4, lines.endOf(lines.lineAt(start)));
  const span = { start, end: Math.max(start, stop) };
  return openingWords(withoutMarkers(text, span, within(holes, span)), detailLength);
}

/** Those of `spans`, which are in order, that begin in `frame`. */
function within(spans: readonly Span[], frame: Span): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < frame.start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < spans.length && spans[behind]!.start < frame.end) behind++;
  return spans.slice(low, behind);
}

function tailParts({ tree }: AnalyzedDocument): readonly Part[] {
  const signatures = tree.signatures.map((signature) => leaf('signature', signature, signature.text || 'Signature'));
  const notes = tree.notes.map((note): Part => {
    const opening = note.paragraphs[0] ?? note.content;
    const detail = openingWords(tree.text.slice(opening.start, opening.end), detailLength);
    return { ...leaf('note', note, `Note ${note.number}`), detail, selection: note.numberSpan };
  });
  const first = notes[0];
  const last = notes.at(-1);
  if (first === undefined || last === undefined) return signatures;
  const detail = notes.length === 1 ? '1 note' : `${notes.length} notes`;
  const list = leaf('notes', { start: first.start, end: last.end }, 'Notes');
  return [...signatures, { ...list, detail, selection: first.selection, children: notes }];
}

function leaf(kind: PartKind, span: Span, name: string): Part {
  const { start, end } = span;
  return {
    kind,
    start,
    end,
    selection: { start, end },
    name: openingWords(name, nameLength),
    detail: '',
    children: [],
  };
}

/**
 * Brings the parts into the form that an outline demands: children in order, each ending before the next begins, all
 * inside `frame`. A section that reaches over the signature, or over the notes, ends in front of it; a signature in an
 * attachment belongs to the attachment.
 */
function settle(text: string, part: Part, frame: Span): Part {
  const own = withoutTrailingSpace(text, clip(part, frame));
  const children = adopt([...part.children].sort(byPlace));
  const settled: Part[] = [];
  children.forEach((child, index) => {
    const next = children[index + 1];
    const start = Math.max(own.start, settled.at(-1)?.end ?? 0);
    const end = Math.min(own.end, next === undefined ? own.end : next.start);
    if (child.start < end && start < end) settled.push(settle(text, child, { start, end }));
  });
  return { ...part, ...own, selection: clip(withoutTrailingSpace(text, part.selection), own), children: settled };
}

function adopt(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (const part of parts) {
    const before = kept.at(-1);
    if (part.kind === 'signature' && before?.kind === 'attachment' && part.end <= before.end) {
      kept[kept.length - 1] = { ...before, children: [...before.children, part] };
    } else kept.push(part);
  }
  return kept;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function clip(span: Span, frame: Span): Span {
  const start = Math.min(Math.max(span.start, frame.start), frame.end);
  return { start, end: Math.min(Math.max(span.end, start), frame.end) };
}
