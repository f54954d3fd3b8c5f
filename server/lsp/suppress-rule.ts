import type { WorkspaceEdit } from 'vscode-languageserver';
import { configurationFileName } from '../rules/configuration';
import { positionMap } from '../service/positions';
import { suppressionScopes } from '../service/suppression-scope';
import { entryAt, type TelegramDocument } from '../service/telegram-document';
import { wordsOfLine } from '../service/words-of-line';
import { LineIndex } from '../syntax/line-index';
import { say } from './apply-answer';
import type { Session } from './session';

/** What stands for a reason where the client has asked nobody for one. */
const placeholder = 'Looked at, and right as it stands.';

/** Writes a suppression into the configuration that holds for the file, or into a new one beside it. */
export async function suppressRule(
  session: Session,
  document: TelegramDocument,
  offset: number,
  given: readonly unknown[],
): Promise<void> {
  const [rule, scope, reason] = given;
  const wanted = suppressionScopes.find((one) => one === scope);
  const entry = entryAt(document.volume, offset);
  const configuration = await session.source.configurationFile(document.uri);
  if (typeof rule !== 'string' || wanted === undefined || entry === undefined || configuration === undefined) return;
  const number = entry.document.title?.number ?? String(entry.index + 1);
  const words = wanted === 'line' ? wordsOfLine(entry.document.tree, offset - entry.offset) : undefined;
  if (wanted === 'line' && words === undefined) return;
  const text = configuration.text ?? '';
  const changes = await session.service.addSuppression(text, {
    rule,
    file: wanted === 'everywhere' ? undefined : configuration.path,
    document: wanted === 'document' || wanted === 'line' ? number : undefined,
    text: words,
    reason: typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : placeholder,
  });
  if (changes === undefined) {
    await say(session, `${configurationFileName} cannot be read as it stands. Mend it first.`);
    return;
  }
  if (configuration.text === undefined && !session.support.createFiles) {
    await say(session, `There is no ${configurationFileName} yet. Make one beside this file, with {} in it.`);
    return;
  }
  const { uri } = configuration;
  const positions = positionMap(text, new LineIndex(text), session.support.encoding);
  const edits = changes.map(({ span, text: newText }) => ({ range: positions.rangeOf(span), newText }));
  const edit: WorkspaceEdit = session.support.versionedEdits
    ? {
        documentChanges: [
          ...(configuration.text === undefined
            ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }]
            : []),
          { textDocument: { uri, version: null }, edits },
        ],
      }
    : { changes: { [uri]: edits } };
  const { applied } = await session.connection.workspace.applyEdit({ label: `Disable ${rule}`, edit });
  if (!applied) await say(session, `${configurationFileName} could not be changed.`);
}
