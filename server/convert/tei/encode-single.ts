import type { Volume } from '../../volume/volume';
import { documentIds, UniqueIds } from './document-ids';
import { encodeDocument } from './encode-document';
import type { EncodedDocument } from './encode-volume';
import type { Attribute, Encoding } from './encoding';
import type { Glossary } from './glossary';
import type { ImportedEncodings } from './imported-encodings';
import { frusNamespace, teiNamespace } from './namespaces';
import { volumeHead, volumeTail } from './volume-frame';
import { writeEncoding } from './write-encoding';

/** What lies beside a transcription: the encoding that an import kept, or else lists of terms and persons. */
export interface Companions {
  readonly imported: ImportedEncodings | undefined;
  readonly glossary: Glossary | undefined;
}

/** The document at `place` alone, as it is encoded within its volume; no other document is. */
export function encodeSingle(volume: Volume, place: number, { imported, glossary }: Companions): EncodedDocument {
  const documents = documentIds(volume);
  const id = documents[place]!;
  const { text } = volume.entries[place]!.document.tree;
  const unchanged = imported?.unchanged(text);
  if (unchanged) return { id, text, encoding: unchanged };
  const encoder = { volume, documents, glossary: imported?.glossary ?? glossary, ids: new UniqueIds() };
  return { id, text, encoding: encodeDocument(encoder, place, imported?.kept(text, id)) };
}

const namespaces: readonly Attribute[] = [
  ['xmlns', teiNamespace],
  ['xmlns:frus', frusNamespace],
];

/** A document's element, well-formed by itself. */
export function writeSingle({ text, encoding }: EncodedDocument): string {
  return `${writeEncoding(text, { ...encoding, attributes: [...namespaces, ...encoding.attributes] })}\n`;
}

/**
 * A file of its own for the document at `place`: with the header, and what it uses of the lists. What it refers to in its
 * volume is named with the volume's id, where that is known.
 */
export function encodeSingleFile(volume: Volume, place: number, companions: Companions): string {
  const { text, encoding } = encodeSingle(volume, place, companions);
  const targets = new Set(valuesOf(encoding, (name) => name === 'target' || name === 'corresp'));
  const glossary = (companions.imported?.glossary ?? companions.glossary)?.only((id) => targets.has(`#${id}`));
  const own = new Set(valuesOf(encoding, (name) => name === 'xml:id'));
  const { title } = volume.entries[place]!.document;
  const words = title === undefined ? undefined : [title.number, title.title].filter(Boolean).join('. ');
  const head = volumeHead(volume.id, glossary, new UniqueIds(), words);
  const complete = volume.id === undefined ? encoding : pointingOut(encoding, own, volume.id);
  return `${head}${writeEncoding(text, complete)}\n${volumeTail}`;
}

function valuesOf({ attributes, children }: Encoding, wanted: (name: string) => boolean): readonly string[] {
  const own = attributes.filter(([name]) => wanted(name)).map(([, value]) => value);
  return [...own, ...children.flatMap((child) => valuesOf(child, wanted))];
}

function pointingOut(encoding: Encoding, own: ReadonlySet<string>, volume: string): Encoding {
  const attributes = encoding.attributes.map(([name, value]): Attribute => {
    const isOutside = name === 'target' && /^#(?:d\d|pg_)/u.test(value) && !own.has(value.slice(1));
    return [name, isOutside ? `${volume}${value}` : value];
  });
  return { ...encoding, attributes, children: encoding.children.map((child) => pointingOut(child, own, volume)) };
}
