import type { Range } from 'vscode-languageserver-types';
import { deleteFootnoteKind, insertFootnoteKind, moveNoteKind } from './action-kinds';
import { footnoteAt } from './delete-footnote';
import { markerPlace } from './footnote-place';
import type { NoteMove } from './footnote-choices';
import { entryAt, type TelegramDocument } from './telegram-document';

/** Something to do with footnotes that a menu of refactorings offers; a command does it, since it moves the cursor. */
export interface FootnoteAction {
  readonly command: 'insert' | 'delete' | 'move';
  /** Where a note is moved to. */
  readonly move?: NoteMove;
  readonly title: string;
  readonly kind: string;
}

const insert: FootnoteAction = { command: 'insert', title: 'Insert footnote', kind: insertFootnoteKind };
const remove: FootnoteAction = { command: 'delete', title: 'Delete footnote', kind: deleteFootnoteKind };
const moves: readonly FootnoteAction[] = [
  { command: 'move', move: 'up', title: 'Move note up', kind: `${moveNoteKind}.up` },
  { command: 'move', move: 'down', title: 'Move note down', kind: `${moveNoteKind}.down` },
  { command: 'move', move: 'marker', title: 'Move note to the place of its marker', kind: `${moveNoteKind}.marker` },
];

/**
 * What can be done at the start of the range: a footnote inserted behind words, one deleted on its marker or in its note,
 * and its note moved to where `canMove` says that it can.
 */
export function footnoteActions(
  { volume, positions }: TelegramDocument,
  range: Range,
  canMove: (move: NoteMove) => boolean,
): readonly FootnoteAction[] {
  const offset = positions.offsetAt(range.start);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  if (offset === undefined || entry === undefined) return [];
  const { document } = entry;
  const actions: FootnoteAction[] = [];
  if (markerPlace(document, offset - entry.offset).kind === 'place') actions.push(insert);
  if (footnoteAt(document, offset - entry.offset) === undefined) return actions;
  return [...actions, remove, ...moves.filter(({ move }) => move !== undefined && canMove(move))];
}

/** Whether the position is on a marker or in a note. */
export function standsOnFootnote({ volume, positions }: TelegramDocument, { start }: Range): boolean {
  const offset = positions.offsetAt(start);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  return offset !== undefined && entry !== undefined && footnoteAt(entry.document, offset - entry.offset) !== undefined;
}
