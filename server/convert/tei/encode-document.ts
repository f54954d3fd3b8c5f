import type { Span } from '../../syntax/span';
import type { Volume } from '../../volume/volume';
import { datelineMarkup } from './dateline-markup';
import type { UniqueIds } from './document-ids';
import { contentOf, draft, instructionFor, nest, type Attribute, type Encoding, type EncodingDraft } from './encoding';
import type { Glossary } from './glossary';
import { hostOf } from './hosts';
import { inlineMarkup } from './inline-markup';
import type { KeptMarkup } from './kept-markup';
import { placeNotes } from './place-notes';
import { buildStructure, pageBreak, type Building } from './structure';

/** What the documents of a volume have in common while it is encoded. */
export interface Encoder {
  readonly volume: Volume;
  /** The id of each document. */
  readonly documents: readonly string[];
  readonly glossary: Glossary | undefined;
  readonly ids: UniqueIds;
}

/**
 * The document at `place` as the published volumes encode it. All of its text is in the encoding. What an earlier encoding
 * of it marked within lines that are as they were is `kept`.
 */
export function encodeDocument(
  { volume, documents, ids, glossary }: Encoder,
  place: number,
  kept?: KeptMarkup,
): Encoding {
  const { document } = volume.entries[place]!;
  const { tree } = document;
  const documentId = documents[place]!;
  const attributes: readonly Attribute[] = [
    ['type', 'document'],
    ...ids.claim(documentId),
    ['n', tree.heading?.number ?? documentId.slice(1)],
  ];
  const division = draft('div', { start: 0, end: tree.text.length }, kept?.attributes ?? attributes);
  const building: Building = { tree, documentId, ids, hosts: [] };
  buildStructure(building, division);
  nest(division, instructionFor({ start: 0, end: 0 }, { kind: 'preserve' }));
  const notes = placeNotes({ document, documentId, ids }, building.hosts, division);
  const hosts = [...building.hosts, ...notes].sort((one, other) => contentOf(one).start - contentOf(other).start);
  for (const page of tree.pages) {
    if (page.alone || tree.text.slice(page.start, page.end) !== `[Page ${page.number}]`) continue;
    const host = hostOf(hosts, page);
    if (host) nest(host, pageBreak(building, page));
  }
  const dateline = building.hosts.find(({ name }) => name === 'dateline');
  const markups = [
    ...(dateline && tree.dateline ? datelineMarkup(tree.text, tree.dateline, wordsEnd(dateline)) : []),
    ...building.hosts
      .filter(({ name }) => name === 'signed')
      .flatMap((signed) => signerIn(tree.text, signed, glossary)),
    ...inlineMarkup(volume, place, documents, glossary),
  ];
  for (const markup of [...(kept?.markup ?? []), ...markups.filter(({ start }) => kept?.isKept(start) !== true)]) {
    const host = hostOf(hosts, markup);
    if (host) nest(host, markup);
  }
  return division;
}

/** Where the words of an element end: before the first note in it. */
function wordsEnd({ children, end }: EncodingDraft): number {
  return children.find(({ name }) => name === 'note')?.start ?? end;
}

/** The name in a signature; an office may stand behind it. */
function signerIn(text: string, signed: EncodingDraft, glossary: Glossary | undefined): readonly EncodingDraft[] {
  const words = text.slice(signed.start, wordsEnd(signed));
  const name = /^[^,;[\]()]+/u.exec(words)?.[0].trimEnd() ?? '';
  const span: Span = { start: signed.start, end: signed.start + name.length };
  const person = glossary?.find(name).find((use) => use.name === 'persName');
  return name === '' ? [] : [draft('persName', span, person?.attributes)];
}
