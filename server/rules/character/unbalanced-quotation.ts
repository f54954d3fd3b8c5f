import type { Span } from '../../syntax/span';
import type { Block, DocumentTree } from '../../syntax/tree';
import type { DocumentRule } from '../rule';
import { beyondAscii } from '../../syntax/beyond-ascii';

/** What may stand in a paragraph before the mark that takes a quotation up again: a label, a page, a bracket. */
const opening = /^(?:\[Page [^\]]*\]|\(?[\divxA-Za-z]{1,4}[.)]|[\s[(—–•*-])*$/;

/** A quotation of several paragraphs ends with its last one; what goes on behind it for longer quotes something else. */
const longestRest = 60;

export const unbalancedQuotation: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'character/unbalanced-quotation',
    severity: 'hint',
    title: 'A quotation that does not close, or closes unopened',
    why: 'The reader cannot tell whose words these are. A quotation of several paragraphs opens each of them and closes the last.',
    example: {
      wrong: 'He said: “We agree on the first point. On the second he reserved his position.\n',
      right: 'He said: “We agree on the first point.” On the second he reserved his position.\n',
    },
    fix: 'none',
  },
  check({ tree }, report) {
    const { text } = tree;
    const marks = doubleMarks(tree);
    let next = 0;
    let open: Open | undefined;
    let previous: Block | undefined;
    const reportOpen = (unclosed = open): void => {
      if (unclosed === undefined) return;
      const message = 'This quotation opens and does not close. Put the closing quotation mark where it ends.';
      report({ span: { start: unclosed.start, end: unclosed.end }, message });
    };

    for (const block of marks.length === 0 ? [] : tree.blocks) {
      // A note quotes for itself; the text's own quotation does not run on into it.
      if (block.kind === 'note' || block.kind === 'heading') {
        reportOpen();
        open = undefined;
      }
      if (block.kind === 'blank' || block.kind === 'page-break') continue;
      const { start: from, end: to } = block.content;
      for (; next < marks.length && marks[next]! < to; next++) {
        const start = marks[next]!;
        if (start < from) continue;
        const found = text.charAt(start);
        if (found === '"') {
          if (/\d/.test(text.charAt(start - 1))) continue;
          // A straight mark that opens leaves a curly one before it unclosed.
          if (open !== undefined && text.charAt(open.start) === '“' && /[\s([]/.test(text.charAt(start - 1))) {
            reportOpen();
            open = undefined;
          }
          open = open === undefined ? { start, end: start + 1, block, before: undefined } : undefined;
        } else if (found === '”') {
          if (open === undefined) {
            const message = 'This quotation closes and was not opened. Put the opening quotation mark where it begins.';
            report({ span: { start, end: start + 1 }, message });
          } else if (open.block !== block && open.block === previous) {
            const message =
              'This quotation goes on from the paragraph before, which a quotation mark at the head of this one should show. Put it there.';
            report({ span: { start, end: start + 1 }, message });
          } else if (open.before !== undefined && to - start > longestRest) {
            reportOpen(open.before);
          }
          open = undefined;
        } else {
          const continues =
            open !== undefined && open.block !== block && opening.test(text.slice(from, Math.min(start, from + 40)));
          if (!continues) reportOpen();
          open = { start, end: start + 1, block, before: continues ? open : undefined };
        }
      }
      previous = block;
    }
    reportOpen();
  },
};

/** The offsets of “, ” and " where there are curly ones, ascending: straight ones alone are a style of their own. */
function doubleMarks(tree: DocumentTree): readonly number[] {
  const { curlyMarks } = beyondAscii(tree);
  let straight = curlyMarks.length === 0 ? -1 : tree.text.indexOf('"');
  if (straight < 0) return curlyMarks;
  const all = [...curlyMarks];
  for (; straight >= 0; straight = tree.text.indexOf('"', straight + 1)) all.push(straight);
  return all.sort((one, other) => one - other);
}

interface Open extends Span {
  readonly block: Block;
  /** The mark of the paragraph before, where this one may take its quotation up again. */
  readonly before: Open | undefined;
}
