import { dayNumber, formatDate, isCalendarDay } from '../../syntax/calendar';
import type { DocumentRule } from '../rule';

/** Papers were often filed a day or two behind their date. */
const tolerated = 3;

export const dateMismatch: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'source/date-mismatch',
    severity: 'information',
    title: 'The file number and the dateline give different dates',
    why: 'The file number ends with the date of the paper. When it is far from the dateline, one of the two may be a slip.',
    example: {
      wrong:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files, 794.5/8–458. Secret.\n',
      right:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files, 794.5/5–458. Secret.\n',
    },
    fix: 'none',
  },
  check({ tree: { source, dateline } }, report) {
    const filed = source?.fileDate;
    const dated = dateline?.date;
    if (source?.fileNumber === undefined || filed === undefined || dateline === undefined || dated === undefined)
      return;
    if (!isCalendarDay(filed) || !isCalendarDay(dated)) return;
    const days = Math.abs(dayNumber(filed) - dayNumber(dated));
    if (days <= tolerated) return;
    const { start, end } = source.fileNumber;
    report({
      span: { start, end },
      message: `The file number gives ${formatDate(filed)} and the dateline ${formatDate(dated)}, ${days} days apart. Check both against the print.`,
      related: [{ span: dateline.dateSpan ?? { start: dateline.start, end: dateline.end }, message: 'The dateline.' }],
    });
  },
};
