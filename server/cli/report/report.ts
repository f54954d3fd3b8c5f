import type { CheckedFile } from './checked-file';
import type { Tally } from './tally';

/**
 * The results of a check in one format. Each file is written down when it is added, so that its text need not be kept
 * until all are checked.
 */
export interface Report {
  add(file: CheckedFile): void;
  /** The whole, in the parts in which it is printed. */
  parts(tally: Tally): Iterable<string>;
}
