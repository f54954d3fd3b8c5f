import type { Span } from '../../syntax/span';
import type { InsertionKind } from '../../syntax/tree';
import type { Reference } from '../../references/reference';
import { isFound, resolveReference } from '../../volume/resolve-reference';
import { indexOf } from '../../volume/volume-index';
import type { Volume } from '../../volume/volume';
import { draft, type Attribute, type EncodingDraft } from './encoding';
import type { Glossary } from './glossary';
import { noteIds } from './note-label';

/** Corrections and deletions are set in italics, words that the editors add in roman. */
const italicInsertions: ReadonlySet<InsertionKind> = new Set([
  'not-declassified',
  'sic',
  'illegible',
  'omitted',
  'garble',
]);

/** Words that the series sets in italics wherever it cites them. */
const italicWords = /\bForeign Relations(?! of)|\b[Ii]bid(?=[.,])|\bDepartment of State Bulletin\b|\bet seq(?=[.,])/gu;

/** What is marked within the lines of a document, those that hold others first. */
export function inlineMarkup(
  volume: Volume,
  place: number,
  documents: readonly string[],
  glossary: Glossary | undefined,
): readonly EncodingDraft[] {
  const { tree } = volume.entries[place]!.document;
  return [
    ...headingMarkup(volume, place),
    ...referenceMarkup(volume, place, documents),
    ...tree.insertions
      .filter(({ kind, start, end }) => italicInsertions.has(kind) && end - start > 2)
      .map(({ start, end }) => italic({ start: start + 1, end: end - 1 })),
    ...Array.from(tree.text.matchAll(italicWords), (hit) =>
      italic({ start: hit.index, end: hit.index + hit[0].length }),
    ),
    ...(glossary?.find(tree.text) ?? []).map(({ name, attributes, ...span }) => draft(name, span, attributes)),
  ];
}

function italic(span: Span): EncodingDraft {
  return draft('hi', span, [['rend', 'italic']]);
}

/** Sender and receiver: a person in parentheses behind an office, or the office itself. */
function headingMarkup(volume: Volume, place: number): readonly EncodingDraft[] {
  const { tree, title } = volume.entries[place]!.document;
  const { heading } = tree;
  if (!heading || !title) return [];
  return (['from', 'to'] as const).flatMap((side) => {
    const span = heading[side];
    const words = title[side];
    if (!span || words === undefined || words === '') return [];
    const person = /\(([^()]+)\)$/u.exec(words);
    const article = /^the /iu.exec(words)?.[0].length ?? 0;
    const office = { start: span.start + article, end: span.start + words.length };
    if (!person) return [draft('gloss', office, [['type', side]])];
    const start = span.start + person.index + 1;
    return [draft('persName', { start, end: start + person[1]!.length }, [['type', side]])];
  });
}

function referenceMarkup(volume: Volume, place: number, documents: readonly string[]): readonly EncodingDraft[] {
  return volume.entries[place]!.document.references.flatMap((reference) => {
    // The series links what is cited by number: not telegrams and articles that are only spoken of, nor “supra” by itself.
    if (reference.kind === 'telegram' || reference.kind === 'article') return [];
    if (reference.kind === 'document' && reference.neighbour !== undefined) return [];
    const found = resolveReference(volume, place, reference);
    let target: string | undefined;
    if (!isFound(found)) target = found.kind === 'elsewhere' ? targetElsewhere(volume, reference) : undefined;
    else if (found.kind === 'page') target = reference.target;
    else {
      const id = documents[found.place]!;
      target = `#${found.kind === 'document' ? id : noteIdAt(volume, found.place, id, found.span)}`;
    }
    const attributes: readonly Attribute[] = [['target', target ?? '']];
    return target === undefined ? [] : [draft('ref', reference, attributes)];
  });
}

/** Parts of a volume are paged through: a page before the first of this part is in the part before. */
function targetElsewhere(volume: Volume, reference: Reference): string | undefined {
  const { target } = reference;
  if (reference.kind !== 'page' || reference.volume || target === undefined) return target;
  const [, whole, part] = /^(.*p)([2-9])$/u.exec(volume.id ?? '') ?? [];
  const first = indexOf(volume).pages[0]?.page.value;
  if (whole === undefined || first === undefined || Number(reference.number) >= first) return target;
  return `${whole}${Number(part) - 1}${target}`;
}

function noteIdAt(volume: Volume, place: number, id: string, { start }: Span): string | undefined {
  const { document } = volume.entries[place]!;
  return noteIds(document, id)[document.tree.notes.findIndex((note) => note.start === start)];
}
