import type { ExecuteCommandParams } from 'vscode-languageserver';
import { answering } from './answer';
import {
  convertMarkersCommand,
  deleteFootnoteCommand,
  insertFootnoteCommand,
  moveNoteCommand,
  renumberFootnotesCommand,
  suppressRuleCommand,
} from './protocol';
import type { Session } from './session';

/** The names of the commands that the server executes. */
export const commandNames: readonly string[] = [
  insertFootnoteCommand,
  deleteFootnoteCommand,
  moveNoteCommand,
  renumberFootnotesCommand,
  convertMarkersCommand,
  suppressRuleCommand,
];

/** Registers the commands; what they do is loaded with the first of them. */
export function registerCommands(session: Session): void {
  const { connection } = session;
  connection.onExecuteCommand(
    answering<ExecuteCommandParams, null>(connection, null, async ({ command, arguments: given = [] }) => {
      const { executeCommand } = await import('./execute-command');
      await executeCommand(session, command, given);
      return null;
    }),
  );
}
