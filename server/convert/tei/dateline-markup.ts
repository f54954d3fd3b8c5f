import { formatDate, isCalendarDay, monthOf } from '../../syntax/calendar';
import { findTime } from '../../syntax/time-of-day';
import type { Span } from '../../syntax/span';
import type { Dateline, TimeOfDay } from '../../syntax/tree';
import { draft, type EncodingDraft } from './encoding';

const span =
  /\b(noon|midnight|\d{1,2}(?:[:.]\d{2})?)(?: ?[ap]\.? ?m\.?)? ?(?:[-–—]|to) ?(\d{1,2}(?:[:.]\d{2})? ?[ap]\.? ?m\b\.?|noon|midnight)/iu;
/** From this year on the series takes a span of time into the date, by its begin, and leaves out the zone. */
const spansAsDates = 1977;
const month = /\b([A-Z][a-z]+),? (\d{4})\b/u;

/** Place, date and time in a dateline. The date's element takes the time in; a span of time has an element of its own. */
export function datelineMarkup(text: string, dateline: Dateline, end: number): readonly EncodingDraft[] {
  const { place, dateSpan } = dateline;
  const markup: EncodingDraft[] = [];
  if (place && place.end <= end) markup.push(draft('placeName', place));
  if (!dateSpan) {
    const undated = /\bundated\b/iu.exec(text.slice(dateline.start, end));
    if (undated) markup.push(draft('date', at(dateline.start + undated.index, undated[0].length)));
    return markup;
  }
  const behind = text.slice(dateSpan.end, end);
  const hours = (dateline.date?.year ?? 0) < spansAsDates ? span.exec(behind) : undefined;
  if (hours) {
    const from = findTime(behind);
    const to = findTime(behind.slice(hours.index + hours[0].length - (hours[2] ?? '').length));
    markup.push(draft('date', dateSpan, whenOf(text, dateline, undefined)));
    if (from && to) {
      const attributes = [['from', clock(from)] as const, ['to', clock(to)] as const];
      markup.push(draft('time', at(dateSpan.end + hours.index, hours[0].length), attributes));
    }
    return markup;
  }
  const time = dateline.time && timeBehind(behind);
  const dated = { start: dateSpan.start, end: dateSpan.end + (time ?? 0) };
  const overlapsPlace = place !== undefined && place.end > dated.start && place.start < dated.end;
  if (!overlapsPlace) markup.push(draft('date', dated, whenOf(text, dateline, dateline.time)));
  return markup;
}

function at(start: number, length: number): Span {
  return { start, end: start + length };
}

/** How far behind the date its time reaches: to the end but for a full stop that is the dateline's own. */
function timeBehind(behind: string): number | undefined {
  const hit =
    /^[,—–;\s-]*(?:\d{1,2}(?:[:.]\d{2})?(?: ?[-–—] ?\d{1,2}(?:[:.]\d{2})?)? ?[ap]\.? ?m\b\.?|noon|midnight|\d{2}:?\d{2} ?(?:Z|GMT|hours|hrs)\b)/iu.exec(
      behind,
    );
  return hit ? hit[0].length : undefined;
}

function whenOf(
  text: string,
  { date, dateSpan }: Dateline,
  time: TimeOfDay | undefined,
): readonly (readonly [string, string])[] {
  if (date) {
    if (!isCalendarDay(date)) return [];
    if (!time) return [['when', formatDate(date)]];
    const zoned = clock(time);
    return [['when', `${formatDate(date)}T${date.year < spansAsDates ? zoned : zoned.replace('Z', '')}`]];
  }
  const [, name, year] = month.exec(dateSpan ? text.slice(dateSpan.start, dateSpan.end) : '') ?? [];
  const number = name === undefined ? undefined : monthOf(name);
  return number === undefined ? [] : [['when', `${year}-${String(number).padStart(2, '0')}`]];
}

function clock({ hour, minute, zone }: TimeOfDay): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minute)}:00${zone === 'Z' || zone === 'GMT' ? 'Z' : ''}`;
}
