import { monthNames, monthOf } from '../../syntax/calendar';
import { isDigit, isUpper } from '../../syntax/character';
import { digitRuns } from '../../syntax/digit-runs';
import { Fact } from '../../syntax/kept-facts';
import type { Span } from '../../syntax/span';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { weekdayAt } from './weekday-at';

/** A date as printed anywhere in a document; it need not exist. */
export interface DateInText extends Span {
  readonly day: number;
  readonly daySpan: Span;
  readonly month: number;
  readonly year: number | undefined;
  readonly weekday: string | undefined;
  readonly weekdaySpan: Span | undefined;
}

const shortNames = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'];
const printedNames = [...monthNames, ...monthNames.map((name) => name.toUpperCase()), ...shortNames];
/** The months by their names as they are printed. */
const months: ReadonlyMap<string, number> = new Map(printedNames.map((name) => [name, monthOf(name) ?? 0]));
const longestName = 9;

/** `29 September 1958`, `the 29th of September`, `29 September` where no number follows; at the day's first digit. */
const dayFirst = new RegExp(
  `(\\d{1,2})(?:([–-])(\\d{1,2}))?(?:(st|nd|rd|th)(?: day)?(?: of)?)? (${printedNames.join('|')})(?:\\.?,? (1[89]\\d\\d)(?!\\d)|(?![a-z.]*,? \\d))`,
  'y',
);

const space = 32;
const comma = 44;
const hyphen = 45;
const fullStop = 46;
const enDash = 0x2013;

const found = new Fact<AnalyzedDocument, readonly DateInText[]>();

/** The dates of a document's text, notes included, in the order of their place. A marker's digits are no part of one. */
export function datesInText(document: AnalyzedDocument): readonly DateInText[] {
  let dates = found.get(document);
  if (dates === undefined) {
    dates = findDates(document);
    found.set(document, dates);
  }
  return dates;
}

/** Looks at each run of digits for a month in front of it and for one behind it. */
function findDates(document: AnalyzedDocument): readonly DateInText[] {
  const { text } = document.tree;
  const dates: DateInText[] = [];
  let monthFirstFrom = 0;
  let dayFirstFrom = 0;
  for (const run of digitRuns(document.tree)) {
    if (run >= monthFirstFrom && text.charCodeAt(run - 1) === space) {
      monthFirstFrom = readMonthFirst(document, run, monthFirstFrom, dates);
    }
    if (run >= dayFirstFrom && mayBeDay(text, run)) dayFirstFrom = readDayFirst(text, run, dates);
  }
  return dates.sort(inReadingOrder);
}

function inReadingOrder(one: Span, other: Span): number {
  return one.start - other.start;
}

/**
 * `September 29, 1958`, `Sept. 29`; of `September 29–31` both days. `dayStart` is where the day is, `from` where the date
 * before this one ends; gives where this one ends, or `from` where there is none.
 */
function readMonthFirst(document: AnalyzedDocument, dayStart: number, from: number, dates: DateInText[]): number {
  const { text } = document.tree;
  const nameEnd = text.charCodeAt(dayStart - 2) === fullStop ? dayStart - 2 : dayStart - 1;
  const first = Math.max(from, nameEnd - longestName);
  let start = nameEnd;
  while (start > first && isPlainLetter(text.charCodeAt(start - 1))) start--;
  if (nameEnd - start < 3 || !isUpper(text.charCodeAt(start)) || isWordCharacter(text.charCodeAt(start - 1)))
    return from;
  const month = months.get(text.slice(start, nameEnd));
  if (month === undefined) return from;
  const dayEnd = digitsEnd(text, dayStart, 4);
  let at = isOrdinal(text, dayEnd) ? dayEnd + 2 : dayEnd;
  let lastStart = 0;
  let lastEnd = 0;
  const dash = text.charCodeAt(at);
  if (dash === enDash || dash === hyphen) {
    const end = digitsEnd(text, at + 1, 3);
    if (end > at + 1 && end < at + 4) {
      lastStart = at + 1;
      at = lastEnd = end;
    }
  }
  const yearStart = yearBehind(text, at);
  if (yearStart > 0) at = digitsEnd(text, yearStart, 6);
  const end = markerWithin(document, dayStart, dayEnd);
  // A year without a day, `September 1958`, or a number that is none.
  if (end - dayStart > 2) return at;
  const isCut = end < dayEnd;
  const year = yearStart === 0 || isCut ? undefined : numberAt(text, yearStart, yearStart + 4);
  const dateEnd = isCut ? end : at;
  const weekday = weekdayAt(text, start, dateEnd);
  const dateStart = weekday === undefined ? start : Math.min(weekday.span.start, start);
  const day = numberAt(text, dayStart, end);
  dates.push({
    start: dateStart,
    end: dateEnd,
    day,
    daySpan: { start: dayStart, end },
    month,
    year,
    weekday: weekday?.name,
    weekdaySpan: weekday?.span,
  });
  if (lastEnd > 0) {
    const last = numberAt(text, lastStart, lastEnd);
    if (last > numberAt(text, dayStart, dayEnd)) {
      dates.push({
        start: dateStart,
        end: dateEnd,
        day: last,
        daySpan: { start: lastStart, end: lastEnd },
        month,
        year,
        weekday: undefined,
        weekdaySpan: undefined,
      });
    }
  }
  return at;
}

/** Where the year begins that stands at `at` behind a comma or a space; 0 where none does. Marker digits may follow it. */
function yearBehind(text: string, at: number): number {
  let start = at;
  if (text.charCodeAt(start) === comma) start++;
  if (text.charCodeAt(start) === space) start++;
  if (start === at || text.charCodeAt(start) !== 49) return 0;
  const second = text.charCodeAt(start + 1);
  if (second !== 56 && second !== 57) return 0;
  const digits = digitsEnd(text, start, 7) - start;
  return digits >= 4 && digits <= 6 ? start : 0;
}

/** Whether a number of one or two digits begins at `run`, behind which there may be a month. */
function mayBeDay(text: string, run: number): boolean {
  const end = digitsEnd(text, run, 3);
  if (end - run > 2) return false;
  const next = text.charCodeAt(end);
  if (next === space) {
    if (!isUpper(text.charCodeAt(end + 1))) return false;
  } else if (next !== enDash && next !== hyphen && !isOrdinal(text, end)) return false;
  const before = text.charCodeAt(run - 1);
  // `.`, `,`, `:`, `/` and dashes: the number goes on in front.
  if (before === fullStop || before === comma || before === 58 || before === 47) return false;
  return before !== enDash && before !== hyphen && !isWordCharacter(before);
}

/** Gives where the date at `start` ends, and 0 where there is none. */
function readDayFirst(text: string, start: number, dates: DateInText[]): number {
  dayFirst.lastIndex = start;
  const hit = dayFirst.exec(text);
  if (hit === null) return 0;
  const [whole, first = '', dash = '', last, ordinal, name = '', year] = hit;
  const end = start + whole.length;
  // `Embtel 31 June 5`, `paragraph 4 May be`: a number without a year is a day only as such.
  if (year === undefined && (ordinal === undefined ? name === 'May' || name.length < 4 : false)) return end;
  const day = last ?? first;
  const dayStart = start + (last === undefined ? 0 : first.length + dash.length);
  const weekday = weekdayAt(text, start, end);
  dates.push({
    start: weekday === undefined ? start : Math.min(weekday.span.start, start),
    end,
    day: Number(day),
    daySpan: { start: dayStart, end: dayStart + day.length },
    month: months.get(name) ?? 0,
    year: year === undefined ? undefined : Number(year),
    weekday: weekday?.name,
    weekdaySpan: weekday?.span,
  });
  return end;
}

/** Where a marker begins behind the first of the digits from `start` to `end`; `end` where none does. */
function markerWithin({ markers }: AnalyzedDocument, start: number, end: number): number {
  if (end - start < 2) return end;
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markers[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const marker = markers[low]?.start;
  return marker !== undefined && marker < end ? marker : end;
}

/** The offset behind the digits at `start`, at most `most` of them. */
function digitsEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end < start + most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** `st`, `nd`, `rd`, `th`. */
function isOrdinal(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return (
    (first === 116 && second === 104) ||
    (first === 115 && second === 116) ||
    ((first === 110 || first === 114) && second === 100)
  );
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isWordCharacter(code: number): boolean {
  return isPlainLetter(code) || isDigit(code) || code === 95;
}
