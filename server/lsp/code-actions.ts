import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { TelegramDocument } from '../service/telegram-document';
import type { ClientSupport } from './client-support';
import { footnoteCommands, renumberActions } from './footnote-commands';
import type { Session } from './session';
import { suppressionActions } from './suppressions';

/** What can be done at the range: quick fixes and refactorings, footnotes, disabling a rule. */
export async function codeActions(
  session: Session,
  document: TelegramDocument,
  { range, context: { only, diagnostics, triggerKind } }: CodeActionParams,
): Promise<CodeAction[]> {
  const { service, support } = session;
  const checks = await session.checks(document.uri);
  const scope = await session.library.checked(document);
  const actions = await service.getCodeActions(document, { range, only, diagnostics }, checks, scope);
  const asked = { range, only, triggerKind };
  const footnotes = await footnoteCommands(session, document, asked);
  const renumber = await renumberActions(session, document, asked);
  const disable = suppressionActions(session, document, asked, service.getDiagnostics(document, checks, scope));
  return [...actions, ...footnotes, ...renumber, ...disable].flatMap((action) => forClient(action, support));
}

/** An action as the client knows them; a client that knows only commands has none of ours, which are edits. */
function forClient({ isPreferred, ...action }: CodeAction, support: ClientSupport): readonly CodeAction[] {
  if (!support.codeActionLiterals) return [];
  return [{ ...action, ...(isPreferred && support.preferredActions && { isPreferred }) }];
}
