import type { Span } from './span';

/** How an enumerator counts. `i` alone may be a letter or a roman numeral: the section tree decides by its neighbours. */
export type EnumeratorStyle = 'arabic' | 'upper' | 'lower' | 'upper-roman' | 'lower-roman';

/** What stands around the count: `1.`, `1)`, `(1)`. */
export type EnumeratorDelimiter = 'stop' | 'parenthesis' | 'parentheses';

/** An enumerator, from its first to its last character. */
export interface Enumerator extends Span {
  readonly style: EnumeratorStyle;
  readonly delimiter: EnumeratorDelimiter;
  readonly value: number;
}
