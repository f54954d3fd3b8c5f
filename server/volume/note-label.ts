import type { AnalyzedDocument } from './analyzed-document';

/**
 * Place in the list, from 1, of the note that is printed as footnote `label`. Labels begin with 0 in volumes whose source
 * note has no number, with 1 in others, and the list counts from 1 in all: the markers tell. Undefined when there is none.
 */
export function placeOfNote({ markers, tree }: AnalyzedDocument, label: string): number | undefined {
  const marker = markers.find((one) => one.label === label && one.note !== undefined);
  if (marker) return marker.note;
  if (!/^\d+$/.test(label)) return undefined;
  // The note's own marker is missing or unread: the others show by how much labels and places differ.
  const other = markers.find((one) => one.note !== undefined && /^\d+$/.test(one.label));
  const place = Number(label) + (other?.note === undefined ? 0 : other.note - Number(other.label));
  return place >= 1 && place <= tree.notes.length ? place : undefined;
}
