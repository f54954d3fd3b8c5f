import type { Finding, TextChange } from './rule';

/**
 * The changes of all safe fixes of one document's findings, in the order of their place and without overlap: of two
 * fixes that touch the same text the first wins, and the other comes up again when the text is checked anew.
 */
export function safeChanges(findings: readonly Finding[]): readonly TextChange[] {
  const chosen: TextChange[] = [];
  for (const { fixes = [] } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (fix === undefined || fix.changes.some((change) => chosen.some((other) => overlap(change, other)))) continue;
    chosen.push(...fix.changes);
  }
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

/** `text` with `changes` made, which do not overlap; their offsets count from the start of `text`. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const inOrder = [...changes].sort((a, b) => a.span.start - b.span.start);
  const parts: string[] = [];
  let from = 0;
  for (const { span, text: replacement } of inOrder) {
    parts.push(text.slice(from, span.start), replacement);
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Two insertions at one place overlap too: which of them comes first would be chance. */
function overlap(a: TextChange, b: TextChange): boolean {
  return (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;
}
