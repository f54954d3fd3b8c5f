import { emptyGlossary, joinGlossaries, parseGlossary, type Glossary } from '../glossary/glossary';
import type { Files } from '../service/files';
import { volumeFolderOf, volumeIdOf } from '../service/volume-id';
import { beside, decodedUri } from '../service/uri';

/** Where the glossaries named in the settings are looked for, and who is told of one that cannot be used. */
export interface GlossarySettings {
  /** Paths relative to the folder of the workspace that the file lies in. */
  readonly paths: readonly string[];
  /** That folder; for a file outside the workspace all of them. */
  readonly folders: readonly string[];
  /** Shows a sentence to the user. */
  readonly warn: (message: string) => void;
}

/**
 * The glossary of each file: `V.terms.txt` and `V.persons.txt` beside `V.telegram`, for a volume that is a folder also
 * `terms.txt` and `persons.txt` in it and the lists beside it; then the files that the settings name.
 * What was read is remembered until `forget`.
 */
export class GlossarySource {
  readonly #files: Files;
  readonly #settings: (uri: string) => GlossarySettings;
  readonly #lists = new Map<string, Promise<Glossary | undefined>>();
  readonly #joined = new Map<string, Promise<Glossary>>();
  /** What was said of each list: it is said once, until there is another thing to say. */
  readonly #told = new Map<string, string>();

  constructor(files: Files, settings: (uri: string) => GlossarySettings) {
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
    const { paths, folders, warn } = this.#settings(uri);
    const own = await Promise.all(glossariesBeside(uri).map((one) => this.#list(one)));
    const named = await Promise.all(
      paths.map(async (path) => {
        const lists = await Promise.all(folders.map((folder) => this.#list(within(folder, path))));
        const found = lists.filter((list) => list !== undefined);
        const isMissing = found.length === 0 && folders.length > 0;
        this.#tell(path, isMissing ? `There is no glossary ${path} in the workspace.` : undefined, warn);
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
    const glossary = parseGlossary(text, /person/iu.test(uri.slice(uri.lastIndexOf('/'))) ? 'persons' : 'terms', uri);
    const name = decodedUri(uri.slice(uri.lastIndexOf('/') + 1));
    const message = `${name} is not a glossary: it should have one “Name, description” a line.`;
    this.#tell(uri, glossary === undefined ? message : undefined, this.#settings(uri).warn);
    return glossary ?? emptyGlossary;
  }

  #tell(about: string, message: string | undefined, warn: GlossarySettings['warn']): void {
    if (message === undefined) this.#told.delete(about);
    else if (this.#told.get(about) !== message) {
      this.#told.set(about, message);
      warn(message);
    }
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

/** Beside a document in a file of its own, or beside its folder, lie the lists of its volume. */
function glossariesBeside(uri: string): readonly string[] {
  const volume = volumeIdOf(uri);
  const folder = volumeFolderOf(uri);
  const lists = (name: string, at = uri) => [beside(at, `${name}.terms.txt`), beside(at, `${name}.persons.txt`)];
  const inFolder = folder === undefined ? [] : [beside(uri, 'terms.txt'), beside(uri, 'persons.txt')];
  const besideFolder = folder === undefined ? [] : [`${folder}.terms.txt`, `${folder}.persons.txt`];
  return [
    ...new Set([
      termsBeside(uri),
      personsBeside(uri),
      ...(volume === undefined ? [] : lists(volume)),
      ...inFolder,
      ...besideFolder,
    ]),
  ];
}

function within(folder: string, path: string): string {
  return `${folder}/${path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')}`;
}
