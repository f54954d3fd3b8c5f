import type { CheckedFile } from './checked-file';
import type { Tally } from './tally';

/**
 * How the results of a check are written in one format. Each file is written down by itself, in whatever thread it was
 * checked, so that neither texts nor findings are kept until all are checked.
 */
export interface Report {
  readonly head: string;
  /** Empty where there is nothing to say of the file. */
  file(file: CheckedFile): string;
  /** Stands between the files of which something is said. */
  readonly between: string;
  tail(outcome: Outcome): string;
}

/** What is known when all files have been checked. */
export interface Outcome {
  readonly tally: Tally;
  /** Inputs that could not be read, each with the reason. */
  readonly complaints: readonly string[];
}
