import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { namePart } from './document-ids';

/** The label of the note at `place` of the list, from 1: its marker's, or what the other markers make it. */
export function labelOfNote({ markers }: AnalyzedDocument, place: number): string {
  const own = markers.find(({ note }) => note === place);
  if (own) return own.label;
  const other = markers.find(({ note, label }) => note !== undefined && /^\d+$/u.test(label));
  return String(place - (other?.note === undefined ? 0 : other.note - Number(other.label)));
}

/**
 * The ids of the notes in the order of the list, `d4fn3`: by their labels. Older volumes, which do not number documents,
 * begin the labels anew on each page; there they are named by their places.
 */
export function noteIds(document: AnalyzedDocument, id: string): readonly string[] {
  const labels = document.tree.notes.map((_, at) => labelOfNote(document, at + 1));
  const counted = labels.every((label, at) =>
    at === 0 ? /^[01]$/u.test(label) : Number(label) > Number(labels[at - 1]),
  );
  if (counted || document.tree.heading?.number !== undefined) return labels.map((label) => `${id}fn${namePart(label)}`);
  const first = labels[0] === '0' ? 0 : 1;
  return labels.map((_, at) => `${id}fn${at + first}`);
}
