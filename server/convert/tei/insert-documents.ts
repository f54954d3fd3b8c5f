import type { Volume } from '../../volume/volume';
import { UniqueIds } from './document-ids';
import { encodeDocuments } from './encode-volume';
import { Glossary, type GlossaryEntry } from './glossary';
import { publishedEntries } from './glossary-lists';
import { declaration } from './namespaces';
import { readVolume } from './read-volume';
import { attributeOf } from './tei-element';
import { writeEncoding } from './write-encoding';

interface Place {
  readonly id: string | undefined;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The source of a volume with the documents of `volume` put in their places: instead of those of the same id, or behind
 * the one with the number before. Everything else stays as it is; names and abbreviations point to the volume's own lists.
 * Throws `TeiError` for a source that is no volume.
 */
export function insertDocuments(source: string, volume: Volume): string {
  const places: Place[] = [];
  const lists: Record<'terms' | 'persons', GlossaryEntry[]> = { terms: [], persons: [] };
  for (const part of readVolume(source)) {
    if (!part) continue;
    const { kind, element, start, end } = part;
    if (kind !== 'document') {
      lists[kind].push(...publishedEntries(element));
      continue;
    }
    const id = attributeOf(element, 'xml:id');
    places.push({ id, number: numberIn(attributeOf(element, 'n') ?? id), start, end });
  }
  const numbers = new Set([...encodeDocuments(volume, undefined)].map(({ id }) => id));
  const replaced = places.filter(({ id }) => id !== undefined && numbers.has(id));
  const ids = idsOutside(source, replaced);
  const declared = declaration(source);
  const edits = [...encodeDocuments(volume, new Glossary(lists.terms, lists.persons), ids)].map(
    ({ id, text, encoding }) => {
      const attributes = [...encoding.attributes, ...declared];
      const xml = writeEncoding(text, { ...encoding, attributes });
      const own = replaced.find((place) => place.id === id);
      if (own) return { start: own.start, end: own.end, xml };
      const before = places.findLast(({ number }) => number < numberIn(id));
      // Before the first document of the volume, or behind the one whose number precedes.
      const at = before?.end ?? places[0]!.start;
      return { start: at, end: at, xml: before ? `\n${xml}` : `${xml}\n` };
    },
  );
  edits.sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, xml } of edits) {
    pieces.push(source.slice(at, start), xml);
    at = Math.max(at, end);
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** The heading of a document that no volume has a place for, because it has no number; undefined where each has one. */
export function unplacedIn({ entries }: Volume): string | undefined {
  const unplaced = entries.find(({ document }) => document.tree.heading?.number === undefined);
  return unplaced && (unplaced.document.title?.title ?? '');
}

/** The ids that stay in use; what comments hold is in none. */
function idsOutside(source: string, replaced: readonly Place[]): UniqueIds {
  const ids = new UniqueIds();
  let at = 0;
  for (const { start, end } of [...replaced, { start: source.length, end: source.length }]) {
    const kept = source.slice(at, start).replace(/<!--.*?-->/gsu, '');
    for (const [, , id = ''] of kept.matchAll(/xml:id\s*=\s*(["'])(.*?)\1/gu)) ids.claim(id);
    at = end;
  }
  return ids;
}

function numberIn(text: string | undefined): number {
  return Number(/\d+/u.exec(text ?? '')?.[0] ?? 0);
}
