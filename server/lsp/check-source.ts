import {
  configurationFileName,
  emptyConfiguration,
  parseConfiguration,
  type Configuration,
} from '../rules/configuration';
import { mergeSettings, type RuleSettings } from '../rules/settings';
import type { Checks } from '../service/checks';
import type { Files } from '../service/files';

/** A configuration as a file. */
export interface ConfigurationFile {
  readonly uri: string;
  /** Undefined when there is none yet. */
  readonly text: string | undefined;
  /** The path behind its folder of the transcription that it was asked for. */
  readonly path: string;
}

/** A configuration and the folder that it lies in, with a stroke at the end. */
interface Found {
  readonly configuration: Configuration;
  readonly folder: string;
}

/**
 * What each file is checked by: the client's settings, and upon them the nearest `telegram.config.json` upwards. Both are
 * remembered until `forget`, so that the same file is checked by the same object.
 */
export class CheckSource {
  readonly #files: Files;
  readonly #rules: () => RuleSettings;
  readonly #found = new Map<string, Promise<Found | undefined>>();
  readonly #checks = new Map<string, Promise<Checks>>();
  #generation = 0;

  constructor(files: Files, rules: () => RuleSettings) {
    this.#files = files;
    this.#rules = rules;
  }

  /** Counts the times that everything was forgotten. */
  get generation(): number {
    return this.#generation;
  }

  forget(): void {
    this.#generation++;
    this.#found.clear();
    this.#checks.clear();
  }

  /** The configuration that holds for a file, as it is on disk, or the one that can be made beside it. */
  async configurationFile(uri: string): Promise<ConfigurationFile | undefined> {
    const beside = parentOf(uri);
    if (beside === undefined) return undefined;
    const folder = (await this.#nearest(beside))?.folder ?? beside;
    const file = folder + configurationFileName;
    return { uri: file, text: await this.#files.readText(file), path: decode(uri.slice(folder.length)) };
  }

  of(uri: string): Promise<Checks> {
    let checks = this.#checks.get(uri);
    if (checks === undefined) this.#checks.set(uri, (checks = this.#read(uri)));
    return checks;
  }

  async #read(uri: string): Promise<Checks> {
    const found = await this.#nearest(parentOf(uri));
    const rules = mergeSettings(this.#rules(), found?.configuration.rules ?? {});
    const path = found === undefined ? '' : decode(uri.slice(found.folder.length));
    return { rules, configuration: found?.configuration ?? emptyConfiguration, path };
  }

  #nearest(folder: string | undefined): Promise<Found | undefined> {
    if (folder === undefined) return Promise.resolve(undefined);
    let found = this.#found.get(folder);
    if (found === undefined) this.#found.set(folder, (found = this.#look(folder)));
    return found;
  }

  async #look(folder: string): Promise<Found | undefined> {
    const text = await this.#files.readText(folder + configurationFileName);
    if (text !== undefined) return { configuration: parseConfiguration(text), folder };
    return this.#nearest(parentOf(folder.slice(0, -1)));
  }
}

/** The folder of a file or folder, with a stroke at the end; undefined at the root and where there are no folders. */
function parentOf(uri: string): string | undefined {
  const root = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/iu.exec(uri)?.[0];
  const end = uri.lastIndexOf('/');
  return root === undefined || end < root.length ? undefined : uri.slice(0, end + 1);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
