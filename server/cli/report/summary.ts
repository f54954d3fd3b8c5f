import type { createColors } from 'picocolors';
import type { Severity } from '../../rules/rule';
import { isShown, levels } from './level';
import { table } from './table';
import type { Tally } from './tally';

export type Colors = ReturnType<typeof createColors>;

/** How much was found in all, by rule, and what was not shown. */
export function summary(tally: Tally, colors: Colors): string {
  const { files, affected, byRule } = tally;
  if (files === 0) return '';
  const mended = mendedLine(tally);
  const hidden = hiddenLine(tally, colors);
  const shown = byRule.reduce((sum, [, count]) => sum + count, 0);
  if (shown === 0) return `${mended}No problems in ${counted(files, 'file', 'files')}.\n${hidden}`;
  const where = files === 1 ? '' : ` in ${affected} of ${files} files`;
  const counts = countsBySeverity(tally, (severity) => isShown(severity, tally.level));
  const line = `${counted(shown, 'problem', 'problems')}${where}: ${counts}.`;
  const rules = table(byRule.map(([rule, count]) => ['', count, rule]));
  const hint = `“telegram explain ${byRule[0]?.[0] ?? 'RULE'}” tells what a rule wants, and why.`;
  return `${mended}${colors.bold(line)}\n${rules}${hidden}${colors.dim(hint)}\n`;
}

function mendedLine({ mendedFiles, mendedPlaces }: Tally): string {
  if (mendedPlaces === 0) return '';
  return `Mended ${counted(mendedPlaces, 'place', 'places')} in ${counted(mendedFiles, 'file', 'files')}.\n`;
}

function hiddenLine(tally: Tally, colors: Colors): string {
  const hidden = levels.filter((severity) => !isShown(severity, tally.level) && tally.bySeverity[severity] > 0);
  const [lightest] = hidden;
  if (lightest === undefined) return '';
  const counts = countsBySeverity(tally, (severity) => hidden.includes(severity));
  return `${colors.dim(`Not shown: ${counts}. “--level ${lightest}” shows them.`)}\n`;
}

function countsBySeverity({ bySeverity }: Tally, wanted: (severity: Severity) => boolean): string {
  const words: readonly (readonly [Severity, one: string, many: string])[] = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['information', 'informational', 'informational'],
    ['hint', 'hint', 'hints'],
  ];
  return words
    .filter(([severity]) => wanted(severity) && bySeverity[severity] > 0)
    .map(([severity, one, many]) => counted(bySeverity[severity], one, many))
    .join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
