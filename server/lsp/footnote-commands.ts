import { CodeActionTriggerKind, type CodeAction, type Range } from 'vscode-languageserver';
import type { FootnoteAction } from '../service/footnote-actions';
import type { TelegramDocument } from '../service/telegram-document';
import type { Session } from './session';
import { deleteFootnoteCommand, insertFootnoteCommand } from './protocol';

interface Asked {
  readonly range: Range;
  readonly only: readonly string[] | undefined;
  readonly triggerKind: CodeActionTriggerKind | undefined;
}

const commands: Readonly<Record<FootnoteAction['command'], string>> = {
  insert: insertFootnoteCommand,
  delete: deleteFootnoteCommand,
};

/**
 * Code actions that insert or delete a footnote by a command of ours, which moves the cursor too. None while somebody only
 * moves through the text: every word could have a footnote, and a light bulb at each would be noise.
 */
export function footnoteCommands(session: Session, document: TelegramDocument, asked: Asked): readonly CodeAction[] {
  if (!session.support.applyEdit || asked.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const { only, range } = asked;
  return session.service
    .getFootnoteActions(document, range)
    .filter(({ kind }) => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true)
    .map(({ command, title, kind }) => ({
      title,
      kind,
      command: { title, command: commands[command], arguments: [document.uri, range.start] },
    }));
}
