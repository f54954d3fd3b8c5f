import { checkVolume } from '../../rules/check-volume';
import type { Configuration, Suppression } from '../../rules/configuration';
import type { Finding } from '../../rules/rule';
import type { RuleSettings } from '../../rules/settings';
import { suppress } from '../../rules/suppress';
import type { Volume } from '../../volume/volume';

/** How a file is checked: by which settings, and with which suppressions under which name. */
export interface Terms {
  readonly settings: RuleSettings;
  readonly configuration: Configuration;
  readonly name: string;
}

export interface Checked {
  readonly volume: Volume;
  /** By entry, without what is suppressed. */
  readonly findings: readonly (readonly Finding[])[];
  readonly used: ReadonlySet<Suppression>;
}

export function check(volume: Volume, { settings, configuration, name }: Terms): Checked {
  return { volume, ...suppress(configuration, name, volume, checkVolume(volume, settings)) };
}
