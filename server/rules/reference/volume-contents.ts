import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { VolumeIndex } from '../../volume/volume-index';

/**
 * Whether the file should hold the document of that number, so that its absence is an error: in a volume, one between its
 * first and its last, or behind the last of one that begins at 1. A single telegram or a handful of papers cannot tell
 * what the rest of the volume has.
 */
export function shouldHold({ complete, first, last }: VolumeIndex, number: string): boolean {
  const value = Number.parseInt(number, 10);
  if (!complete || Number.isNaN(value)) return false;
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
