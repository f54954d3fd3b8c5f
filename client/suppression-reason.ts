import { window, workspace } from 'vscode';
import type { ExecuteCommandMiddleware } from 'vscode-languageclient';
import { suppressRuleCommand } from '../server/lsp/protocol';

/** Position of the reason among the arguments: `[uri, position, rule, scope, reason]`. */
const reasonAt = 4;

/** Asks why a rule is to be disabled before the server writes it down, and saves the configuration, which is read from disk. */
export const askForReason: NonNullable<ExecuteCommandMiddleware['executeCommand']> = async (command, given, next) => {
  if (command !== suppressRuleCommand) return (await next(command, given)) as unknown;
  const args: readonly unknown[] = given;
  const reason = args[reasonAt] ?? (await window.showInputBox(question(String(args[2]))));
  if (typeof reason !== 'string') return undefined;
  const result = (await next(command, [...args.slice(0, reasonAt), reason])) as unknown;
  const changed = workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && uri.path.endsWith('/telegram.config.json'),
  );
  await Promise.all(changed.map((document) => document.save()));
  return result;
};

function question(rule: string) {
  return {
    title: `Disable ${rule}`,
    prompt: 'Why is the text right as it stands? The reason is kept in telegram.config.json.',
    validateInput: (value: string) => (value.trim() === '' ? 'Give a reason.' : undefined),
  };
}
