import {
  MessageType,
  ShowMessageNotification,
  type ExecuteCommandParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import { answering } from './answer';
import type { Session } from './features';
import { renumberFootnotesCommand } from './protocol';

/** Registers the commands that the server executes. An unknown command, or one with unfit arguments, does nothing. */
export function registerCommands(session: Session): void {
  const { connection } = session;
  connection.onExecuteCommand(
    answering<ExecuteCommandParams, null>(connection, null, async ({ command, arguments: given = [] }) => {
      const [uri, position] = given as readonly unknown[];
      if (command !== renumberFootnotesCommand || typeof uri !== 'string' || !isPosition(position)) return null;
      await renumberFootnotes(session, uri, position);
      return null;
    }),
  );
}

async function renumberFootnotes(session: Session, uri: string, position: Position): Promise<void> {
  const { connection, service, support } = session;
  const document = await session.document(uri);
  const edits = document && service.getRenumberEdits(document, position);
  if (document === undefined || edits === undefined) return;
  if (edits.length === 0) {
    const message = 'The footnotes of this document are in order.';
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    return;
  }
  const textDocument = { uri, version: document.version };
  const edit: WorkspaceEdit = support.versionedEdits
    ? { documentChanges: [{ textDocument, edits }] }
    : { changes: { [uri]: edits } };
  await connection.workspace.applyEdit({ label: 'Renumber footnotes', edit });
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as { readonly line?: unknown; readonly character?: unknown };
  return typeof line === 'number' && typeof character === 'number';
}
