import type { Range } from 'vscode-languageserver-types';
import type { TextChange } from '../rules/rule';
import { FileChanges, type FileEdits } from './file-changes';
import type { Use } from './reference-uses';
import type { TelegramDocument } from './telegram-document';

/** What can be renamed at a place, or why nothing can, in a sentence for the user. */
export type RenameAnswer<T> =
  { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'refused'; readonly message: string };

/** The stretch that is renamed, and what it says now. */
export interface Renamed {
  readonly range: Range;
  readonly placeholder: string;
}

/**
 * What edits of a rename are about: the number itself where it stands, references to it in the same file, those in other
 * files, and words that may mean something else.
 */
export type RenameConcern = 'number' | 'reference' | 'elsewhere' | 'doubtful';

export interface RenameEdits extends FileEdits {
  readonly concern: RenameConcern;
  /** With the concern `number`: which document of the file gets which number. */
  readonly renumbered?: Renumbered;
}

export interface Renumbered {
  readonly from: string;
  readonly to: string;
}

/** Changes of a rename by what they are about. */
export class ConcernedChanges {
  readonly number = new FileChanges();
  readonly #document: TelegramDocument;
  readonly #references = new FileChanges();
  readonly #elsewhere = new FileChanges();
  readonly #doubtful = new FileChanges();

  /** `document` is the file in which it was asked for. */
  constructor(document: TelegramDocument) {
    this.#document = document;
  }

  addUse({ file, index, reference }: Use, change: TextChange): void {
    const isDoubtful = reference.kind === 'document' && !reference.certain;
    const group = isDoubtful ? this.#doubtful : file === this.#document ? this.#references : this.#elsewhere;
    // Of two references with one figure, `footnotes 1 and 2, Document 7`, both bring it.
    const isKnown = group.of(file, index).some(({ span }) => span.start === change.span.start);
    if (!isKnown) group.add(file, index, change);
  }

  edits(renumbered?: Renumbered): readonly RenameEdits[] {
    const of = (changes: FileChanges, concern: RenameConcern) =>
      changes.all().map((edits): RenameEdits => ({ ...edits, concern }));
    return [
      ...of(this.number, 'number').map((edits) => (renumbered === undefined ? edits : { ...edits, renumbered })),
      ...of(this.#references, 'reference'),
      ...of(this.#elsewhere, 'elsewhere'),
      ...of(this.#doubtful, 'doubtful'),
    ];
  }
}

export function answered<T>(value: T): RenameAnswer<T> {
  return { kind: 'answer', value };
}

export function refused(message: string): RenameAnswer<never> {
  return { kind: 'refused', message };
}
