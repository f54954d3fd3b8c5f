import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import type { TestClient } from './client';

/** A folder of files for the server to find, and to be told of as an editor tells of them. */
export class Shelf {
  readonly #path = mkdtempSync(join(tmpdir(), 'shelf-'));

  /** By the path behind the folder. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.#write(name, text);
  }

  uri(name = ''): string {
    return pathToFileURL(join(this.#path, name)).href;
  }

  /** Writes, or with undefined deletes, a file or folder, and tells the client's server. */
  async put(client: TestClient, name: string, text: string | undefined): Promise<void> {
    const isNew = !existsSync(join(this.#path, name));
    if (text === undefined) rmSync(join(this.#path, name), { recursive: true });
    else this.#write(name, text);
    const written = isNew ? FileChangeType.Created : FileChangeType.Changed;
    const type = text === undefined ? FileChangeType.Deleted : written;
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uri(name), type }],
    });
  }

  async rename(client: TestClient, from: string, to: string): Promise<void> {
    renameSync(join(this.#path, from), join(this.#path, to));
    await client.connection.sendNotification(DidRenameFilesNotification.type, {
      files: [{ oldUri: this.uri(from), newUri: this.uri(to) }],
    });
  }

  clear(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }

  #write(name: string, text: string): void {
    const path = join(this.#path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
