import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver';
import { configurationFileName } from '../rules/configuration';
import { suppressionScopes, type SuppressionScope } from '../service/suppression-scope';
import { positionMap } from '../service/positions';
import { CodeActionKind, CodeActionTriggerKind } from '../service/protocol-values';
import { entryAt, type TelegramDocument } from '../service/telegram-document';
import { wordsOfLine } from '../service/words-of-line';
import { LineIndex } from '../syntax/line-index';
import { say } from './apply-answer';
import type { Session } from './session';
import { suppressRuleCommand } from './protocol';

/** What stands for a reason where the client has asked nobody for one. */
const placeholder = 'Looked at, and right as it stands.';

const extents: Readonly<Record<SuppressionScope, string>> = {
  line: 'for this line',
  document: 'in this document',
  file: 'in this file',
  everywhere: 'everywhere',
};

/** Code actions that disable the rules of the problems at the range, from the nearest extent to the farthest. */
export function suppressionActions(
  session: Session,
  document: TelegramDocument,
  asked: {
    readonly range: Range;
    readonly only: readonly string[] | undefined;
    readonly triggerKind: number | undefined;
  },
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  if (!session.support.applyEdit || asked.triggerKind === CodeActionTriggerKind.Automatic) return [];
  if (!(asked.only?.includes(CodeActionKind.QuickFix) ?? true)) return [];
  const here = diagnostics.filter(({ range }) => touch(range, asked.range));
  const byRule = new Map(here.map((diagnostic) => [String(diagnostic.code), diagnostic]));
  return [...byRule].flatMap(([rule, diagnostic]) =>
    suppressionScopes
      .filter((scope) => scope !== 'line' || wordsAt(document, diagnostic.range) !== undefined)
      .map((scope): CodeAction => {
        const title = `Disable ${rule} ${extents[scope]}`;
        const given = [document.uri, diagnostic.range.start, rule, scope];
        return {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          command: { title, command: suppressRuleCommand, arguments: given },
        };
      }),
  );
}

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

/** The words by which a suppression can name the line; undefined where there are none. */
function wordsAt({ volume, positions }: TelegramDocument, { start }: Range): string | undefined {
  const offset = positions.offsetAt(start);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  return offset === undefined || entry === undefined
    ? undefined
    : wordsOfLine(entry.document.tree, offset - entry.offset);
}

function touch(a: Range, b: Range): boolean {
  const isBefore = (one: Range['start'], other: Range['start']) =>
    one.line < other.line || (one.line === other.line && one.character <= other.character);
  return isBefore(a.start, b.end) && isBefore(b.start, a.end);
}
