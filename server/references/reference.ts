import type { Span } from '../syntax/span';

export type ReferenceKind = 'document' | 'footnote' | 'page' | 'volume' | 'telegram' | 'article';

/**
 * Words that point somewhere, as a reader would click them. Targets are the ids of the published volumes: `#d27`,
 * `#d4fn3`, `#pg_89` in the volume at hand, `frus1952-54v09p1`, `frus1955-57v23p1#pg_357` in another.
 */
export interface Reference extends Span {
  readonly kind: ReferenceKind;
  /** Where it points to, whether or not that exists; undefined when the words do not say enough. */
  readonly target: string | undefined;
}
