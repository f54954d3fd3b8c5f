import type { Problem, RuleMetadata, Severity } from './rule';

export type RuleLevel = Severity | 'off';

/** The levels that somebody chose, by rule id. A rule that is not named keeps its own severity. */
export type RuleSettings = Readonly<Record<string, RuleLevel>>;

export const ruleLevels: readonly RuleLevel[] = ['error', 'warning', 'information', 'hint', 'off'];

export const defaultSettings: RuleSettings = {};

/** Whether `value`, as it comes out of a settings file, is a level. */
export function isRuleLevel(value: unknown): value is RuleLevel {
  return ruleLevels.some((level) => level === value);
}

export function isOff(rule: RuleMetadata, settings: RuleSettings): boolean {
  return settings[rule.id] === 'off';
}

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/**
 * The severity in force for a problem. A case that weighs less than its rule stays the lighter one when somebody sets
 * the rule's level, so that `"page/order": "error"` does not make errors of mere gaps.
 */
export function severityOf(rule: RuleMetadata, problem: Problem, settings: RuleSettings): Severity {
  const chosen = settings[rule.id];
  const level = chosen === undefined || chosen === 'off' ? rule.severity : chosen;
  const own = problem.severity;
  if (own === undefined) return level;
  return chosen === undefined || weight[own] < weight[level] ? own : level;
}

/** `over` laid upon `under`: what `over` names wins. */
export function mergeSettings(under: RuleSettings, over: RuleSettings): RuleSettings {
  return { ...under, ...over };
}
