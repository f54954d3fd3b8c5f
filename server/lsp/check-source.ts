import { configurationFileName, emptyConfiguration, type Configuration } from '../rules/configuration';
import { mergeSettings, type RuleSettings } from '../rules/settings';
import type { Checks } from '../service/checks';
import type { Files } from '../service/files';
import { decodedUri } from '../service/uri';

/** A configuration as a file. */
export interface ConfigurationFile {
  readonly uri: string;
  /** As the editor has it, else as it is on disk; undefined when there is none yet. */
  readonly text: string | undefined;
  /** The path behind its folder of the transcription that it was asked for. */
  readonly path: string;
}

/** A configuration that was read. */
export interface FoundConfiguration {
  readonly uri: string;
  /** With a stroke at the end. */
  readonly folder: string;
  readonly text: string;
  /** As it stands. */
  readonly current: Configuration;
  /** The same, or while that cannot be read the last one that could. */
  readonly inForce: Configuration;
}

/**
 * What each file is checked by: the client's settings, and upon them the nearest `telegram.config.json` upwards. Both are
 * remembered until `forget`, so that the same file is checked by the same object. A configuration that is open holds as it
 * is in the editor.
 */
export class CheckSource {
  readonly #files: Files;
  readonly #openText: (uri: string) => string | undefined;
  readonly #rules: (uri: string) => RuleSettings;
  readonly #onRead: (found: FoundConfiguration) => void;
  readonly #found = new Map<string, Promise<FoundConfiguration | undefined>>();
  readonly #checks = new Map<string, Promise<Checks>>();
  /** The last configuration of each folder that could be read. */
  readonly #sound = new Map<string, Configuration>();
  /** Equal settings are one object, by which findings are kept. */
  readonly #settings = new Map<string, RuleSettings>();
  #generation = 0;

  /** `onRead` is told of each configuration when it is read, and read anew. */
  constructor(
    files: Files,
    openText: (uri: string) => string | undefined,
    rules: (uri: string) => RuleSettings,
    onRead: (found: FoundConfiguration) => void,
  ) {
    this.#files = files;
    this.#openText = openText;
    this.#rules = rules;
    this.#onRead = onRead;
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

  /** The configuration that holds for a file, or the one that can be made beside it. */
  async configurationFile(uri: string): Promise<ConfigurationFile | undefined> {
    const beside = parentOf(uri);
    if (beside === undefined) return undefined;
    const folder = (await this.#nearest(beside))?.folder ?? beside;
    const file = folder + configurationFileName;
    return { uri: file, text: await this.#textOf(file), path: decodedUri(uri.slice(folder.length)) };
  }

  /** The configuration that holds for a file; undefined where there is none. */
  configurationFor(uri: string): Promise<FoundConfiguration | undefined> {
    return this.#nearest(parentOf(uri));
  }

  /** The configuration whose file is at `uri`; undefined when there is none. */
  async configurationAt(uri: string): Promise<FoundConfiguration | undefined> {
    const folder = parentOf(uri);
    const found = await this.#nearest(folder);
    return found?.folder === folder ? found : undefined;
  }

  of(uri: string): Promise<Checks> {
    let checks = this.#checks.get(uri);
    if (checks === undefined) this.#checks.set(uri, (checks = this.#read(uri)));
    return checks;
  }

  async #read(uri: string): Promise<Checks> {
    const found = await this.#nearest(parentOf(uri));
    const rules = this.#oneOf(mergeSettings(this.#rules(uri), found?.inForce.rules ?? {}));
    const path = found === undefined ? '' : decodedUri(uri.slice(found.folder.length));
    return { rules, configuration: found?.inForce ?? emptyConfiguration, path };
  }

  #oneOf(rules: RuleSettings): RuleSettings {
    const key = JSON.stringify(rules);
    const known = this.#settings.get(key);
    if (known === undefined) this.#settings.set(key, rules);
    return known ?? rules;
  }

  #nearest(folder: string | undefined): Promise<FoundConfiguration | undefined> {
    if (folder === undefined) return Promise.resolve(undefined);
    let found = this.#found.get(folder);
    if (found === undefined) this.#found.set(folder, (found = this.#look(folder)));
    return found;
  }

  async #look(folder: string): Promise<FoundConfiguration | undefined> {
    const uri = folder + configurationFileName;
    const generation = this.#generation;
    const text = await this.#textOf(uri);
    if (text === undefined) {
      this.#sound.delete(folder);
      return this.#nearest(parentOf(folder.slice(0, -1)));
    }
    const { parseConfiguration } = await import('../rules/parse-configuration');
    const current = parseConfiguration(text);
    if (current.isSound) this.#sound.set(folder, current);
    const found = { uri, folder, text, current, inForce: this.#sound.get(folder) ?? current };
    if (generation === this.#generation) this.#onRead(found);
    return found;
  }

  #textOf(uri: string): Promise<string | undefined> {
    const open = this.#openText(uri);
    return open === undefined ? this.#files.readText(uri) : Promise.resolve(open);
  }
}

/** The folder of a file or folder, with a stroke at the end; undefined at the root and where there are no folders. */
function parentOf(uri: string): string | undefined {
  const root = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/iu.exec(uri)?.[0];
  const end = uri.lastIndexOf('/');
  return root === undefined || end < root.length ? undefined : uri.slice(0, end + 1);
}
