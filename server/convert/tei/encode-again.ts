import { parseVolume } from '../../volume/parse-volume';
import type { Volume } from '../../volume/volume';
import { documentIds, UniqueIds } from './document-ids';
import { encodeDocument, type Encoder } from './encode-document';
import type { Encoding } from './encoding';
import { Glossary } from './glossary';
import { keptMarkup } from './kept-markup';
import { declaration } from './namespaces';
import { hashOf, idOf, lengthOf, restore, type Sidecar, type SidecarDocument } from './sidecar';
import { writeEncoding } from './write-encoding';

/** A document of the transcription, and its place in the sidecar where it was imported. */
interface Piece {
  readonly text: string;
  /** Its place in the volume; undefined for one that is not parsed anew. */
  readonly entry: number | undefined;
  readonly stored: number | undefined;
}

/**
 * A volume that was imported, as TEI again: documents that are as they were get their encoding back, edited ones keep the
 * marks of their unchanged lines, new ones are encoded afresh, and all stands between what stood outside of documents.
 */
export function* encodeAgain(volume: Volume, sidecar: Sidecar): Generator<string> {
  const glossary = new Glossary(sidecar.terms, sidecar.persons);
  const encodings = sidecar.documents.map(({ encoding }) => restore(encoding));
  const pieces = piecesOf(volume, sidecar);
  const same = new Set(
    pieces.flatMap(({ entry, stored }) => (entry === undefined && stored !== undefined ? [stored] : [])),
  );
  const ids = new UniqueIds();
  for (const piece of sidecar.frame) for (const [, id = ''] of piece.matchAll(/xml:id="([^"]*)"/gu)) ids.claim(id);
  for (const place of same) claimAll(encodings[place]!, ids);
  const encoder: Encoder = { volume, documents: documentIds(volume), glossary, ids };
  let written = -1;
  for (const { text, entry, stored } of pieces) {
    if (stored !== undefined && stored > written) {
      yield sidecar.frame.slice(written + 1, stored + 1).join('');
      written = stored;
    } else yield '\n';
    if (entry !== undefined) {
      const kept = stored === undefined ? undefined : keptMarkup(text, sidecar.documents[stored]!);
      const encoding = encodeDocument(encoder, entry, kept);
      const attributes = [...encoding.attributes, ...declaration(sidecar.frame[0] ?? '')];
      yield writeEncoding(text, { ...encoding, attributes });
    } else if (stored !== undefined) yield writeEncoding(text, encodings[stored]!);
    else yield* encodeApart(text, encoder);
  }
  yield sidecar.frame.slice(written + 1).join('');
}

/** A stretch between imported documents that the parser takes for a part of one of them. */
function* encodeApart(text: string, encoder: Encoder): Generator<string> {
  const volume = parseVolume(text, encoder.volume.id);
  const documents = documentIds(volume);
  for (const [place, { document }] of volume.entries.entries()) {
    yield writeEncoding(document.tree.text, encodeDocument({ ...encoder, volume, documents }, place));
  }
}

/** Walks through the text: where it goes on as an imported document did, that is one piece, whatever the parser makes of it. */
function piecesOf(volume: Volume, { documents }: Sidecar): readonly Piece[] {
  const { text, entries } = volume;
  const names = documentIds(volume);
  const places = new Map(documents.map((document, place) => [idOf(document), place]));
  const pieces: Piece[] = [];
  const used = new Set<number>();
  let expected = 0;
  let entry = 0;
  for (let at = 0; at < text.length;) {
    while (entry < entries.length - 1 && entries[entry]!.offset < at) entry++;
    const isEntry = entries[entry]!.offset === at;
    const named = isEntry ? places.get(names[entry]!) : undefined;
    const same = [expected, named].find(
      (place) => place !== undefined && !used.has(place) && isAt(text, at, documents[place]),
    );
    if (same !== undefined) {
      const end = at + lengthOf(documents[same]!);
      pieces.push({ text: text.slice(at, end), entry: undefined, stored: same });
      used.add(same);
      expected = same + 1;
      at = end;
      continue;
    }
    const next = entries.find(({ offset }) => offset > at)?.offset ?? text.length;
    const stored = named !== undefined && !used.has(named) ? named : undefined;
    if (stored !== undefined) {
      used.add(stored);
      expected = stored + 1;
    }
    pieces.push({ text: text.slice(at, next), entry: isEntry ? entry : undefined, stored });
    at = next;
  }
  return pieces;
}

function isAt(text: string, at: number, document: SidecarDocument | undefined): boolean {
  if (!document) return false;
  const end = at + lengthOf(document);
  return end <= text.length && hashOf(text.slice(at, end)) === document.hash;
}

function claimAll({ attributes, children }: Encoding, ids: UniqueIds): void {
  for (const [name, value] of attributes) if (name === 'xml:id') ids.claim(value);
  for (const child of children) claimAll(child, ids);
}
