import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import type { DocumentRule, Problem } from '../rule';
import { malformedBreaks } from '../page/malformed-breaks';
import { closesNumber } from './number-bracket';

const opening = 0x5b;

type Report = (problem: Problem) => void;

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
    const brackets = squareBrackets(tree);
    let next = 0;
    let left: Unclosed = { open: [], end: 0 };
    for (const part of parts(tree)) {
      const open: number[] = [];
      for (; next < brackets.length && brackets[next]! < part.end; next++) {
        const at = brackets[next]!;
        if (at < part.start) continue;
        if (tree.text.charCodeAt(at) === opening) open.push(at);
        else if (open.pop() === undefined && left.open.pop() === undefined && !closesNumber(tree.text, at)) {
          reportUnopened(at, report);
        }
      }
      reportAll(tree.text, left, report);
      left = { open, end: part.end };
    }
    reportAll(tree.text, left, report);
  },
};

/** The brackets that a part leaves open, which ends at `end`. The part behind it may close them. */
interface Unclosed {
  readonly open: number[];
  readonly end: number;
}

/** The body may hold brackets of several paragraphs; a note closes what it opens, or the next one that it was cut from. */
function parts({ text, notes }: DocumentTree): readonly Span[] {
  const first = notes[0];
  return first === undefined ? [{ start: 0, end: text.length }] : [{ start: 0, end: first.start }, ...notes];
}

/** The offsets of all brackets, ascending, but for those of what was meant as a page break, which is reported as such. */
function squareBrackets(tree: DocumentTree): readonly number[] {
  const { text } = tree;
  const breaks = malformedBreaks(tree);
  const found: number[] = [];
  let place = 0;
  // Two searches by machine words, side by side.
  let open = text.indexOf('[');
  let close = text.indexOf(']');
  while (open >= 0 || close >= 0) {
    const at = close < 0 || (open >= 0 && open < close) ? open : close;
    if (at === open) open = text.indexOf('[', at + 1);
    else close = text.indexOf(']', at + 1);
    while (place < breaks.length && breaks[place]!.end <= at) place++;
    if (place === breaks.length || breaks[place]!.start > at) found.push(at);
  }
  return found;
}

function reportUnopened(at: number, report: Report): void {
  const message = 'This bracket closes and was not opened. Put the opening bracket where the editors’ words begin.';
  report({ span: { start: at, end: at + 1 }, message });
}

function reportAll(text: string, { open, end }: Unclosed, report: Report): void {
  for (const at of open) reportUnclosed(text, at, end, report);
}

function reportUnclosed(text: string, at: number, limit: number, report: Report): void {
  const end = insertionEnd(text, at, limit);
  report({
    span: { start: at, end: at + 1 },
    message: 'This bracket opens and does not close. Put the closing bracket where the editors’ words end.',
    fixes:
      end === undefined
        ? []
        : [{ title: 'Close the bracket', safe: false, changes: [{ span: { start: end, end }, text: ']' }] }],
  });
}

const standard =
  /^\[(?:[^[\]\n]{0,80}?not declassified|garble|sic|illegible|(?:Here follow|Omitted here)[^[\]\n.]{0,400}\.)/i;

/** Where a standard insertion ends whose bracket is missing. */
function insertionEnd(text: string, at: number, limit: number): number | undefined {
  const hit = standard.exec(text.slice(at, Math.min(limit, at + 500)));
  return hit === null ? undefined : at + hit[0].length;
}
