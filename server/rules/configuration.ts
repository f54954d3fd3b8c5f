import type { Span } from '../syntax/span';
import type { Finding } from './rule';
import type { RuleSettings } from './settings';

/** The name of the file, beside the volumes or in a folder above them. */
export const configurationFileName = 'telegram.config.json';

/** An entry of `ignore`: findings of `rule` in that file, document and line are not reported. */
export interface Suppression extends Span {
  readonly rule: string;
  /** Path behind the configuration's folder, or the last segments of it; undefined means every file. */
  readonly file: string | undefined;
  /** The number in the document's heading, or its place in the file where the volume has no numbers; undefined means all. */
  readonly document: string | undefined;
  /** Words of the line that the finding begins in; undefined means every line. */
  readonly text: string | undefined;
  readonly reason: string;
}

/** `telegram.config.json` as far as it could be read. Offsets count from the start of its text. */
export interface Configuration {
  readonly rules: RuleSettings;
  readonly ignore: readonly Suppression[];
  /** What is wrong with the file itself. */
  readonly findings: readonly Finding[];
  /** Whether it is JSON and an object: else most of what it was meant to say is not in it. */
  readonly isSound: boolean;
}

export const emptyConfiguration: Configuration = { rules: {}, ignore: [], findings: [], isSound: true };
