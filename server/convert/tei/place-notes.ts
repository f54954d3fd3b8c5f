import type { Span } from '../../syntax/span';
import type { Note } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { labelOfNote, noteIds } from './note-label';
import type { UniqueIds } from './document-ids';
import { draft, instructionFor, nest, type Attribute, type Encoding, type EncodingDraft } from './encoding';
import { hostOf } from './hosts';
import { gapsOf, layoutOf } from './notes-layout';

interface Placing {
  readonly document: AnalyzedDocument;
  readonly documentId: string;
  readonly ids: UniqueIds;
}

/**
 * Puts each note where its marker stands, and those without a marker behind the text, an unmarked source note behind the
 * heading. `blocks` are the elements that may hold notes. Returns the elements that hold the notes' words.
 */
export function placeNotes(
  placing: Placing,
  blocks: readonly EncodingDraft[],
  division: EncodingDraft,
): readonly EncodingDraft[] {
  const { document } = placing;
  const { tree, markers } = document;
  const region = regionOf(document);
  if (!region) return [];
  const named = noteIds(document, placing.documentId);
  const hosts: EncodingDraft[] = [];
  const placed = new Set<number>();
  for (const marker of markers) {
    const at = (marker.note ?? 0) - 1;
    const note = tree.notes[at];
    if (!note || placed.has(at) || marker.end > region.start) continue;
    const host = hostOf(blocks, marker);
    const held = host && placeNote(placing, note, [marker.label, named[at]!], marker, host);
    if (!held) continue;
    hosts.push(...held);
    placed.add(at);
  }
  const head = blocks.find(({ name }) => name === 'head');
  for (const [at, note] of tree.notes.entries()) {
    if (placed.has(at)) continue;
    const parent = note.kind === 'source' && head ? head : division;
    const end = parent === division ? region.start : parent.end;
    hosts.push(
      ...(placeNote(placing, note, [labelOfNote(document, at + 1), named[at]!], { start: end, end }, parent) ?? []),
    );
  }
  const order = notesIn(division).map((one) =>
    tree.notes.findIndex((note) => note.content.start === one.content?.start),
  );
  const gaps = gapsOf(
    tree.text,
    region,
    tree.notes.map(({ content }) => content),
  );
  const layout = layoutOf(gaps, order);
  const isUsual = !layout.gaps && !layout.order && isUsualPlace(tree.text, region, division);
  nest(division, instructionFor(region, isUsual ? undefined : { kind: 'notes', layout }));
  return hosts;
}

/** The note as an element in `parent`, with the elements that hold its words; undefined where it cannot stand there. */
function placeNote(
  { document, ids }: Placing,
  note: Note,
  [label, id]: readonly [label: string, id: string],
  span: Span,
  parent: EncodingDraft,
): readonly EncodingDraft[] | undefined {
  const attributes: Attribute[] = [['n', label]];
  if (note.kind === 'source') attributes.push(['type', 'source']);
  const encoded: EncodingDraft = { ...draft('note', span, attributes), content: note.content };
  if (!nest(parent, encoded)) return undefined;
  attributes.splice(1, 0, ...ids.claim(id));
  const printed = document.tree.text.slice(span.start, span.end);
  const { start } = note.content;
  if (printed !== label) encoded.children.push(instructionFor({ start, end: start }, { kind: 'marker', printed }));
  if (note.paragraphs.length < 2) return [encoded];
  const paragraphs = note.paragraphs.map((paragraph) => draft('p', paragraph));
  encoded.children.push(...paragraphs);
  return paragraphs;
}

/** The lines of the list of notes, from the first to the last. */
function regionOf({ tree }: AnalyzedDocument): Span | undefined {
  const first = tree.notes[0];
  const last = tree.notes.at(-1);
  if (!first || !last) return undefined;
  const line = tree.lines.lineAt(Math.max(last.content.end, last.start));
  return { start: first.start, end: tree.lines.startOf(line + 1) };
}

/** Whether the list stands where import puts it unasked: on the line behind the last one, at the end of the document. */
function isUsualPlace(text: string, region: Span, division: Encoding): boolean {
  const last = division.children.findLast(({ end }) => end <= region.start);
  return last !== undefined && text.slice(last.end, region.start) === '\n' && text.slice(region.end).trim() === '';
}

function notesIn({ children }: Encoding): readonly Encoding[] {
  return children.flatMap((child) => (child.name === 'note' ? [child] : notesIn(child)));
}
