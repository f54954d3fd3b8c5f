import type { Span } from '../../syntax/span';
import type { Note } from '../../syntax/tree';

/** A marker, or digits that were to be one. */
export interface Called extends Span {
  readonly label: string;
  /** Whether it may be right, or no marker: something else explains the fault as well. */
  readonly doubtful?: boolean;
}

/** A marker that says what another one says. */
export interface Duplicate {
  readonly marker: Called;
  readonly first: Called;
  /** Whether it has a note of its own all the same. */
  readonly noted: boolean;
  /** Whether the count goes on from it, so that each note has a marker. */
  readonly goesOn: boolean;
  readonly doubtful?: boolean;
}

/** A marker out of order, and one that it stands on the wrong side of. */
export interface Disordered {
  readonly marker: Called;
  readonly against: Called;
  readonly doubtful?: boolean;
}

/** A note that no marker calls, with its place in the list from 1. */
export interface Unmarked {
  readonly note: Note;
  readonly place: number;
  /** What was taken for its marker for want of another, and may be right. */
  readonly makeshift?: Called;
}

/** How the markers of a document and its notes fail to fit; each fault is in one of the lists. */
export interface Misfits {
  /** Markers without a note that nothing else explains. */
  readonly orphans: readonly Called[];
  readonly duplicates: readonly Duplicate[];
  /** Markers that stand before one with a lower label or behind one with a higher. */
  readonly disordered: readonly Disordered[];
  readonly unmarked: readonly Unmarked[];
}
