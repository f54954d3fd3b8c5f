import type { Marker } from '../../footnotes/marker';
import type { Span } from '../../syntax/span';

/** Digits or a marker written out that the text means as a marker, whatever note it has. */
export interface Reading extends Span {
  readonly label: string;
  readonly value: number;
  /** How unlikely it is a marker, as minus the logarithm of the odds. */
  readonly cost: number;
  /** The marker that the resolver made of it, where it found a note for it. */
  readonly marker: Marker | undefined;
  /** Whether it stands where its label cannot: the marker of the heading calls the source note. */
  readonly barred?: boolean;
}

/** Whether a label counts, as symbols and letters do not. */
export function counts({ label }: { readonly label: string }): boolean {
  return /^\d+$/.test(label);
}
