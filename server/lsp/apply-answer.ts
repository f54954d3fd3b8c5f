import type { EditAnswer } from '../service/edit-answer';
import type { FileEdits } from '../service/file-changes';
import { MessageType } from '../service/protocol-values';
import type { TelegramDocument } from '../service/telegram-document';
import type { Connection } from './connection/connection';
import type { Session } from './session';
import { withSnippet } from './snippet-edit';
import { editsOfAnswer, openAmong, workspaceEdit } from './workspace-edit';

/**
 * Has the client make the edits in one step, of the version that they were worked out for, and puts the cursor where the
 * answer wants it; or shows why there are none.
 */
export async function applyAnswer(session: Session, document: TelegramDocument, answer: EditAnswer): Promise<void> {
  if (answer.kind === 'refused') {
    await say(session, answer.message);
    return;
  }
  const { connection, support } = session;
  const { label, edits, elsewhere = [], caret, notice } = answer;
  const snippet = caret !== undefined && support.snippetEdits ? withSnippet(edits, caret) : undefined;
  const files = editsOfAnswer(document, { edits: snippet ?? edits, elsewhere });
  const edit = workspaceEdit(support, await openAmong(session, files), files);
  const { applied } = await connection.workspace.applyEdit({ label, edit });
  if (!applied) {
    await say(session, 'The text was changed meanwhile. Try again.');
    return;
  }
  if (caret !== undefined && snippet === undefined && support.showDocument) {
    const selection = { start: caret, end: caret };
    await connection.sendRequest('window/showDocument', { uri: document.uri, takeFocus: true, selection });
  }
  const told = [notice, elsewhereNotice(elsewhere)].filter((one) => one !== undefined);
  if (told.length > 0) await say(session, told.join(' '));
}

/** What was changed out of sight. */
function elsewhereNotice(elsewhere: readonly FileEdits[]): string | undefined {
  if (elsewhere.length === 0) return undefined;
  const references = elsewhere.reduce((sum, { edits }) => sum + edits.length, 0);
  const what = references === 1 ? '1 reference' : `${references} references`;
  return `${what} in ${elsewhere.length === 1 ? '1 other file' : `${elsewhere.length} other files`} changed too.`;
}

/** Shows a sentence to the user. */
export function say({ connection }: { readonly connection: Connection }, message: string): Promise<void> {
  return connection.sendNotification('window/showMessage', { type: MessageType.Info, message });
}
