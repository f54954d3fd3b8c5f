import { monthNames, monthOf, weekdayNames } from './calendar';
import type { Span } from './span';
import type { CalendarDate } from './tree';

const month = `(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)`;
const weekday = `(?:(${weekdayNames.join('|')}),? )?`;
/** `3`, `3rd`, and as the oldest volumes have it `3d`. */
const day = '(\\d{1,2})(?:st|nd|rd|th|d)?';
/** A further day of the same paper: `6 and 7`, `30–31`, `31–August 2`, `31 and August 2`; `12 (24)` of the other calendar. */
const furtherDay = `(?: \\(\\d{1,2}\\)| ?(?:[-–—/]|and|to|&|,) ?(?:${month}\\.? )?\\d{1,2}(?!\\d))?`;
const monthFirst = new RegExp(`${weekday}\\b(${month})\\.? ${day}${furtherDay} ?[,.]? ?\\[?(\\d{4})`, 'g');
const dayFirst = new RegExp(`${weekday}(?:the )?\\b${day}${furtherDay},?(?: of)? (${month})\\.?,? (\\d{4})`, 'g');
const incomplete = new RegExp(
  `${weekday}\\b(?:${month}\\.? \\d{1,2}(?!\\d)|\\d{1,2} ${month}\\b|${month},? \\d{4})`,
  'g',
);

const anyMonth =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,6},? |[\d] (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** A date found in a text; `date` is undefined where no year or no day is printed. */
export interface FoundDate extends Span {
  readonly date: CalendarDate | undefined;
}

/**
 * The first date in a line, in the American (`September 29, 1958`) or the military order (`29 September 1958`), of
 * several days the first. Offsets count from the start of `line`; undefined when there is none. Meant for short lines.
 */
export function findDate(line: string): FoundDate | undefined {
  // Most lines name no month: one cheap look spares the three dear ones.
  if (!anyMonth.test(line)) return undefined;
  const american = match(monthFirst, line);
  // The earlier of the two counts, and the military order opens with a digit.
  const military = american && !/\d/.test(line.slice(0, american.index)) ? undefined : match(dayFirst, line);
  if (american && (!military || american.index <= military.index)) {
    return found(american, american[2], american[3], american[4], american[1]);
  }
  if (military) return found(military, military[3], military[2], military[4], military[1]);
  const partial = match(incomplete, line);
  return partial && { start: partial.index, end: partial.index + partial[0].length, date: undefined };
}

function match(pattern: RegExp, line: string): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(line) ?? undefined;
}

function found(
  hit: RegExpExecArray,
  monthName: string | undefined,
  dayText: string | undefined,
  year: string | undefined,
  weekdayName: string | undefined,
): FoundDate | undefined {
  const monthNumber = monthOf(monthName ?? '');
  if (monthNumber === undefined) return undefined;
  return {
    start: hit.index,
    end: hit.index + hit[0].length,
    date: { year: Number(year), month: monthNumber, day: Number(dayText), weekday: weekdayName },
  };
}
