import { dayNumber, isCalendarDay, monthNames, weekdayNames } from '../../syntax/calendar';
import type { CalendarDate } from '../../syntax/tree';
import type { DocumentRule } from '../rule';
import { datesInText, type DateInText } from './dates-in-text';
import { isDoubted, mayBeJulian } from './doubted';

/** The first of several weekdays, `Monday to Friday, May 5 to 9`: which of them the date is of cannot be told. */
const severalDays = new RegExp(
  String.raw`(?:${weekdayNames.join('|')})(?: (?:morning|afternoon|evening|night))?(?:,? (?:and|or|to|through|until) | ?[–—/&-] ?)$`,
);
const reach = 32;
/** Behind a day, the year of another century. */
const otherYear = /^,? 1[0-7]\d\d\b/;
/** `January 15 (28)`, `May 3/15`: the day of the other calendar. */
const otherDay = /^(?:\/\d| \(\d{1,2}\))/;
const anyYear = /\b1[89]\d\d\b/g;

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
      const actual = weekdayOf({ year, month, day, weekday });
      if (actual === undefined || actual === weekday) continue;
      if (isUncertain(document.tree.text, date, year)) continue;
      report({
        span: weekdaySpan,
        message: `${monthNames[month - 1] ?? ''} ${day}, ${year}, was a ${actual}, not a ${weekday}. Correct the weekday or the date.`,
        related: [{ span: { start, end }, message: 'The date.' }],
        fixes: [{ title: `Replace by ${actual}`, safe: false, changes: [{ span: weekdaySpan, text: actual }] }],
      });
    }
  },
};

/** The name of a day's weekday; undefined for a day that no calendar has. */
function weekdayOf(date: CalendarDate): string | undefined {
  // Day 0 of the count, January 1, 1970, was a Thursday.
  return isCalendarDay(date) ? weekdayNames[(((dayNumber(date) + 4) % 7) + 7) % 7] : undefined;
}

/** Whether weekday and date may agree after all: in another year, in the old style, or as the editors put them right. */
function isUncertain(text: string, date: DateInText, year: number): boolean {
  const { start, end, weekdaySpan } = date;
  if (isDoubted(text, { start, end }) || mayBeJulian(text, year)) return true;
  const from = weekdaySpan?.start ?? start;
  if (severalDays.test(text.slice(Math.max(0, from - reach), from))) return true;
  const behind = text.slice(end, end + 8);
  if (otherDay.test(behind)) return true;
  return date.year === undefined && (otherYear.test(behind) || fitsYearBefore(text, date));
}

/** Whether the weekday is right in the year that the paragraph names last before the date. */
function fitsYearBefore(text: string, { start, day, month, weekday }: DateInText): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const year = paragraph.match(anyYear)?.at(-1);
  return year !== undefined && weekdayOf({ year: Number(year), month, day, weekday }) === weekday;
}

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
