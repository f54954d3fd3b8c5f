import { isRuleLevel, type RuleLevel, type RuleSettings } from '../rules/settings';

/** The `telegram` section of a client's settings, as far as the server uses it. */
export interface Settings {
  readonly rules: RuleSettings;
}

export const defaultSettings: Settings = { rules: {} };

/** Reads what a client sends. What is missing or malformed is passed over: the editor shows the schema's complaint. */
export function readSettings(section: unknown): Settings {
  const rules: Record<string, RuleLevel> = {};
  for (const [id, level] of Object.entries(fields(fields(section)['rules']))) {
    if (isRuleLevel(level)) rules[id] = level;
  }
  return { rules };
}

/** The `telegram` section of `settings`, where the client sends all of its settings or nothing but ours. */
export function telegramSection(settings: unknown): unknown {
  const all = fields(settings);
  return all['telegram'] ?? settings;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
