import type { Span } from '../../syntax/span';
import type { Block } from '../../syntax/tree';
import type { DocumentRule } from '../rule';

const mark = /[“”"]/g;
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
    if (!/[“”]/.test(text)) return;
    let open: Open | undefined;
    let previous: Block | undefined;
    const reportOpen = (unclosed = open): void => {
      if (unclosed === undefined) return;
      const message = 'This quotation opens and does not close. Put the closing quotation mark where it ends.';
      report({ span: { start: unclosed.start, end: unclosed.end }, message });
    };

    for (const block of tree.blocks) {
      // A note quotes for itself; the text's own quotation does not run on into it.
      if (block.kind === 'note' || block.kind === 'heading') {
        reportOpen();
        open = undefined;
      }
      if (block.kind === 'blank' || block.kind === 'page-break') continue;
      const content = text.slice(block.content.start, block.content.end);
      for (const { 0: found, index } of content.matchAll(mark)) {
        const start = block.content.start + index;
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
          } else if (open.before !== undefined && content.length - index > longestRest) {
            reportOpen(open.before);
          }
          open = undefined;
        } else {
          const continues =
            open !== undefined && open.block !== block && opening.test(content.slice(0, Math.min(index, 40)));
          if (!continues) reportOpen();
          open = { start, end: start + 1, block, before: continues ? open : undefined };
        }
      }
      previous = block;
    }
    reportOpen();
  },
};

interface Open extends Span {
  readonly block: Block;
  /** The mark of the paragraph before, where this one may take its quotation up again. */
  readonly before: Open | undefined;
}
