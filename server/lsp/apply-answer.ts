import {
  MessageType,
  ShowDocumentRequest,
  ShowMessageNotification,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { EditAnswer } from '../service/edit-answer';
import type { TelegramDocument } from '../service/telegram-document';
import type { ClientSupport } from './client-support';

/** What is needed to have the client edit. */
interface Desk {
  readonly connection: Connection;
  readonly support: ClientSupport;
}

/**
 * Has the client make the edits in one step, of the version that they were worked out for, and puts the cursor where the
 * answer wants it; or shows why there are none.
 */
export async function applyAnswer(desk: Desk, document: TelegramDocument, answer: EditAnswer): Promise<void> {
  if (answer.kind === 'refused') {
    await say(desk, answer.message);
    return;
  }
  const { label, edits, caret, notice } = answer;
  const edit = versionedEdit(desk.support, document, [...edits]);
  const { applied } = await desk.connection.workspace.applyEdit({ label, edit });
  if (!applied) {
    await say(desk, 'The text was changed meanwhile. Try again.');
    return;
  }
  if (caret !== undefined && desk.support.showDocument) {
    const selection = { start: caret, end: caret };
    await desk.connection.sendRequest(ShowDocumentRequest.type, { uri: document.uri, takeFocus: true, selection });
  }
  if (notice !== undefined) await say(desk, notice);
}

/** Edits that a client which knows versions refuses when the text has changed since. */
export function versionedEdit(
  { versionedEdits }: ClientSupport,
  { uri, version }: TelegramDocument,
  edits: Extract<EditAnswer, { kind: 'edits' }>['edits'],
): WorkspaceEdit {
  if (!versionedEdits) return { changes: { [uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}

/** Shows a sentence to the user. */
export function say({ connection }: Desk, message: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}
