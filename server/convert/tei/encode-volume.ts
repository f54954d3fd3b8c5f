import type { Volume } from '../../volume/volume';
import { documentIds, UniqueIds } from './document-ids';
import { encodeDocument } from './encode-document';
import type { Encoding } from './encoding';
import type { Glossary } from './glossary';
import { volumeHead, volumeTail } from './volume-frame';
import { writeEncoding } from './write-encoding';

export interface EncodedDocument {
  /** `d28` */
  readonly id: string;
  readonly text: string;
  readonly encoding: Encoding;
}

/** A volume as TEI, piece by piece: what stands before the first document, each document, and the end. */
export function* encodeVolume(volume: Volume, glossary: Glossary | undefined): Generator<string> {
  const ids = new UniqueIds();
  yield volumeHead(volume.id, glossary, ids);
  for (const { text, encoding } of encodeDocuments(volume, glossary, ids)) yield `${writeEncoding(text, encoding)}\n`;
  yield volumeTail;
}

/** The documents of a volume, each in its encoding. `ids` are those that are given elsewhere. */
export function* encodeDocuments(
  volume: Volume,
  glossary: Glossary | undefined,
  ids: UniqueIds = new UniqueIds(),
): Generator<EncodedDocument> {
  const documents = documentIds(volume);
  for (const [place, { document }] of volume.entries.entries()) {
    const encoding = encodeDocument({ volume, documents, glossary, ids }, place);
    yield { id: documents[place]!, text: document.tree.text, encoding };
  }
}
