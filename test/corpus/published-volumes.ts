import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The corpus lies beside the checkout; tests that need it are skipped where it is absent. */
const folder = join(import.meta.dirname, '../../../shared/corpus');

export const hasCorpus = existsSync(folder);
export const absent = `no corpus at ${folder}`;

/** A marker, a note or a page as the encoders marked it up; lines count from 0 within the volume. */
interface Gold {
  readonly documents: readonly {
    readonly line: number;
    readonly endLine: number;
    readonly n: string | undefined;
    readonly markers: readonly {
      readonly line: number;
      readonly char: number;
      readonly n: string;
      readonly note: number;
    }[];
    readonly notes: readonly { readonly line: number; readonly endLine: number }[];
  }[];
}

/** A document of a published volume with the encoders' answers; lines and characters count from 0 in its own text. */
export interface PublishedDocument {
  readonly volume: string;
  readonly text: string;
  readonly number: number | undefined;
  readonly markers: readonly { readonly line: number; readonly character: number; readonly label: string }[];
  /** Of each note, its first and last line. */
  readonly notes: readonly { readonly line: number; readonly lastLine: number }[];
}

export interface PublishedVolume {
  readonly id: string;
  readonly text: string;
  readonly documents: readonly PublishedDocument[];
}

export function volumeIds(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.slice(0, -'.gold.json'.length));
}

export function readPublished(id: string): PublishedVolume {
  const text = readFileSync(join(folder, `${id}.telegram`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8')) as Gold;
  const lines = text.split('\n');
  const documents = gold.documents.map(({ line: first, endLine, n, markers, notes }) => ({
    volume: id,
    text: `${lines.slice(first, endLine + 1).join('\n')}\n`,
    number: n !== undefined && /^\d+$/.test(n) ? Number(n) : undefined,
    markers: markers.map((marker) => ({ line: marker.line - first, character: marker.char, label: marker.n })),
    notes: notes.map((note) => ({ line: note.line - first, lastLine: note.endLine - first })),
  }));
  return { id, text, documents };
}

/** The document that the project began with. */
export function readSeed(): string {
  return readFileSync(join(folder, 'seed.telegram'), 'utf8');
}
