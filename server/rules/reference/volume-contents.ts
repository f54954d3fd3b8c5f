import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { Volume } from '../../volume/volume';

/** What a file holds that references may point to. */
export interface VolumeContents {
  /** Place in `entries` of each document by its number; of a repeated number the first. */
  readonly documents: ReadonlyMap<string, number>;
  readonly first: number;
  readonly last: number;
  /**
   * Whether the file is a volume, so that a number between its first and its last document, or behind the last of one
   * that begins at 1, has to be in it. A single telegram or a handful of papers cannot tell what the rest of the volume has.
   */
  readonly isVolume: boolean;
}

/** So many documents, and their numbers this close, make a volume or a run of one. */
const fewest = 3;
const density = 0.6;

const known = new WeakMap<Volume, VolumeContents>();

export function contentsOf(volume: Volume): VolumeContents {
  let contents = known.get(volume);
  if (contents === undefined) known.set(volume, (contents = read(volume)));
  return contents;
}

function read(volume: Volume): VolumeContents {
  const documents = new Map<string, number>();
  let first = Infinity;
  let last = 0;
  for (const [entry, { document }] of volume.entries.entries()) {
    const number = document.tree.heading?.number;
    if (number === undefined || documents.has(number)) continue;
    documents.set(number, entry);
    const value = Number.parseInt(number, 10);
    first = Math.min(first, value);
    last = Math.max(last, value);
  }
  const isVolume = documents.size >= fewest && documents.size / (last - first + 1) >= density;
  return { documents, first, last, isVolume };
}

/** Whether the file should hold the document of that number, so that its absence is an error. */
export function shouldHold({ isVolume, first, last }: VolumeContents, number: string): boolean {
  const value = Number.parseInt(number, 10);
  if (!isVolume || Number.isNaN(value)) return false;
  return value < first ? first <= 2 : value <= last || first === 1;
}

const labels = new WeakMap<AnalyzedDocument, ReadonlySet<string>>();

/** The labels by which a document's notes are cited: those of its markers, and for notes without one their place. */
export function noteLabels(document: AnalyzedDocument): ReadonlySet<string> {
  let found = labels.get(document);
  if (found === undefined) labels.set(document, (found = readLabels(document)));
  return found;
}

function readLabels({ tree, markers }: AnalyzedDocument): ReadonlySet<string> {
  const found = new Set<string>();
  let base = 0;
  for (const { label, note } of markers) {
    if (note === undefined) continue;
    if (note === 1 && label === '0') base = 1;
    found.add(label);
  }
  // Where labels repeat or a marker is missing the places count too: nobody can tell which of the two is cited.
  for (let note = 1; note <= tree.notes.length; note++) found.add(String(note - base));
  return found;
}
