import type { CodeAction, Range } from 'vscode-languageserver';
import { renumberRefactorKind, renumberSourceKind } from '../service/action-kinds';
import type { FootnoteAction } from '../service/footnote-actions';
import { CodeActionTriggerKind } from '../service/protocol-values';
import type { TelegramDocument } from '../service/telegram-document';
import { deleteFootnoteCommand, insertFootnoteCommand, moveNoteCommand } from './protocol';
import type { Session } from './session';
import { surroundingsOf } from './surroundings-of';
import { editsOfAnswer, openAmong, workspaceEdit } from './workspace-edit';

interface Asked {
  readonly range: Range;
  readonly only: readonly string[] | undefined;
  readonly triggerKind: CodeActionTriggerKind | undefined;
}

const commands: Readonly<Record<FootnoteAction['command'], string>> = {
  insert: insertFootnoteCommand,
  delete: deleteFootnoteCommand,
  move: moveNoteCommand,
};

/**
 * Code actions that insert, delete or move a footnote by a command of ours, which moves the cursor too. None while somebody
 * only moves through the text: every word could have a footnote, and a light bulb at each would be noise.
 */
export async function footnoteCommands(
  session: Session,
  document: TelegramDocument,
  asked: Asked,
): Promise<readonly CodeAction[]> {
  if (!session.support.applyEdit || asked.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const { range } = asked;
  const actions = await session.service.getFootnoteActions(document, range);
  return actions
    .filter(({ kind }) => isWanted(asked, kind))
    .map(({ command, move, title, kind }) => ({
      title,
      kind,
      command: {
        title,
        command: commands[command],
        arguments: [document.uri, range.start, ...(move === undefined ? [] : [move])],
      },
    }));
}

/** The renumbering of the document's footnotes, with all references to them, where that changes anything. */
export async function renumberActions(
  session: Session,
  document: TelegramDocument,
  asked: Asked,
): Promise<readonly CodeAction[]> {
  const { service, support } = session;
  const atFootnote = asked.only !== undefined || (await service.standsOnFootnote(document, asked.range));
  const kinds = [...(atFootnote ? [renumberRefactorKind] : []), renumberSourceKind].filter((one) =>
    isWanted(asked, one),
  );
  if (kinds.length === 0) return [];
  const { start } = asked.range;
  const alone = await service.renumberFootnotes(document, start);
  // Only for footnotes that are not in order the other files are looked at.
  if (alone?.kind !== 'edits' || alone.edits.length === 0) return [];
  const answer = await service.renumberFootnotes(document, start, await surroundingsOf(session, document));
  if (answer?.kind !== 'edits') return [];
  const files = editsOfAnswer(document, answer);
  const edit = workspaceEdit(support, await openAmong(session, files), files);
  return kinds.map((kind) => ({ title: answer.label, kind, edit }));
}

function isWanted({ only }: Asked, kind: string): boolean {
  return only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
}
