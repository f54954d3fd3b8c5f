import type { FoldingRange } from 'vscode-languageserver-types';
import { partsOf, type Part } from './parts';
import { FoldingRangeKind } from './protocol-values';
import { longQuotations } from './quotations';
import type { TelegramDocument } from './telegram-document';

/** Lines of a fold, both of them included, and how deep it lies. */
interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly depth: number;
  readonly kind: FoldingRangeKind | undefined;
}

/**
 * What can be folded: documents, sections, articles, attachments, long quotations, the list of notes and long notes in it.
 * Folds lie in each other or apart, and end with their last line of text. Of two that begin on one line the outer one stays; beyond
 * `limit` the inner ones go first.
 */
export function foldingRanges(document: TelegramDocument, limit: number): FoldingRange[] {
  const folds: Fold[] = [];
  const { lines, entries } = document.volume;
  // A part may end on the line that the next begins on: that line is the next one's.
  const add = (part: Part, offset: number, depth: number, lastLine: number) => {
    const startLine = lines.lineAt(offset + part.start);
    const endLine = Math.min(lines.lineAt(offset + part.end), lastLine);
    const taken = folds.at(-1)?.startLine === startLine;
    if (endLine > startLine && !taken) folds.push({ startLine, endLine, depth, kind: kindOf(part) });
    part.children.forEach((child, index) => {
      const next = part.children[index + 1];
      const last = next === undefined ? endLine : Math.min(endLine, lines.lineAt(offset + next.start) - 1);
      add(child, offset, depth + 1, last);
    });
  };
  for (const { document: one, offset } of entries) {
    const parts = partsOf(one);
    const first = folds.length;
    if (parts !== undefined) add(parts, offset, 0, lines.count);
    const quoted = longQuotations(one.tree).map(({ start, end }) => ({
      startLine: lines.lineAt(offset + start),
      endLine: lines.lineAt(offset + end),
    }));
    if (quoted.length > 0) folds.push(...withQuotations(folds.splice(first), quoted));
  }
  return outermost(folds, limit).map(({ startLine, endLine, kind }) => ({ startLine, endLine, ...(kind && { kind }) }));
}

/** Quotations go among the folds of their document; one that begins with another fold, or crosses it, gives way. */
function withQuotations(
  folds: readonly Fold[],
  quotations: readonly Pick<Fold, 'startLine' | 'endLine'>[],
): readonly Fold[] {
  const added = quotations.flatMap(({ startLine, endLine }): Fold[] => {
    const around = folds.filter((fold) => fold.startLine < startLine && endLine <= fold.endLine);
    const fits = folds.every((fold) => {
      const isApart = fold.endLine < startLine || endLine < fold.startLine;
      const isInside = startLine < fold.startLine && fold.endLine <= endLine;
      return isApart || isInside || around.includes(fold);
    });
    return fits ? [{ startLine, endLine, depth: around.length, kind: undefined }] : [];
  });
  return [...folds, ...added].sort((a, b) => a.startLine - b.startLine);
}

/** The list of notes folds with the comments of other languages. */
function kindOf({ kind }: Part): FoldingRangeKind | undefined {
  return kind === 'notes' ? FoldingRangeKind.Comment : undefined;
}

function outermost(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const kept = new Set([...folds].sort((a, b) => a.depth - b.depth).slice(0, Math.max(limit, 0)));
  return folds.filter((fold) => kept.has(fold));
}
