import { checkVolume } from '../rules/check-volume';
import { emptyConfiguration, type Configuration } from '../rules/configuration';
import type { Finding } from '../rules/rule';
import type { RuleSettings } from '../rules/settings';
import { suppress } from '../rules/suppress';
import type { Volume } from '../volume/volume';

/** What a file is checked by. Findings are kept for as long as this very object is asked for again. */
export interface Checks {
  readonly rules: RuleSettings;
  /** The configuration beside the volumes, and the path of the file behind its folder. */
  readonly configuration: Configuration;
  readonly path: string;
}

export const defaultChecks: Checks = { rules: {}, configuration: emptyConfiguration, path: '' };

export type Findings = readonly (readonly Finding[])[];

const known = new WeakMap<Volume, WeakMap<Checks, Findings>>();

/** The findings of each document of the volume, without those that the configuration ignores. */
export function findingsOf(volume: Volume, checks: Checks): Findings {
  let byChecks = known.get(volume);
  if (byChecks === undefined) known.set(volume, (byChecks = new WeakMap()));
  let findings = byChecks.get(checks);
  if (findings === undefined) {
    const all = checkVolume(volume, checks.rules);
    byChecks.set(checks, (findings = suppress(checks.configuration, checks.path, volume, all).findings));
  }
  return findings;
}
