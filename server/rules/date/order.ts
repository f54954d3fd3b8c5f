import { dayNumber, isCalendarDay } from '../../syntax/calendar';
import type { Span } from '../../syntax/span';
import { inEachDocument } from '../../volume/in-each-document';
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
  check(volume, report) {
    let before: Dated | undefined;
    let place = 0;
    const dates = datesOf(volume);
    for (let entry = 0; entry < dates.length; entry++) {
      const dated = dates[entry];
      if (dated === undefined) continue;
      if (before !== undefined && dated.day < before.day) {
        report(entry, {
          span: dated.span,
          message:
            'This document is dated before the one in front of it. Check both dates, or put the documents in order.',
          related: [{ entry: place, span: before.span, message: 'The date of the document in front.' }],
        });
      }
      before = dated;
      place = entry;
    }
  },
};

interface Dated {
  readonly day: number;
  readonly span: Span;
}

const datesOf = inEachDocument(({ tree: { dateline } }): Dated | undefined => {
  if (dateline?.date === undefined || !isCalendarDay(dateline.date)) return undefined;
  const { start, end, date, dateSpan } = dateline;
  return { day: dayNumber(date), span: dateSpan ?? { start, end } };
});
