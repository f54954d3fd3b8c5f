/** What was measured for a row: ours and the peer's, both in the row's unit. */
export interface Measured {
  readonly ours: number;
  readonly peer: number;
}

/** Why a row was not measured, in a sentence. */
export interface NotMeasured {
  readonly missing: string;
}

export type Outcome = Measured | NotMeasured;

/** One line of the table. */
export interface Row {
  readonly name: string;
  /** What is compared with what. */
  readonly ours: string;
  readonly peer: string;
  readonly unit: 'ms' | 'MB';
  /** The ratio of ours to the peer's is at most this; undefined for a row that is only for information. */
  readonly target: number | undefined;
}

/** Rows that are measured in one go. */
export interface Group {
  readonly rows: readonly Row[];
  /** The outcome of each row, by its name. May measure more than the `wanted` ones where that costs nothing. */
  measure(setting: Setting, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, Outcome>>;
}

/** What all groups measure with. */
export interface Setting {
  readonly text: string;
  /** A file that holds the text. */
  readonly file: string;
  /** A folder for what is written, removed at the end. */
  readonly scratch: string;
  /** Where the bundles of `bundle.ts` are. */
  readonly bundles: string;
}

export function ratioOf(outcome: Outcome): number | undefined {
  return 'missing' in outcome ? undefined : outcome.ours / outcome.peer;
}
