import type { Marker } from '../../footnotes/marker';
import type { AnalyzedDocument } from '../../volume/analyzed-document';

/** Markers with the notes that they call, and those that are left over. */
export interface Placed {
  readonly linked: readonly Marker[];
  readonly beyond: readonly Marker[];
}

/**
 * Where one marker or note is lost, the count fits the notes from either end. The marker of the heading calls the source
 * note, and a marker of the text does not.
 */
export function inTheirPlace(document: AnalyzedDocument, linked: readonly Marker[]): Placed {
  const { heading, notes } = document.tree;
  const [first] = linked;
  const asTheyAre = { linked, beyond: [] };
  if (heading === undefined || first?.note === undefined) return asTheyAre;
  const difference = first.note - Number(first.label);
  if (!linked.every(({ label, note }) => (note ?? 0) - Number(label) === difference)) return asTheyAre;
  const shift = (by: number, before: readonly Marker[] = []): Placed => {
    const shifted = linked.map((marker) => ({ ...marker, note: (marker.note ?? 0) + by }));
    const fitting = shifted.filter(({ note }) => note <= notes.length);
    const beyond = shifted.slice(fitting.length).map((marker) => ({ ...marker, note: undefined }));
    return { linked: [...before, ...fitting], beyond };
  };
  const inHeading = first.end <= heading.end;
  const hasSource = notes[0]?.kind === 'source';
  if (first.label === '1' && first.note === 2 && (inHeading || !hasSource)) return shift(-1);
  if (first.note !== 1 || !hasSource) return asTheyAre;
  // Of two in the heading the first calls the source note.
  const isShort = (linked.at(-1)?.note ?? 0) < notes.length;
  if (inHeading) return first.label === '2' && isShort ? shift(1) : asTheyAre;
  const before = headingMarker(document, Number(first.label) - 1);
  if (before !== undefined) return shift(1, [before]);
  if (isShort) return shift(1);
  return first.style === 'plain' ? { linked: linked.slice(1), beyond: [] } : asTheyAre;
}

/** A marker that the heading ends with and that was left out; of the label given. */
function headingMarker({ tree, markers }: AnalyzedDocument, label: number): Marker | undefined {
  const { heading, text } = tree;
  if (heading === undefined) return undefined;
  const resolved = markers.find((marker) => marker.end <= heading.end && marker.label === String(label));
  if (resolved !== undefined) return { ...resolved, note: 1 };
  const hit = /\D0(\)?)$/.exec(text.slice(heading.start, heading.end));
  if (hit === null || label !== 0) return undefined;
  const end = heading.end - (hit[1] ?? '').length;
  return { start: end - 1, end, style: 'plain', label: '0', note: 1 };
}
