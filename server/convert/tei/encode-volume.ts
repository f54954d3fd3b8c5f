import type { Volume } from '../../volume/volume';
import { documentIds, UniqueIds } from './document-ids';
import { encodeDocument } from './encode-document';
import type { Glossary } from './glossary';
import { volumeHead, volumeTail } from './volume-frame';
import { writeEncoding } from './write-encoding';

export interface TeiOptions {
  readonly glossary: Glossary | undefined;
}

/** A volume as TEI, piece by piece: what stands before the first document, each document, and the end. */
export function* encodeVolume(volume: Volume, { glossary }: TeiOptions): Generator<string> {
  const ids = new UniqueIds();
  yield volumeHead(volume, glossary, ids);
  for (const division of encodeDivisions(volume, glossary, ids)) yield `${division}\n`;
  yield volumeTail;
}

/** Only the documents, each a `div`. */
export function* encodeDivisions(
  volume: Volume,
  glossary: Glossary | undefined,
  ids: UniqueIds = new UniqueIds(),
): Generator<string> {
  const documents = documentIds(volume);
  for (const [place, { document }] of volume.entries.entries()) {
    yield writeEncoding(document.tree.text, encodeDocument({ volume, documents, glossary, ids }, place));
  }
}
