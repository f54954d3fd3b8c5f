import { dayNumber, isCalendarDay, monthNames, weekdayNames } from '../../syntax/calendar';
import type { CalendarDate } from '../../syntax/tree';
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
    const { dateline } = document.tree;
    for (const date of datesInText(document)) {
      const { day, month, weekday, weekdaySpan, start, end } = date;
      if (weekday === undefined || weekdaySpan === undefined) continue;
      const year = date.year ?? nearestYear(day, month, dateline?.date);
      if (year === undefined) continue;
      const full = { year, month, day, weekday };
      if (!isCalendarDay(full)) continue;
      // Day 0 of the count, January 1, 1970, was a Thursday.
      const actual = weekdayNames[(((dayNumber(full) + 4) % 7) + 7) % 7] ?? weekday;
      if (actual === weekday) continue;
      report({
        span: weekdaySpan,
        message: `${monthNames[month - 1] ?? ''} ${day}, ${year}, was a ${actual}, not a ${weekday}. Correct the weekday or the date.`,
        related: [{ span: { start, end }, message: 'The date.' }],
        fixes: [{ title: `Replace by ${actual}`, safe: false, changes: [{ span: weekdaySpan, text: actual }] }],
      });
    }
  },
};

/** The year in which a day and month without one fall nearest to the date of the paper. */
function nearestYear(day: number, month: number, paper: CalendarDate | undefined): number | undefined {
  if (paper === undefined || !isCalendarDay(paper)) return undefined;
  const origin = dayNumber(paper);
  let nearest: number | undefined;
  let distance = Infinity;
  for (let year = paper.year - 1; year <= paper.year + 1; year++) {
    const date = { year, month, day, weekday: undefined };
    if (!isCalendarDay(date) || Math.abs(dayNumber(date) - origin) >= distance) continue;
    distance = Math.abs(dayNumber(date) - origin);
    nearest = year;
  }
  return nearest;
}
