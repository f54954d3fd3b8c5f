import type { WorkspaceFolder } from 'vscode-languageserver';
import type { Files } from '../service/files';
import type { PositionEncoding } from '../service/positions';
import { telegramDocument, type TelegramDocument } from '../service/telegram-document';
import { volumeIdOf } from '../service/volume-id';
import { parseVolume } from '../volume/parse-volume';
import type { OpenDocuments } from './open-documents';

/** A workspace of more transcriptions than this is searched in part. */
const mostFiles = 500;

/** The transcriptions of the workspace: open ones as they are in the editor, the others as their files are. */
export class Library {
  readonly #open: OpenDocuments;
  readonly #files: Files;
  readonly #encoding: PositionEncoding;
  readonly #read = new Map<string, Promise<TelegramDocument | undefined>>();
  #folders: readonly string[];
  #uris: Promise<readonly string[]> | undefined;

  constructor(
    open: OpenDocuments,
    files: Files,
    encoding: PositionEncoding,
    folders: readonly Pick<WorkspaceFolder, 'uri'>[],
  ) {
    this.#open = open;
    this.#files = files;
    this.#encoding = encoding;
    this.#folders = folders.map(({ uri }) => uri);
  }

  /** The folders of the workspace, without a stroke at the end. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  setFolders(added: readonly { readonly uri: string }[], removed: readonly { readonly uri: string }[]): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    this.#uris = undefined;
  }

  /** The transcription at `uri`; undefined when it is not open and has no file that can be read. */
  get(uri: string): Promise<TelegramDocument | undefined> {
    const open = this.#open.get(uri);
    if (open !== undefined) return Promise.resolve(open);
    let read = this.#read.get(uri);
    if (read === undefined) this.#read.set(uri, (read = this.#load(uri)));
    return read;
  }

  /** Every transcription that is open or lies in a folder of the workspace. */
  async uris(): Promise<readonly string[]> {
    this.#uris ??= this.#list();
    return [...new Set([...this.#open.uris, ...(await this.#uris)])];
  }

  /** To be called when the file at `uri` is made, changed or deleted. */
  forget(uri: string): void {
    this.#read.delete(uri);
    this.#uris = undefined;
  }

  async #load(uri: string): Promise<TelegramDocument | undefined> {
    const text = await this.#files.readText(uri);
    return text === undefined
      ? undefined
      : telegramDocument(uri, 0, parseVolume(text, volumeIdOf(uri)), this.#encoding);
  }

  async #list(): Promise<readonly string[]> {
    const lists = await Promise.all(this.#folders.map((uri) => this.#files.transcriptionsIn(uri, mostFiles)));
    return lists.flat().slice(0, mostFiles);
  }
}

/** The uri of the file `name` in the folder of the file at `uri`. */
export function beside(uri: string, name: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1) + encodeURIComponent(name);
}
