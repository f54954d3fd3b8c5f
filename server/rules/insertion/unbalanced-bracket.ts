import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import type { DocumentRule, Problem } from '../rule';
import { malformedBreaks } from '../page/malformed-breaks';

const bracket = /[[\]]/g;

export const unbalancedBracket: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'insertion/unbalanced-bracket',
    severity: 'warning',
    title: 'An editor’s bracket that does not close, or closes unopened',
    why: 'Square brackets part the words of the editors from those of the paper. Without its other half nobody can tell where the paper goes on.',
    example: {
      wrong: 'Text follows: [5 lines of source text not declassified The Embassy concurs.\n',
      right: 'Text follows: [5 lines of source text not declassified] The Embassy concurs.\n',
    },
    fix: 'unsafe',
  },
  check({ tree }, report) {
    // What was meant as a page break is reported as such.
    const breaks = malformedBreaks(tree);
    for (const part of parts(tree)) checkPart(tree.text, part, breaks, report);
  },
};

/** The body may hold brackets of several paragraphs; a note closes what it opens. */
function parts({ text, notes }: DocumentTree): readonly Span[] {
  const first = notes[0];
  return first === undefined ? [{ start: 0, end: text.length }] : [{ start: 0, end: first.start }, ...notes];
}

function checkPart(text: string, part: Span, breaks: readonly Span[], report: (problem: Problem) => void): void {
  const open: number[] = [];
  let next = 0;
  for (const { 0: found, index } of text.slice(part.start, part.end).matchAll(bracket)) {
    const at = part.start + index;
    while ((breaks[next]?.end ?? Infinity) <= at) next++;
    if ((breaks[next]?.start ?? Infinity) <= at) continue;
    if (found === '[') open.push(at);
    else if (open.pop() === undefined) {
      const message = 'This bracket closes and was not opened. Put the opening bracket where the editors’ words begin.';
      report({ span: { start: at, end: at + 1 }, message });
    }
  }
  for (const at of open) {
    const end = insertionEnd(text, at, part.end);
    report({
      span: { start: at, end: at + 1 },
      message: 'This bracket opens and does not close. Put the closing bracket where the editors’ words end.',
      fixes:
        end === undefined
          ? []
          : [{ title: 'Close the bracket', safe: false, changes: [{ span: { start: end, end }, text: ']' }] }],
    });
  }
}

const standard =
  /^\[(?:[^[\]\n]{0,80}?not declassified|garble|sic|illegible|(?:Here follow|Omitted here)[^[\]\n.]{0,400}\.)/i;

/** Where a standard insertion ends whose bracket is missing. */
function insertionEnd(text: string, at: number, limit: number): number | undefined {
  const hit = standard.exec(text.slice(at, Math.min(limit, at + 500)));
  return hit === null ? undefined : at + hit[0].length;
}
