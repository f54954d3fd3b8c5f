import type { TextEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../rules/rule';
import { fileEdits, type TelegramDocument } from './telegram-document';

/** Edits of one file, worked out for that version of its text. */
export interface FileEdits {
  readonly document: TelegramDocument;
  readonly edits: readonly TextEdit[];
}

/** Changes of several files, each for a document at its index of the file's volume. */
export class FileChanges {
  readonly #files = new Map<TelegramDocument, Map<number, TextChange[]>>();

  add(file: TelegramDocument, index: number, ...changes: readonly TextChange[]): void {
    let byIndex = this.#files.get(file);
    if (byIndex === undefined) this.#files.set(file, (byIndex = new Map<number, TextChange[]>()));
    byIndex.set(index, [...(byIndex.get(index) ?? []), ...changes]);
  }

  /** The changes of one document; empty where there are none. */
  of(file: TelegramDocument, index: number): readonly TextChange[] {
    return this.#files.get(file)?.get(index) ?? [];
  }

  /** The same with the changes of one document replaced. */
  with(file: TelegramDocument, index: number, changes: readonly TextChange[]): FileChanges {
    const result = new FileChanges();
    for (const [one, byIndex] of this.#files) for (const [at, own] of byIndex) result.add(one, at, ...own);
    const ofFile = result.#files.get(file);
    if (ofFile === undefined) result.add(file, index, ...changes);
    else ofFile.set(index, [...changes]);
    return result;
  }

  editsOf(file: TelegramDocument): TextEdit[] {
    return fileEdits(file, this.#files.get(file) ?? new Map<number, TextChange[]>());
  }

  /** The edits of all files but `own`, without those that have none. */
  elsewhere(own: TelegramDocument): readonly FileEdits[] {
    return this.all().filter(({ document }) => document !== own);
  }

  /** The edits of each file that has any. */
  all(): readonly FileEdits[] {
    return [...this.#files.keys()]
      .map((document) => ({ document, edits: this.editsOf(document) }))
      .filter(({ edits }) => edits.length > 0);
  }
}
