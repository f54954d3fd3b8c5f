import type { Files } from '../service/files';
import { canonicalUri, decodedUri, isWithin } from '../service/uri';
import { volumeFolderOf, volumeIdOf } from '../service/volume-id';

/** A workspace of more transcriptions than this is searched in part. */
const mostFiles = 5000;

interface ListedVolume {
  /** As it is told to people. */
  readonly name: string;
  /** Of its first file. */
  readonly uri: string;
}

interface WorkspaceFolder {
  readonly uri: string;
}

/** Which transcriptions there are: in the folders of the workspace, in the folder of a file, and open. */
export class FileLists {
  readonly #files: Files;
  readonly #open: () => readonly string[];
  readonly #inFolder = new Map<string, Promise<readonly string[]>>();
  #folders: readonly string[];
  #listed: Promise<readonly string[]> | undefined;
  /** The volumes of each id in the list when it was last complete: what is asked often does not wait for it. */
  #volumes: ReadonlyMap<string, ReadonlyMap<string, ListedVolume>> | undefined;
  #changes = 0;

  /** `open` are the texts that the client has open. */
  constructor(files: Files, open: () => readonly string[], folders: readonly WorkspaceFolder[]) {
    this.#files = files;
    this.#open = open;
    this.#folders = folders.map(({ uri }) => withoutStroke(uri));
  }

  /** Counts the times that a list may have become another. */
  get changes(): number {
    return this.#changes;
  }

  /** The folders of the workspace, without a stroke at the end. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => withoutStroke(uri)));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => withoutStroke(uri))];
    this.forget();
  }

  /** To be called when a file or folder was made, renamed or deleted. */
  forget(): void {
    this.#changes++;
    this.#listed = undefined;
    this.#inFolder.clear();
  }

  /** Every transcription that is open or lies in a folder of the workspace. */
  async all(): Promise<readonly string[]> {
    this.#listed ??= this.#list();
    return this.#withOpen(await this.#listed, () => true);
  }

  /** The files that make a volume in `folder`, by name, without those in it that are volumes by themselves. */
  async partsOf(folder: string): Promise<readonly string[]> {
    const key = canonicalUri(folder);
    const isPart = (uri: string): boolean => canonicalUri(volumeFolderOf(uri) ?? '') === key;
    return [...this.#withOpen(await this.#here(folder), isPart)].sort();
  }

  /** All files, and those of a volume of the id near `from`, which need not be in the workspace. */
  async near(from: string, id: string): Promise<readonly string[]> {
    const all = await this.all();
    const home = volumeFolderOf(from) ?? from;
    const parent = home.slice(0, home.lastIndexOf('/'));
    if (this.#folders.some((folder) => isWithin(from, folder)) || !parent.includes(':/')) return all;
    const lists = await Promise.all([this.#here(parent), this.#here(`${parent}/${id}`)]);
    return unique([...all, ...lists.flat()]);
  }

  /** What tells the volume of a file from others: its folder, or the file itself. */
  volumeKey(uri: string): string {
    return canonicalUri(volumeFolderOf(uri) ?? uri);
  }

  /**
   * Where else there is a volume of the id that the file's volume has, as paths behind the folders of the workspace. Known
   * once the workspace has been listed.
   */
  namesakes(uri: string): readonly string[] {
    const id = volumeIdOf(uri);
    if (id === undefined) return [];
    const own = this.volumeKey(uri);
    return [...(this.#volumes?.get(id) ?? [])].flatMap(([key, { name }]) => (key === own ? [] : [name])).sort();
  }

  /** A file of each volume of the id in the workspace; undefined until the workspace has been listed. */
  volumesOf(id: string): readonly string[] | undefined {
    return this.#volumes && [...(this.#volumes.get(id)?.values() ?? [])].map(({ uri }) => uri);
  }

  /** Whether the workspace may have volumes that are named as published ones are, besides one. */
  get mayCite(): boolean {
    return this.#volumes === undefined || this.#volumes.size > 1;
  }

  /** The path of a file or folder behind its folder of the workspace; with the folder's own name where there are several. */
  #nameOf(uri: string): string {
    const folder = this.#folders.find((one) => isWithin(uri, one));
    if (folder === undefined) return decodedUri(uri.slice(uri.lastIndexOf('/') + 1));
    const from = this.#folders.length > 1 ? folder.slice(0, folder.lastIndexOf('/')) : folder;
    return canonicalUri(uri).slice(canonicalUri(from).length + 1);
  }

  async #list(): Promise<readonly string[]> {
    const lists = await Promise.all(this.#folders.map((uri) => this.#files.transcriptionsIn(uri, mostFiles, 'below')));
    const uris = unique(lists.flat()).slice(0, mostFiles);
    this.#volumes = this.#byId(uris);
    this.#changes++;
    return uris;
  }

  /** The names of the volumes of each id, by what tells them from others. */
  #byId(uris: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, ListedVolume>> {
    const volumes = new Map<string, Map<string, ListedVolume>>();
    for (const uri of uris) {
      const id = volumeIdOf(uri);
      if (id === undefined) continue;
      const ofId = volumes.get(id) ?? new Map<string, ListedVolume>();
      volumes.set(id, ofId);
      const key = this.volumeKey(uri);
      if (!ofId.has(key)) ofId.set(key, { name: this.#nameOf(volumeFolderOf(uri) ?? uri), uri });
    }
    return volumes;
  }

  #here(folder: string): Promise<readonly string[]> {
    const key = canonicalUri(folder);
    let list = this.#inFolder.get(key);
    if (list === undefined) this.#inFolder.set(key, (list = this.#files.transcriptionsIn(folder, mostFiles, 'here')));
    return list;
  }

  /** An open text goes by the uri that the client opened it by. */
  #withOpen(uris: readonly string[], isWanted: (uri: string) => boolean): readonly string[] {
    return unique([...this.#open(), ...uris]).filter(isWanted);
  }
}

/** Of several spellings of one uri the first. */
function unique(uris: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const uri of uris) {
    const key = canonicalUri(uri);
    if (!found.has(key)) found.set(key, uri);
  }
  return [...found.values()];
}

function withoutStroke(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
