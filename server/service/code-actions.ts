import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver-types';
import type { Fix, TextChange } from '../rules/rule';
import { safeChanges } from '../rules/safe-changes';
import type { Findings } from './checks';
import { toDiagnostic } from './diagnostics';
import { paragraphActions } from './paragraph-actions';
import { CodeActionKind } from './protocol-values';
import { entryAt, inFile, type EntryAt, type TelegramDocument } from './telegram-document';
import { scopeOf, type VolumeScope } from './volume-scope';
import { fixAllKind } from './action-kinds';

export interface CodeActionRequest {
  readonly range: Range;
  /** The kinds asked for, each with its sub-kinds; undefined asks for all. */
  readonly only: readonly string[] | undefined;
  /** The client's own diagnostics at the range, which the quick fixes name in their answer. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Quick fixes for the findings that touch the range, the safe mend of the whole file, and what can be done with a
 * paragraph. Empty out of range.
 */
export function codeActions(
  document: TelegramDocument,
  request: CodeActionRequest,
  findings: Findings,
  scope: VolumeScope = scopeOf(document),
): CodeAction[] {
  const wanted = (kind: string) => request.only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? true;
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) actions.push(...quickFixes(document, request, findings, scope));
  if (wanted(fixAllKind)) actions.push(...fixAll(document, findings));
  actions.push(...paragraphActions(document, request.range).filter(({ kind = '' }) => wanted(kind)));
  return actions;
}

function quickFixes(
  document: TelegramDocument,
  { range, diagnostics }: CodeActionRequest,
  findings: Findings,
  scope: VolumeScope,
): readonly CodeAction[] {
  const start = document.positions.offsetAt(range.start);
  const end = document.positions.offsetAt(range.end);
  if (start === undefined || end === undefined) return [];
  const actions: CodeAction[] = [];
  for (
    let entry = entryAt(document.volume, start);
    entry && entry.offset <= end;
    entry = entryBehind(document, entry)
  ) {
    for (const finding of findings[entry.index] ?? []) {
      const span = inFile(entry.offset, finding.span);
      const fixes = finding.fixes ?? [];
      if (span.end < start || span.start > end || fixes.length === 0) continue;
      const own = toDiagnostic(document, entry.index, finding, scope);
      const solved = diagnostics.filter((theirs) => isSame(theirs, own));
      for (const fix of fixes) {
        actions.push({
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: solved.length > 0 ? solved : [own],
          isPreferred: fix.safe && fixes.length === 1,
          edit: { changes: { [document.uri]: toEdits(document, entry.offset, fix) } },
        });
      }
    }
  }
  return actions;
}

function fixAll(document: TelegramDocument, findings: Findings): readonly CodeAction[] {
  const edits = document.volume.entries.flatMap((entry, index) =>
    toEdits(document, entry.offset, { changes: safeChanges(findings[index] ?? []) }),
  );
  if (edits.length === 0) return [];
  return [{ title: 'Fix all safe problems', kind: fixAllKind, edit: { changes: { [document.uri]: edits } } }];
}

function entryBehind({ volume }: TelegramDocument, { index }: EntryAt): EntryAt | undefined {
  const next = volume.entries[index + 1];
  return next && { ...next, index: index + 1 };
}

function toEdits(document: TelegramDocument, offset: number, { changes }: Pick<Fix, 'changes'>): TextEdit[] {
  return changes.map(({ span, text }: TextChange) => ({
    range: document.positions.rangeOf(inFile(offset, span)),
    newText: text,
  }));
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message && JSON.stringify(a.range) === JSON.stringify(b.range);
}
