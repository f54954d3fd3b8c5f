import type { Marker } from '../../footnotes/marker';
import type { Note } from '../../syntax/tree';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { findDescents } from '../ascent';

/** How the markers of a document and its notes fail to fit; each fault is in one of the lists. */
export interface MarkersAndNotes {
  /** Markers without a note that nothing else explains. */
  readonly orphans: readonly Marker[];
  /** Markers that say what an earlier one has said. */
  readonly duplicates: readonly { readonly marker: Marker; readonly first: Marker }[];
  /** Markers that stand before one with a lower label or behind one with a higher. */
  readonly disordered: readonly { readonly marker: Marker; readonly against: Marker }[];
  /** Notes that no marker calls, with their place in the list from 1. */
  readonly unmarked: readonly { readonly note: Note; readonly place: number }[];
}

const known = new WeakMap<AnalyzedDocument, MarkersAndNotes>();

export function markersAndNotes(document: AnalyzedDocument): MarkersAndNotes {
  let result = known.get(document);
  if (result === undefined) known.set(document, (result = compare(document)));
  return result;
}

/** A digit that no note is left for, behind a decimal point or an abbreviation: `.4`, `Item No.2`, `Rev.1`. */
const figure = /(?:(?:^|[\s\d(£$])\.|\b(?:Nos?|Rev|Add|Corr|Ser|Vol|Ch|Sec|Art|Para)\.)$/;

function compare({ tree, markers: all }: AnalyzedDocument): MarkersAndNotes {
  const markers = all.filter(
    ({ note, style, start }) =>
      note !== undefined || style !== 'plain' || !figure.test(tree.text.slice(Math.max(0, start - 8), start)),
  );
  const counted = markers.filter(({ label }) => /^\d+$/.test(label));
  const duplicates = findDuplicates(counted);
  const repeated = new Set(duplicates.map(({ marker }) => marker));
  const ascending = counted.filter((marker) => !repeated.has(marker));
  const disordered = findDescents(ascending.map(({ label }) => Number(label))).map(({ place, against }) => ({
    marker: ascending[place]!,
    against: ascending[against]!,
  }));
  const misplaced = new Set(disordered.map(({ marker }) => marker));
  const orphans = markers.filter(
    (marker) => marker.note === undefined && !repeated.has(marker) && !misplaced.has(marker),
  );

  const called = new Set(markers.map(({ note }) => note));
  const unmarked = tree.notes
    .map((note, index) => ({ note, place: index + 1 }))
    .filter(({ place }) => !called.has(place));
  return { orphans, duplicates, disordered, unmarked };
}

function findDuplicates(markers: readonly Marker[]): MarkersAndNotes['duplicates'] {
  const first = new Map<string, Marker>();
  const duplicates: { readonly marker: Marker; readonly first: Marker }[] = [];
  for (const marker of markers) {
    const earlier = first.get(marker.label);
    if (earlier === undefined) first.set(marker.label, marker);
    else duplicates.push({ marker, first: earlier });
  }
  return duplicates;
}
