import type { AnalyzedDocument } from '../../volume/analyzed-document';

/** The label of the note at `place` of the list, from 1: its marker's, or what the other markers make it. */
export function labelOfNote({ markers }: AnalyzedDocument, place: number): string {
  const own = markers.find(({ note }) => note === place);
  if (own) return own.label;
  const other = markers.find(({ note, label }) => note !== undefined && /^\d+$/u.test(label));
  return String(place - (other?.note === undefined ? 0 : other.note - Number(other.label)));
}
