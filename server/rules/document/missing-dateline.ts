import type { DocumentRule } from '../rule';

export const missingDateline: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'document/missing-dateline',
    severity: 'hint',
    title: 'A document with neither a date nor “undated”',
    why: 'Place, date and time order the papers. Where the paper has none, the volumes say so: “undated”.',
    example: {
      wrong: '1. Memorandum of Conversation\n\nThe Ambassador called and delivered a note.\n',
      right: '1. Memorandum of Conversation\n\nTokyo, May 4, 1958.\n\nThe Ambassador called and delivered a note.\n',
    },
    fix: 'none',
  },
  check({ tree }, report) {
    const { heading, dateline } = tree;
    if (heading === undefined || dateline !== undefined || heading.kind === 'Editorial Note') return;
    report({
      span: { start: heading.start, end: heading.end },
      message:
        'This document has no dateline. Put place and date below the heading, or “undated” where the paper has no date.',
    });
  },
};
