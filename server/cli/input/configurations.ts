import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  configurationFileName,
  emptyConfiguration,
  type Configuration,
  type Suppression,
} from '../../rules/configuration';
import { parseConfiguration } from '../../rules/parse-configuration';
import { InputError, systemReason, UsageError } from '../failure';
import { decode } from './decode';
import { standardInput } from './find-inputs';

/** A configuration with what a run has learned about it. */
export interface FoundConfiguration {
  /** Undefined where there is no file: then nothing is configured. */
  readonly path: string | undefined;
  readonly folder: string;
  readonly text: string;
  readonly configuration: Configuration;
  /** The suppressions that took a finding away, and the files in which they could. */
  readonly used: Set<Suppression>;
  readonly checked: string[];
}

/** Finds each file's configuration: the one that was named, or the nearest upwards. Each is read once. */
export class Configurations {
  readonly #named: FoundConfiguration | undefined;
  readonly #byFolder = new Map<string, FoundConfiguration>();

  /** `named` is the value of `--config`. */
  constructor(named: string | undefined) {
    this.#named = named === undefined ? undefined : open(named, `--config: ${named}`);
  }

  /** The configuration for the file at `path`; standard input counts as a file in the working folder. */
  for(path: string): FoundConfiguration {
    return this.#named ?? this.#nearest(path === standardInput ? process.cwd() : dirname(resolve(path)));
  }

  /** All that were asked for and come from a file. */
  all(): readonly FoundConfiguration[] {
    const found = this.#named === undefined ? this.#byFolder.values() : [this.#named];
    return [...new Set(found)].filter((one) => one.path !== undefined);
  }

  #nearest(folder: string): FoundConfiguration {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const path = join(folder, configurationFileName);
    const parent = dirname(folder);
    let found: FoundConfiguration;
    if (existsSync(path)) found = open(relative(process.cwd(), path), path);
    else if (parent === folder) found = none(folder);
    else found = this.#nearest(parent);
    this.#byFolder.set(folder, found);
    return found;
  }
}

/** The name of a file as suppressions write it: behind the configuration's folder, with `/` between its parts. */
export function nameForSuppression({ folder }: FoundConfiguration, path: string): string {
  return path === standardInput ? path : relative(folder, resolve(path)).replaceAll(sep, '/');
}

/** Whether one of the paths is a folder that holds the configuration, so that all its files have been checked. */
export function coversFolder({ folder }: FoundConfiguration, paths: readonly string[]): boolean {
  return paths.some((path) => {
    const whole = resolve(path);
    const isAbove = folder === whole || folder.startsWith(whole.endsWith(sep) ? whole : whole + sep);
    return isAbove && statSync(whole, { throwIfNoEntry: false })?.isDirectory() === true;
  });
}

function open(path: string, name: string): FoundConfiguration {
  let text: string;
  try {
    text = decode(readFileSync(path));
  } catch (error) {
    const reason = error instanceof InputError ? error.message : systemReason(error);
    throw new UsageError(`${name}: the configuration cannot be read: ${reason}.`);
  }
  const folder = dirname(resolve(path));
  return { path, folder, text, configuration: parseConfiguration(text), used: new Set(), checked: [] };
}

function none(folder: string): FoundConfiguration {
  return { path: undefined, folder, text: '', configuration: emptyConfiguration, used: new Set(), checked: [] };
}
