import { dayNumber, isCalendarDay, weekdayNames } from '../../syntax/calendar';
import type { DocumentRule } from '../rule';
import { datesInText } from './dates-in-text';

export const wrongWeekday: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'date/weekday',
    severity: 'warning',
    title: 'A weekday that does not fall on its date',
    why: 'Either the weekday or the date is a slip, and readers will rely on the date.',
    example: {
      wrong: 'They met on Tuesday, September 29, 1958, in Tokyo.\n',
      right: 'They met on Monday, September 29, 1958, in Tokyo.\n',
    },
    fix: 'unsafe',
  },
  check(document, report) {
    for (const { day, month, year, weekday, weekdaySpan, start, end } of datesInText(document)) {
      if (weekday === undefined || weekdaySpan === undefined || year === undefined) continue;
      const date = { year, month, day, weekday };
      if (!isCalendarDay(date)) continue;
      // Day 0 of the count, January 1, 1970, was a Thursday.
      const actual = weekdayNames[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? weekday;
      if (actual === weekday) continue;
      report({
        span: weekdaySpan,
        message: `${document.tree.text.slice(weekdaySpan.end, end).replace(/^,? /, '')} was a ${actual}, not a ${weekday}. Correct the weekday or the date.`,
        related: [{ span: { start, end }, message: 'The date.' }],
        fixes: [{ title: `Replace by ${actual}`, safe: false, changes: [{ span: weekdaySpan, text: actual }] }],
      });
    }
  },
};
