import type { Severity } from '../../rules/rule';
import type { ReportFormat } from './formats';

/** From the lightest to the gravest. */
export const levels = ['hint', 'information', 'warning', 'error'] as const satisfies readonly Severity[];

export function isShown(severity: Severity, least: Severity): boolean {
  return levels.indexOf(severity) >= levels.indexOf(least);
}

/** Programs choose from all; people, and the services that show annotations and failures to them, see what must be mended. */
export function usualLevel(format: ReportFormat): Severity {
  return format === 'json' || format === 'sarif' ? 'hint' : 'warning';
}
