import { checkVolume } from '../../rules/check-volume';
import type { Configuration, Suppression } from '../../rules/configuration';
import type { Finding } from '../../rules/rule';
import type { RuleSettings } from '../../rules/settings';
import { suppress } from '../../rules/suppress';
import type { Volume } from '../../volume/volume';
import { firstOf, type VolumeAround } from '../input/folder-volume';

/** How a file is checked: by which settings, and with which suppressions under which name. */
export interface Terms {
  readonly settings: RuleSettings;
  readonly configuration: Configuration;
  readonly name: string;
}

export interface Checked {
  /** The file, and the volume that it is of. */
  readonly volume: Volume;
  readonly around: VolumeAround;
  readonly uri: string;
  /** By entry, without what is suppressed. */
  readonly findings: readonly (readonly Finding[])[];
  readonly used: ReadonlySet<Suppression>;
}

/** Checks the file at `uri` of a volume. */
export function check(around: VolumeAround, uri: string, { settings, configuration, name }: Terms): Checked {
  const { volume } = around.parts.find((part) => part.uri === uri)!;
  const first = firstOf(around, uri);
  const findings = checkVolume(around.contents, settings, first, first + volume.entries.length);
  return { volume, around, uri, ...suppress(configuration, name, volume, findings) };
}
