import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { FileEdits } from './file-changes';

/** Where the cursor is to be once the edits are made: in the text after them. */
export type Caret = Position;

/** The edits that a command makes, or why it makes none, in a sentence for the user. */
export type EditAnswer =
  | {
      readonly kind: 'edits';
      /** What was done, for the undo list. */
      readonly label: string;
      readonly edits: readonly TextEdit[];
      /** References in other files that follow. */
      readonly elsewhere?: readonly FileEdits[];
      readonly caret?: Caret;
      /** What the user should know of the outcome. */
      readonly notice?: string;
    }
  | { readonly kind: 'refused'; readonly message: string };

export function refused(message: string): EditAnswer {
  return { kind: 'refused', message };
}
