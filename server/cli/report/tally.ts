import type { Severity } from '../../rules/rule';
import type { CheckedFile } from './checked-file';

/** How many findings there are, by severity and by rule. */
export interface Tally {
  readonly files: number;
  /** Files with any finding. */
  readonly affected: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** The most frequent rule first. */
  readonly byRule: readonly (readonly [rule: string, count: number])[];
}

export function tallyOf(files: readonly CheckedFile[]): Tally {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const byRule = new Map<string, number>();
  for (const { severity, rule } of files.flatMap((file) => file.findings)) {
    bySeverity[severity]++;
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  return {
    files: files.length,
    affected: files.filter((file) => file.findings.length > 0).length,
    bySeverity,
    byRule: [...byRule].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}
