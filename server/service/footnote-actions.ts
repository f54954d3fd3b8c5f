import { CodeActionKind, type Range } from 'vscode-languageserver-types';
import { footnoteAt } from './delete-footnote';
import { markerPlace } from './footnote-place';
import { entryAt, type TelegramDocument } from './telegram-document';

/** Something to do with footnotes that a menu of refactorings offers; a command does it, since it moves the cursor. */
export interface FootnoteAction {
  readonly command: 'insert' | 'delete';
  readonly title: string;
  readonly kind: string;
}

const kind = (name: string): string => `${CodeActionKind.RefactorRewrite}.${name}`;
const insert: FootnoteAction = { command: 'insert', title: 'Insert footnote', kind: kind('insertFootnote') };
const remove: FootnoteAction = { command: 'delete', title: 'Delete footnote', kind: kind('deleteFootnote') };

export const footnoteActionKinds: readonly string[] = [insert.kind, remove.kind];

/** What can be done at the start of the range: a footnote inserted behind words, one deleted on its marker or in its note. */
export function footnoteActions({ volume, positions }: TelegramDocument, range: Range): readonly FootnoteAction[] {
  const offset = positions.offsetAt(range.start);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  if (offset === undefined || entry === undefined) return [];
  const { document } = entry;
  const actions: FootnoteAction[] = [];
  if (markerPlace(document, offset - entry.offset).kind === 'place') actions.push(insert);
  if (footnoteAt(document, offset - entry.offset) !== undefined) actions.push(remove);
  return actions;
}
