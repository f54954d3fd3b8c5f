import { isRuleLevel, type RuleLevel, type RuleSettings } from '../rules/settings';
import type { LensKinds } from '../service/code-lenses';
import type { HintKinds } from '../service/inlay-hints';

/** The `telegram` section of a client's settings, as far as the server uses it. */
export interface Settings {
  readonly rules: RuleSettings;
  /** Paths of further glossaries, relative to the folders of the workspace. */
  readonly glossaries: readonly string[];
  /** Undefined where they are turned off. */
  readonly codeLens: LensKinds | undefined;
  readonly inlayHints: HintKinds | undefined;
  /** How many entries an outline has at most. */
  readonly outlineLimit: number;
  /** Whether files that are not open are checked too, where the client asks for that. */
  readonly workspaceDiagnostics: boolean;
}

/** A client that asks for the problems of the workspace and has no settings of ours wants them. */
export const defaultSettings: Settings = {
  rules: {},
  glossaries: [],
  codeLens: undefined,
  inlayHints: { fileNumbers: true, pages: true, romanNumerals: true },
  // What editors set for the outlines of the languages that they bring along.
  outlineLimit: 5000,
  workspaceDiagnostics: true,
};

/** Reads what a client sends. What is missing or malformed is passed over: the editor shows the schema's complaint. */
export function readSettings(section: unknown): Settings {
  const rules: Record<string, RuleLevel> = {};
  for (const [id, level] of Object.entries(fields(fields(section)['rules']))) {
    if (isRuleLevel(level)) rules[id] = level;
  }
  const { outlineLimit, workspaceDiagnostics } = defaultSettings;
  const paths = fields(section)['glossaries'];
  return {
    rules,
    glossaries: Array.isArray(paths) ? paths.filter((path) => typeof path === 'string' && isRelative(path)) : [],
    codeLens: lensKinds(fields(section)['codeLens']),
    inlayHints: hintKinds(fields(section)['inlayHints']),
    outlineLimit: positive(fields(fields(section)['outline'])['limit'], outlineLimit),
    workspaceDiagnostics: enabled(fields(section)['workspaceDiagnostics'], workspaceDiagnostics),
  };
}

/** The `telegram` section of `settings`, where the client sends all of its settings or nothing but ours. */
export function telegramSection(settings: unknown): unknown {
  const all = fields(settings);
  return all['telegram'] ?? settings;
}

/** What a workspace names lies in the workspace. */
function isRelative(path: string): boolean {
  return path !== '' && !/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(path);
}

function lensKinds(feature: unknown): LensKinds | undefined {
  if (!enabled(feature, defaultSettings.codeLens !== undefined)) return undefined;
  const { contents, referredTo } = fields(feature);
  return { contents: contents !== false, referredTo: referredTo !== false };
}

function hintKinds(feature: unknown): HintKinds | undefined {
  if (!enabled(feature, defaultSettings.inlayHints !== undefined)) return undefined;
  const { fileNumbers, pages, romanNumerals } = fields(feature);
  return { fileNumbers: fileNumbers !== false, pages: pages !== false, romanNumerals: romanNumerals !== false };
}

function enabled(feature: unknown, otherwise: boolean): boolean {
  const value = fields(feature)['enabled'];
  return typeof value === 'boolean' ? value : otherwise;
}

function positive(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : otherwise;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
