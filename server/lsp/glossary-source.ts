import { emptyGlossary, joinGlossaries, parseGlossary, type Glossary } from '../glossary/glossary';
import type { Files } from '../service/files';
import { volumeIdOf } from '../service/volume-id';
import { beside } from './library';

/** Where the glossaries named in the settings are looked for, and who is told of one that cannot be used. */
export interface GlossarySettings {
  /** Paths relative to the folders of the workspace. */
  readonly paths: readonly string[];
  readonly folders: readonly string[];
  readonly warn: (message: string) => void;
}

/**
 * The glossary of each file: `V.terms.txt` and `V.persons.txt` beside `V.telegram`, then the files that the settings name.
 * What was read is remembered until `forget`.
 */
export class GlossarySource {
  readonly #files: Files;
  readonly #settings: () => GlossarySettings;
  readonly #lists = new Map<string, Promise<Glossary | undefined>>();
  readonly #joined = new Map<string, Promise<Glossary>>();

  constructor(files: Files, settings: () => GlossarySettings) {
    this.#files = files;
    this.#settings = settings;
  }

  /** Never rejects: a list that is missing, or is none, adds nothing. */
  of(uri: string): Promise<Glossary> {
    let glossary = this.#joined.get(uri);
    if (glossary === undefined) this.#joined.set(uri, (glossary = this.#join(uri)));
    return glossary;
  }

  forget(): void {
    this.#lists.clear();
    this.#joined.clear();
  }

  async #join(uri: string): Promise<Glossary> {
    const { paths, folders, warn } = this.#settings();
    const own = await Promise.all(glossariesBeside(uri).map((one) => this.#list(one)));
    const named = await Promise.all(
      paths.map(async (path) => {
        const lists = await Promise.all(folders.map((folder) => this.#list(within(folder, path))));
        const found = lists.filter((list) => list !== undefined);
        if (found.length === 0 && folders.length > 0) warn(`There is no glossary ${path} in the workspace.`);
        return found;
      }),
    );
    const lists = [...own, ...named.flat()].filter((list) => list !== undefined);
    return lists.length === 0 ? emptyGlossary : joinGlossaries(lists);
  }

  /** The list at `uri`; undefined where there is no file. */
  #list(uri: string): Promise<Glossary | undefined> {
    let list = this.#lists.get(uri);
    if (list === undefined) this.#lists.set(uri, (list = this.#read(uri)));
    return list;
  }

  async #read(uri: string): Promise<Glossary | undefined> {
    const text = await this.#files.readText(uri);
    if (text === undefined) return undefined;
    const glossary = parseGlossary(text, /person/iu.test(uri.slice(uri.lastIndexOf('/'))) ? 'persons' : 'terms');
    if (glossary === undefined) {
      this.#settings().warn(`${uri} is not a glossary: it should have one “Name, description” a line.`);
    }
    return glossary ?? emptyGlossary;
  }
}

/** The uri of the list of terms of the file at `uri`, which need not exist. */
function termsBeside(uri: string): string {
  return `${uri.replace(/\.[^./]*$/u, '')}.terms.txt`;
}

/** The uri of its list of persons. */
function personsBeside(uri: string): string {
  return `${uri.replace(/\.[^./]*$/u, '')}.persons.txt`;
}

/** Beside a document in a file of its own lie the lists of its volume. */
function glossariesBeside(uri: string): readonly string[] {
  const volume = volumeIdOf(uri);
  const ofVolume =
    volume === undefined ? [] : [beside(uri, `${volume}.terms.txt`), beside(uri, `${volume}.persons.txt`)];
  return [...new Set([termsBeside(uri), personsBeside(uri), ...ofVolume])];
}

function within(folder: string, path: string): string {
  return `${folder}/${path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')}`;
}
