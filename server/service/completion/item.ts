import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Span } from '../../syntax/span';

/** Something that can be written at the cursor. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What it means, beside the label. */
  readonly detail: string;
  /** What is written, and over which stretch of the document. */
  readonly text: string;
  readonly span: Span;
  /** What the typed words are compared with; the label where it is undefined. */
  readonly filter?: string;
  /** Characters that take the proposal and are written behind it. */
  readonly commit?: readonly string[];
}
