import type { Severity } from '../../rules/rule';
import { UsageError } from '../failure';
import { standardInput } from '../input/find-inputs';
import { usualLevel } from '../report/level';
import type { ReportFormat } from '../report/formats';

export interface LintOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly level?: Severity;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly config?: string;
  /** `ID=LEVEL` each. */
  readonly rule: readonly string[];
}

/** Refuses options that do not go together, before anything is done. */
export function refuseContradictions(paths: readonly string[], { fix, dryRun }: LintOptions): void {
  if (dryRun && !fix) throw new UsageError('--dry-run: it shows what --fix would do, and goes with it.');
  if (fix && paths.includes(standardInput) && paths.length > 1) {
    throw new UsageError('--fix: standard input is mended to standard output; no other path can go with it.');
  }
}

/** The least severity that is reported. */
export function levelOf({ level, quiet, format }: LintOptions): Severity {
  return quiet ? 'error' : (level ?? usualLevel(format));
}
