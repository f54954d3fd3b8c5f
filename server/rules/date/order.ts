import { dayNumber, isCalendarDay } from '../../syntax/calendar';
import type { Dateline } from '../../syntax/tree';
import type { VolumeRule } from '../rule';

export const dateOrder: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'date/order',
    severity: 'hint',
    title: 'A document dated before the one in front of it',
    why: 'The volumes print their papers in the order of time, so that a step back may be a slip in one of the dates.',
    example: {
      wrong:
        '1. Memorandum of Conversation\n\nTokyo, May 4, 1958.\n\nText.\n\n2. Memorandum of Conversation\n\nTokyo, May 3, 1958.\n\nText.\n',
      right:
        '1. Memorandum of Conversation\n\nTokyo, May 3, 1958.\n\nText.\n\n2. Memorandum of Conversation\n\nTokyo, May 4, 1958.\n\nText.\n',
    },
    fix: 'none',
  },
  check({ entries }, report) {
    let before: { readonly entry: number; readonly day: number; readonly dateline: Dateline } | undefined;
    for (const [entry, { document }] of entries.entries()) {
      const { dateline } = document.tree;
      if (dateline?.date === undefined || !isCalendarDay(dateline.date)) continue;
      const day = dayNumber(dateline.date);
      if (before !== undefined && day < before.day) {
        const span = dateline.dateSpan ?? { start: dateline.start, end: dateline.end };
        const other = before.dateline.dateSpan ?? { start: before.dateline.start, end: before.dateline.end };
        report(entry, {
          span,
          message:
            'This document is dated before the one in front of it. Check both dates, or put the documents in order.',
          related: [{ entry: before.entry, span: other, message: 'The date of the document in front.' }],
        });
      }
      before = { entry, day, dateline };
    }
  },
};
