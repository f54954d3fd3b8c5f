import type { VolumeRule } from '../rule';

export const missingHeading: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'document/missing-heading',
    severity: 'information',
    title: 'A file with text and no heading',
    why: 'The heading says what the paper is and from whom to whom; without one the document has no number, no name and no place in the outline.',
    example: {
      wrong: 'The Ambassador called this morning and delivered a note.\n',
      right:
        '1. Memorandum of Conversation\n\nTokyo, May 4, 1958.\n\nThe Ambassador called this morning and delivered a note.\n',
    },
    fix: 'none',
  },
  check({ entries }, report) {
    if (entries.some(({ document }) => document.tree.heading !== undefined)) return;
    for (const [entry, { document }] of entries.entries()) {
      const first = document.tree.blocks.find(({ kind }) => kind !== 'blank');
      if (first === undefined) continue;
      report(entry, {
        span: first.content,
        message:
          'This file has text and no heading. Begin it with one, such as “28. Telegram From the Embassy in Japan to the Department of State”.',
      });
      return;
    }
  },
};
