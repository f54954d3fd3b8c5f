import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import { suppressionScopes, type SuppressionScope } from '../service/suppression-scope';
import { CodeActionKind, CodeActionTriggerKind } from '../service/protocol-values';
import { entryAt, type TelegramDocument } from '../service/telegram-document';
import { wordsOfLine } from '../service/words-of-line';
import type { Session } from './session';
import { suppressRuleCommand } from './protocol';

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
