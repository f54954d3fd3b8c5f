import { monthNames, monthOf, weekdayNames } from '../../syntax/calendar';
import type { Span } from '../../syntax/span';
import type { AnalyzedDocument } from '../../volume/analyzed-document';

/** A date as printed anywhere in a document; it need not exist. */
export interface DateInText extends Span {
  readonly day: number;
  readonly daySpan: Span;
  readonly month: number;
  readonly year: number | undefined;
  readonly weekday: string | undefined;
  readonly weekdaySpan: Span | undefined;
}

const month = `(${monthNames.join('|')}|${monthNames.map((name) => name.toUpperCase()).join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
/** `September 29, 1958`, `Sept. 29`; of `September 29–31` both days. */
const monthFirst = new RegExp(
  `\\b${month}\\.? (\\d{1,4})(?:st|nd|rd|th)?(?:([–-])(\\d{1,2})(?!\\d))?(?:(?:, ?| )(1[89]\\d\\d)\\d{0,2}(?!\\d))?`,
  'g',
);
/** `29 September 1958`, `the 29th of September`, `29 September` where no number follows. */
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:([–-])(\\d{1,2}))?(?:(st|nd|rd|th)(?: day)?(?: of)?)? ${month}(?:\\.?,? (1[89]\\d\\d)(?!\\d)|(?![a-z.]*,? \\d))`,
  'g',
);
/** `Tuesday, `, `Tues. `, `Tuesday morning, the `, `Tuesday (` in front of a date. */
const weekday = new RegExp(
  `\\b(${weekdayNames.map((name) => `${name}|${name.slice(0, 3)}(?:[a-z]{1,2})?\\.`).join('|')})(?: (?:morning|afternoon|evening|night|noon))?,? ?(?:\\(|the )?$`,
);
/** ` (Tuesday)` behind it. */
const weekdayBehind = new RegExp(`^,? \\((${weekdayNames.join('|')})\\)`);

const found = new WeakMap<AnalyzedDocument, readonly DateInText[]>();

/** The dates of a document's text, notes included, in the order of their place. A marker's digits are no part of one. */
export function datesInText(document: AnalyzedDocument): readonly DateInText[] {
  let dates = found.get(document);
  if (dates === undefined) {
    dates = [...americanDates(document), ...militaryDates(document.tree.text)].sort((a, b) => a.start - b.start);
    found.set(document, dates);
  }
  return dates;
}

function* americanDates({ tree, markers }: AnalyzedDocument): Generator<DateInText> {
  const { text } = tree;
  const markerStarts = new Set(markers.map(({ start }) => start));
  for (const hit of text.matchAll(monthFirst)) {
    const [whole, name = '', dayText = '', dash, lastDay, yearText] = hit;
    const dayStart = hit.index + whole.indexOf(' ') + 1;
    const dayEnd = dayStart + dayText.length;
    let end = dayEnd;
    for (let at = dayStart + 1; at < dayEnd; at++) if (markerStarts.has(at)) end = Math.min(end, at);
    // A year without a day, `September 1958`, or a number that is none.
    if (end - dayStart > 2) continue;
    const isCut = end < dayEnd;
    const rest = { month: monthOf(name) ?? 0, year: yearText === undefined || isCut ? undefined : Number(yearText) };
    const dateEnd = isCut ? end : hit.index + whole.length;
    const before = weekdayAt(text, hit.index, dateEnd);
    const span = { start: Math.min(before.weekdaySpan?.start ?? hit.index, hit.index), end: dateEnd };
    yield { ...span, ...rest, ...before, day: Number(text.slice(dayStart, end)), daySpan: { start: dayStart, end } };
    if (dash !== undefined && lastDay !== undefined && Number(lastDay) > Number(dayText)) {
      const start = hit.index + whole.indexOf(dash, whole.indexOf(' ')) + 1;
      const daySpan = { start, end: start + lastDay.length };
      yield { ...span, ...rest, day: Number(lastDay), daySpan, weekday: undefined, weekdaySpan: undefined };
    }
  }
}

function* militaryDates(text: string): Generator<DateInText> {
  for (const hit of text.matchAll(dayFirst)) {
    if (/[.,:/–-]/.test(text.charAt(hit.index - 1))) continue;
    const [whole, first = '', dash = '', last, ordinal, name = '', year] = hit;
    // `Embtel 31 June 5`, `paragraph 4 May be`: a number without a year is a day only as such.
    if (year === undefined && (ordinal === undefined ? name === 'May' || name.length < 4 : false)) continue;
    const day = last ?? first;
    const start = hit.index + (last === undefined ? 0 : first.length + dash.length);
    const end = hit.index + whole.length;
    const before = weekdayAt(text, hit.index, end);
    yield {
      ...before,
      start: Math.min(before.weekdaySpan?.start ?? hit.index, hit.index),
      end,
      day: Number(day),
      daySpan: { start, end: start + day.length },
      month: monthOf(name) ?? 0,
      year: year === undefined ? undefined : Number(year),
    };
  }
}

/** The weekday printed in front of a date, or in parentheses behind it. */
function weekdayAt(text: string, start: number, end: number): Pick<DateInText, 'weekday' | 'weekdaySpan'> {
  const hit = ' ,('.includes(text.charAt(start - 1)) ? weekday.exec(text.slice(Math.max(0, start - 28), start)) : null;
  const name = hit?.[1];
  if (hit !== null && name !== undefined) {
    const from = start - hit[0].length;
    const full = weekdayNames.find((each) => each.startsWith(name.slice(0, 3)));
    return { weekday: full, weekdaySpan: { start: from, end: from + name.length } };
  }
  const behind = weekdayBehind.exec(text.slice(end, end + 16));
  const last = behind?.[1];
  if (behind === null || last === undefined) return { weekday: undefined, weekdaySpan: undefined };
  const from = end + behind[0].indexOf(last);
  return { weekday: last, weekdaySpan: { start: from, end: from + last.length } };
}
