import { volumesCitedBy, type CitedVolumes } from '../rules/check-citations';
import { inOrderOfDocuments } from '../service/file-order';
import type { Files } from '../service/files';
import type { PositionEncoding } from '../service/positions';
import { telegramDocument, type TelegramDocument } from '../service/telegram-document';
import { canonicalUri, isWithin } from '../service/uri';
import { volumeFolderOf, volumeIdOf } from '../service/volume-id';
import { joinFiles, type VolumeScope } from '../service/volume-scope';
import { documentNumbers, numberingOf, type Numbering } from '../volume/numbering';
import { parseVolume } from '../volume/parse-volume';
import type { FileLists } from './file-lists';
import type { OpenDocuments } from './open-documents';

/** So much text of files that are not open is kept parsed, in characters: about ten volumes. */
const mostKept = 20_000_000;

/** A file that was read; its length is known when it is there. */
interface ReadFile {
  readonly document: Promise<TelegramDocument | undefined>;
  length: number;
}

/** By folder, and by what tells a volume from others. */
interface WorkedOut {
  readonly change: string;
  readonly scopes: Map<string, Promise<VolumeScope>>;
  readonly states: Map<string, Promise<string>>;
  readonly cited: Map<string, Promise<CitedVolumes>>;
}

/** A scope and what it was made of. */
interface MadeScope {
  readonly files: readonly TelegramDocument[];
  readonly namesakes: readonly string[];
  readonly scope: VolumeScope;
}

/**
 * The transcriptions of the workspace: open ones as they are in the editor, the others as their files are; and the volumes
 * that they make, each a file or a folder of files.
 */
export class Library {
  readonly #open: OpenDocuments;
  readonly #files: Files;
  readonly #encoding: PositionEncoding;
  readonly #lists: FileLists;
  /** By canonical uri, the one that was asked for last at the end. */
  readonly #read = new Map<string, ReadFile>();
  /** A number for the state of each file that is not open, by canonical uri, as long as it does not change. */
  readonly #states = new Map<string, number>();
  /** By the first of their files. */
  readonly #scopes = new WeakMap<TelegramDocument, MadeScope>();
  /** The document numbers of files that are not open, by canonical uri. */
  readonly #numbers = new Map<string, Promise<readonly string[]>>();
  /** The ids of what each volume cited when it was checked last, by what tells it from others. */
  readonly #cites = new Map<string, ReadonlySet<string>>();
  #lastState = 0;
  #dropped = 0;
  #workedOut: WorkedOut = workedOut('');

  constructor(open: OpenDocuments, files: Files, encoding: PositionEncoding, lists: FileLists) {
    this.#open = open;
    this.#files = files;
    this.#encoding = encoding;
    this.#lists = lists;
  }

  /** The transcription at `uri`; undefined when it is not open and has no file that can be read. */
  get(uri: string): Promise<TelegramDocument | undefined> {
    const open = this.#open.get(uri);
    if (open !== undefined) return Promise.resolve(open);
    const key = canonicalUri(uri);
    const read = this.#read.get(key) ?? this.#load(uri);
    this.#read.delete(key);
    this.#read.set(key, read);
    return read.document;
  }

  /** Every transcription that is open or lies in a folder of the workspace. */
  uris(): Promise<readonly string[]> {
    return this.#lists.all();
  }

  /** The volume that a file is of, with the very version of the text that is given. */
  async scope(document: TelegramDocument): Promise<VolumeScope> {
    const { uri } = document;
    const folder = volumeFolderOf(uri);
    if (folder === undefined) return this.#join([document], this.#lists.namesakes(uri));
    const { scopes } = this.#sinceChange();
    let made = scopes.get(folder);
    if (made === undefined) scopes.set(folder, (made = this.#scopeOfFolder(folder)));
    const scope = await made;
    const own = scope.files.find((file) => file.uri === uri);
    if (isSameText(own, document)) return scope;
    // Edited meanwhile, or in no list.
    return this.#join([...scope.files.filter((file) => file !== own), document], this.#lists.namesakes(uri));
  }

  /**
   * The same for checking: with the numbers of documents that other volumes of the workspace have, as far as this one
   * cites them. Of those only the headings are read. Nothing is cited until the workspace has been listed.
   */
  async checked(document: TelegramDocument): Promise<VolumeScope> {
    const scope = await this.scope(document);
    if (!this.#lists.mayCite) return scope;
    const key = this.#lists.volumeKey(document.uri);
    const { cited } = this.#sinceChange();
    let found = cited.get(key);
    if (found === undefined) cited.set(key, (found = this.#citedBy(scope, key)));
    return { ...scope, cited: await found };
  }

  /** Whether the volume of the file at `uri` cites one that is in the workspace, or the one of the id. */
  isCiting(uri: string, cited?: string): boolean {
    const ids = [...(this.#cites.get(this.#lists.volumeKey(uri)) ?? [])];
    return ids.some((id) => (cited === undefined ? this.#knownFiles(id).length > 0 : id === cited));
  }

  /** The very version of a file, as its volume has it: one document is too short to tell how its volume prints markers. */
  async inVolume(document: TelegramDocument): Promise<TelegramDocument> {
    if (volumeFolderOf(document.uri) === undefined) return document;
    const { files } = await this.scope(document);
    return files.find(({ uri }) => uri === document.uri) ?? document;
  }

  /** The volumes of the id in the workspace and near the file `from`; several where several have the id. */
  async volumes(id: string, from: string): Promise<readonly VolumeScope[]> {
    const uris = await this.#lists.near(from, id);
    const firsts = this.#firstOfEach(uris.filter((uri) => volumeIdOf(uri) === id));
    const scopes = await Promise.all(firsts.map((uri) => this.#scopeAt(uri)));
    return scopes.filter((scope) => scope !== undefined);
  }

  /** All volumes of the workspace one after the other, but for the one that is `scope`. */
  async *others(scope: VolumeScope): AsyncGenerator<VolumeScope> {
    const own = new Set(scope.files.map(({ uri }) => this.#lists.volumeKey(uri)));
    for (const uri of this.#firstOfEach(await this.uris())) {
      const other = own.has(this.#lists.volumeKey(uri)) ? undefined : await this.#scopeAt(uri);
      if (other !== undefined) yield other;
    }
  }

  /**
   * What the volume of the file at `uri` is like, in a word: while that is the same, nothing of it has changed. Reads and
   * parses nothing.
   */
  stateOf(uri: string): Promise<string> {
    const key = this.#lists.volumeKey(uri);
    const { states } = this.#sinceChange();
    let state = states.get(key);
    if (state === undefined) states.set(key, (state = this.#stateOfVolume(uri)));
    return state;
  }

  /** To be called when the file at `uri` has changed; `listed` when it was made or is gone, and lists are others. */
  forget(uri: string, listed: boolean): void {
    this.#drop(canonicalUri(uri));
    if (listed) this.#lists.forget();
  }

  /** To be called when a folder was made, renamed or deleted. */
  forgetFolder(folder: string): void {
    for (const key of [...this.#states.keys(), ...this.#read.keys(), ...this.#numbers.keys()])
      if (isWithin(key, folder)) this.#drop(key);
    this.#lists.forget();
  }

  async #scopeOfFolder(folder: string): Promise<VolumeScope> {
    const uris = await this.#lists.partsOf(folder);
    const files = await Promise.all(uris.map((uri) => this.get(uri)));
    return this.#join(
      files.filter((file) => file !== undefined),
      this.#lists.namesakes(`${folder}/`),
    );
  }

  async #stateOfVolume(uri: string): Promise<string> {
    const cited = [...(this.#cites.get(this.#lists.volumeKey(uri)) ?? [])].flatMap((id) => this.#knownFiles(id));
    const files = await Promise.all([uri, ...cited].map((one) => this.#filesOf(one)));
    const states = files.flatMap((uris) => uris.map((one) => this.#stateOfFile(one)).sort());
    return digest([...states, ...this.#lists.namesakes(uri)].join('\n'));
  }

  async #filesOf(uri: string): Promise<readonly string[]> {
    const folder = volumeFolderOf(uri);
    return folder === undefined ? [uri] : this.#lists.partsOf(folder);
  }

  #knownFiles(id: string): readonly string[] {
    return this.#lists.volumesOf(id) ?? [];
  }

  async #citedBy({ contents }: VolumeScope, key: string): Promise<CitedVolumes> {
    const ids = volumesCitedBy(contents);
    if (!areSame([...(this.#cites.get(key) ?? [])], [...ids])) {
      this.#cites.set(key, ids);
      this.#sinceChange().states.clear();
    }
    const cited = new Map<string, readonly Numbering[]>();
    for (const id of ids) {
      const numberings = await Promise.all(this.#knownFiles(id).map((uri) => this.#numberingOf(uri)));
      if (numberings.length > 0) cited.set(id, numberings);
    }
    return cited;
  }

  async #numberingOf(uri: string): Promise<Numbering> {
    const files = await this.#filesOf(uri);
    const numbers = await Promise.all(files.map((one) => this.#numbersIn(one)));
    return numberingOf(numbers.flat());
  }

  #numbersIn(uri: string): Promise<readonly string[]> {
    const open = this.#open.get(uri);
    if (open !== undefined) return Promise.resolve(numbersOf(open));
    const key = canonicalUri(uri);
    let numbers = this.#numbers.get(key);
    if (numbers === undefined) {
      numbers = this.#files.readText(uri).then((text) => (text === undefined ? [] : documentNumbers(text)));
      this.#numbers.set(key, numbers);
    }
    return numbers;
  }

  /** What was worked out since something changed last; the files of a folder ask for it one after the other. */
  #sinceChange(): WorkedOut {
    const change = [this.#open.changes, this.#lists.changes, this.#dropped].join();
    if (this.#workedOut.change !== change) this.#workedOut = workedOut(change);
    return this.#workedOut;
  }

  #drop(key: string): void {
    this.#dropped++;
    this.#read.delete(key);
    this.#states.delete(key);
    this.#numbers.delete(key);
  }

  #stateOfFile(uri: string): string {
    const key = canonicalUri(uri);
    const revision = this.#open.revisionOf(uri);
    if (revision !== undefined) return `${key} open ${revision}`;
    const state = this.#states.get(key) ?? ++this.#lastState;
    this.#states.set(key, state);
    return `${key} read ${state}`;
  }

  /** One file of each volume. */
  #firstOfEach(uris: readonly string[]): readonly string[] {
    const firsts = new Map<string, string>();
    for (const uri of uris) {
      const key = this.#lists.volumeKey(uri);
      if (!firsts.has(key)) firsts.set(key, uri);
    }
    return [...firsts.values()];
  }

  async #scopeAt(uri: string): Promise<VolumeScope | undefined> {
    const document = await this.get(uri);
    return document && this.scope(document);
  }

  /** The scope that was made of the same files before, whose index and findings are known, or a new one. */
  #join(files: readonly TelegramDocument[], namesakes: readonly string[]): VolumeScope {
    const [first] = files;
    const known = first && this.#scopes.get(first);
    if (known && areSame(known.files, files) && areSame(known.namesakes, namesakes)) return known.scope;
    const scope = joinFiles(inOrderOfDocuments(files), namesakes);
    if (first) this.#scopes.set(first, { files, namesakes, scope });
    return scope;
  }

  #load(uri: string): ReadFile {
    const read: ReadFile = {
      length: 0,
      document: this.#files.readText(uri).then((text) => {
        if (text === undefined) return undefined;
        read.length = text.length;
        this.#makeRoom();
        return telegramDocument(uri, 0, parseVolume(text, volumeIdOf(uri)), this.#encoding);
      }),
    };
    return read;
  }

  /** Lets go of what was not asked for lately. */
  #makeRoom(): void {
    let kept = 0;
    for (const [key, { length }] of [...this.#read].reverse()) {
      kept += length;
      if (kept > mostKept && kept > length) this.#read.delete(key);
    }
  }
}

function workedOut(change: string): WorkedOut {
  return { change, scopes: new Map(), states: new Map(), cited: new Map() };
}

function numbersOf({ volume }: TelegramDocument): readonly string[] {
  return volume.entries.flatMap(({ document }) => document.tree.heading?.number ?? []);
}

/** Whether a file is the very version of a document, whose markers may have been read in another habit. */
function isSameText(file: TelegramDocument | undefined, { version, volume }: TelegramDocument): boolean {
  return file !== undefined && file.version === version && file.volume.pieces.isSameAs(volume.pieces);
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** A short word that stands for a long one (FNV-1a, 53 bits of two runs). */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
