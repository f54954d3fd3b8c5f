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
const weekday = `(?:\\b(${weekdayNames.join('|')}), ?)?`;
/** `September 29, 1958`, `Sept. 29`; of `September 29–31` both days. */
const monthFirst = new RegExp(
  `${weekday}\\b${month}\\.? (\\d{1,4})(?:st|nd|rd|th)?(?:([–-])(\\d{1,2})(?!\\d))?(?:(?:, ?| )(1[89]\\d\\d)\\d{0,2}(?!\\d))?`,
  'dg',
);
/** `29 September 1958`. */
const dayFirst = new RegExp(
  `${weekday}(?<![\\d.,:/–-])\\b(\\d{1,2})(?:([–-])(\\d{1,2}))? ${month}\\.?,? (1[89]\\d\\d)(?!\\d)`,
  'dg',
);

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
  const markerStarts = new Set(markers.map(({ start }) => start));
  for (const hit of tree.text.matchAll(monthFirst)) {
    const [dayStart, dayEnd] = hit.indices?.[3] ?? [0, 0];
    let end = dayEnd;
    for (let at = dayStart + 1; at < dayEnd; at++) if (markerStarts.has(at)) end = Math.min(end, at);
    // A year without a day, `September 1958`, or a number that is none.
    if (end - dayStart > 2) continue;
    const year = hit[6] === undefined || end < dayEnd ? undefined : Number(hit[6]);
    const rest = { month: monthOf(hit[2] ?? '') ?? 0, year };
    const [weekdayStart, weekdayEnd] = hit.indices?.[1] ?? [0, 0];
    const span = { start: hit.index, end: end < dayEnd ? end : hit.index + hit[0].length };
    yield {
      ...span,
      ...rest,
      day: Number(tree.text.slice(dayStart, end)),
      daySpan: { start: dayStart, end },
      weekday: hit[1],
      weekdaySpan: hit[1] === undefined ? undefined : { start: weekdayStart, end: weekdayEnd },
    };
    const [lastStart, lastEnd] = hit.indices?.[5] ?? [0, 0];
    if (hit[5] !== undefined && Number(hit[5]) > Number(hit[3])) {
      const daySpan = { start: lastStart, end: lastEnd };
      yield { ...span, ...rest, day: Number(hit[5]), daySpan, weekday: undefined, weekdaySpan: undefined };
    }
  }
}

function* militaryDates(text: string): Generator<DateInText> {
  for (const hit of text.matchAll(dayFirst)) {
    const [weekdayStart, weekdayEnd] = hit.indices?.[1] ?? [0, 0];
    const place = hit[4] === undefined ? 2 : 4;
    const [start, end] = hit.indices?.[place] ?? [0, 0];
    yield {
      start: hit.index,
      end: hit.index + hit[0].length,
      day: Number(hit[place]),
      daySpan: { start, end },
      month: monthOf(hit[5] ?? '') ?? 0,
      year: Number(hit[6]),
      weekday: hit[1],
      weekdaySpan: hit[1] === undefined ? undefined : { start: weekdayStart, end: weekdayEnd },
    };
  }
}
