import { checkCitations, type CitedVolumes } from '../rules/check-citations';
import { checkVolume } from '../rules/check-volume';
import { emptyConfiguration, type Configuration } from '../rules/configuration';
import type { Finding } from '../rules/rule';
import type { RuleSettings } from '../rules/settings';
import { suppress, type Suppressed } from '../rules/suppress';
import type { VolumeContents } from '../volume/volume';
import type { TelegramDocument } from './telegram-document';
import { firstPlace, scopeOf, type VolumeScope } from './volume-scope';

/** What a file is checked by. Findings are kept for as long as this very object is asked for again. */
export interface Checks {
  readonly rules: RuleSettings;
  /** The configuration beside the volumes, and the path of the file behind its folder. */
  readonly configuration: Configuration;
  readonly path: string;
}

export const defaultChecks: Checks = { rules: {}, configuration: emptyConfiguration, path: '' };

export type Findings = readonly (readonly Finding[])[];

const known = new WeakMap<TelegramDocument, Checked>();

interface Checked extends Suppressed {
  readonly contents: VolumeContents;
  readonly cited: CitedVolumes | undefined;
  readonly checks: Checks;
}

/**
 * The findings of each document of the file, without those that the configuration ignores. Other documents that they
 * relate to are named by their place in the scope.
 */
export function findingsOf(
  document: TelegramDocument,
  checks: Checks,
  scope: VolumeScope = scopeOf(document),
): Findings {
  return check(document, checks, scope).findings;
}

/** The same, with the suppressions that took a finding away. */
export function check(
  document: TelegramDocument,
  checks: Checks,
  { contents, cited, ...files }: VolumeScope = scopeOf(document),
): Suppressed {
  const before = known.get(document);
  if (before?.contents === contents && before.cited === cited && before.checks === checks) return before;
  const { volume } = document;
  const first = firstPlace({ contents, ...files }, document);
  const behind = first + volume.entries.length;
  const own = checkVolume(contents, checks.rules, first, behind);
  const citing = cited && checkCitations(contents, cited, checks.rules, first, behind);
  const all = own.map((ofEntry, place) => {
    const more = citing?.get(first + place);
    return more === undefined ? ofEntry : [...ofEntry, ...more].sort((a, b) => a.span.start - b.span.start);
  });
  const checked = { contents, cited, checks, ...suppress(checks.configuration, checks.path, volume, all) };
  known.set(document, checked);
  return checked;
}
