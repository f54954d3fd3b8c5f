import type { Span } from '../syntax/span';

/** How a marker is written: `1`, `[^1]`, `¹`, `*`, `a`. */
export type MarkerStyle = 'plain' | 'explicit' | 'superscript' | 'symbol' | 'letter';

/** A place in the text that calls a note. The span covers the marker as typed, `[^` and `]` included. */
export interface Marker extends Span {
  readonly style: MarkerStyle;
  /** What the marker says, without brackets and in plain digits: `2` for `²`. */
  readonly label: string;
  /** Place of its note in the list, from 1; undefined when it has none. */
  readonly note: number | undefined;
}

/** The marker that ends at `offset`, of `markers` in reading order; undefined where none does. */
export function markerEndingAt(markers: readonly Marker[], offset: number): Marker | undefined {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markers[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return markers[low]?.end === offset ? markers[low] : undefined;
}
