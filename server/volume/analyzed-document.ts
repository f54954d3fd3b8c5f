import type { MarkerHabit, HabitSigns } from '../footnotes/habit';
import type { Marker } from '../footnotes/marker';
import type { Reference } from '../references/reference';
import type { FactKeeper } from '../syntax/kept-facts';
import type { DocumentTree } from '../syntax/tree';

/** The heading as a reader takes it: without its number and without the marker of the source note. */
export interface DocumentTitle {
  readonly number: string | undefined;
  readonly title: string;
  readonly kind: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A document with all that can be told from its own text. Offsets count from its start. */
export interface AnalyzedDocument extends FactKeeper {
  readonly tree: DocumentTree;
  readonly title: DocumentTitle | undefined;
  /** In reading order, resolved and unresolved ones. */
  readonly markers: readonly Marker[];
  /** In reading order; what they point to is in the volume's hands. */
  readonly references: readonly Reference[];
  /** What the document says of how its volume prints markers. */
  readonly habitSigns: HabitSigns;
  /** How the volume prints markers; they were resolved accordingly. */
  readonly habit: MarkerHabit;
}
