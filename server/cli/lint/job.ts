import type { Configuration } from '../../rules/configuration';
import type { Severity } from '../../rules/rule';
import type { RuleSettings } from '../../rules/settings';
import type { ReportFormat } from '../report/formats';
import type { FormatSettings } from '../report/open-report';
import type { Counts } from '../report/tally';

/** What is the same for all files of a run. It and what follows go between threads: data only. */
export interface LintPlan {
  readonly format: ReportFormat;
  readonly report: FormatSettings;
  /** The least severity that is reported. */
  readonly level: Severity;
  /** `diff` finds out what mending would do, and reports nothing else. */
  readonly mend: 'no' | 'yes' | 'diff';
  /** What `--rule` sets; it goes over the configurations. */
  readonly chosen: RuleSettings;
  readonly configurations: readonly Configuration[];
}

export interface LintJob {
  readonly path: string;
  /** The place of the file's configuration among those of the plan, and the file's name for suppressions. */
  readonly configuration: number;
  readonly name: string;
  /** Where else in the run there is a volume of the same id. */
  readonly namesakes: readonly string[];
}

/** What became of a file. */
export type LintResult = UnreadableFile | LintedFile;

export interface UnreadableFile {
  readonly reason: string;
}

export interface LintedFile {
  /** As the report has it; empty where it says nothing of the file. */
  readonly part: string;
  readonly counts: Counts;
  /** The suppressions that took a finding away, by their place in the configuration. */
  readonly used: readonly number[];
  readonly mended?: MendedFile;
}

export interface MendedFile {
  readonly places: number;
  /** The whole file, or what `patch` makes of it: a unified diff. */
  readonly text: string;
}
