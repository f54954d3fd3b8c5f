import { monthNames } from '../../syntax/calendar';
import type { Span } from '../../syntax/span';

const names = monthNames.map((name) => `${name.slice(0, 3)}[a-z]*`).join('|');
/** `[sic]`, or what the editors put right: `[30]`, `[March 2?]`, `[Wednesday]`. */
const corrected = new RegExp(
  String.raw`^,?(?: 1[89]\d\d)?,? ?(?:\(sic\b|\[(?:sic\b|\d{1,4}\b|${names}|\?|[A-Z][a-z]+day\b))`,
);
const julian = /\bO\. ?S\.|\b[Oo]ld [Ss]tyle\b/;
/** `12/24`, `27 January/9 February`, `January 15 (28)`, with or without a year. */
const double = new RegExp(
  String.raw`\b\d{1,2}(?: (?:${names}))?/\d{1,2}(?:,? 1[89]\d\d| (?:${names}))|\b(?:${names})\.? \d{1,2}(?:/(?:${names}\.? )?\d{1,2}| \(\d{1,2}\))`,
);
/** The last country to leave the Julian calendar did so in 1923. */
const lastJulianYear = 1923;

/** Whether the editors doubt the date themselves, or say what is meant. */
export function isDoubted(text: string, { end }: Span): boolean {
  return corrected.test(text.slice(end, end + 20));
}

/** Whether the text has days of the old style, whose weekdays are those of a day twelve or thirteen days later. */
export function mayBeJulian(text: string, year: number): boolean {
  return year <= lastJulianYear && (julian.test(text) || double.test(text));
}
