import { daysInMonth, monthNames } from '../../syntax/calendar';
import type { DocumentRule } from '../rule';
import { datesInText } from './dates-in-text';
import { isDoubted, mayBeJulian } from './doubted';

/** `In February 30 ships came`: behind these words a month is none of a day. */
const monthAlone = /\b(?:[Ii]n|[Dd]uring|[Tt]hroughout) $/;
const longestWord = 12;

export const invalidDate: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'date/invalid',
    severity: 'error',
    title: 'A day that no calendar has',
    why: 'A date that does not exist cannot be encoded, sorted or searched; one of its digits is a slip.',
    example: {
      wrong: 'The treaty was signed on September 31, 1958, in Tokyo.\n',
      right: 'The treaty was signed on September 30, 1958, in Tokyo.\n',
    },
    fix: 'none',
  },
  check(document, report) {
    const { text } = document.tree;
    for (const date of datesInText(document)) {
      const { start, end, day, month, year } = date;
      // Without a year February may have 29 days; and a number far beyond a month's days counts something else.
      const days = daysInMonth(year ?? 1956, month);
      if (day >= 1 && day <= days) continue;
      if (year === undefined) {
        if (day === 0 || day > 31 || monthAlone.test(text.slice(Math.max(0, start - longestWord), start))) continue;
      } else if (month === 2 && day === 29 && mayBeJulian(text, year)) continue;
      if (isDoubted(text, date)) continue;
      const name = `${monthNames[month - 1] ?? ''}${year !== undefined && month === 2 ? ` ${year}` : ''}`;
      report({
        span: { start, end },
        message: `There is no ${text.slice(start, end)}: ${name} has ${days} days. Correct the day or the month.`,
      });
    }
  },
};
