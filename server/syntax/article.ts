import { isDash, skipSpaces } from './character';
import { parseRoman } from './roman';
import type { Span } from './span';

/** An article of a treaty that opens a paragraph: `Article VI`, and the text behind it. */
export interface ArticleHeading {
  readonly label: Span;
  readonly title: Span;
}

const opening = /^[“"[]?((?:Article|ARTICLE|Art\.) ([IVXLC]{1,8}|[ivxlc]{1,8}|\d{1,3})(?: bis| ter)?)(?![\w’'])/;

/**
 * Reads the paragraph between `start` and `end` as the opening of a treaty's article. A numeral that is none is left to
 * a rule. Undefined for other paragraphs, and for articles of newspapers, that have no number.
 */
export function readArticle(text: string, start: number, end: number): ArticleHeading | undefined {
  const first = text.charCodeAt(start);
  if (first !== 65 && first !== 0x201c && first !== 34 && first !== 91) return undefined;
  const hit = opening.exec(text.slice(start, Math.min(end, start + 40)));
  if (!hit) return undefined;
  const [whole, labelText = '', numeral = ''] = hit;
  if (/[A-Za-z]/.test(numeral) && parseRoman(numeral) === undefined) return undefined;
  const labelStart = start + whole.length - labelText.length;
  const labelEnd = start + whole.length;
  // A comma goes on with a sentence: `Article VI, as amended, provides …`.
  if (/^(?:,| and | or | thereof|’s)/.test(text.slice(labelEnd, labelEnd + 9))) return undefined;
  let titleStart = skipSpaces(text, labelEnd, end);
  while (titleStart < end && (isDash(text.charCodeAt(titleStart)) || '.:—'.includes(text.charAt(titleStart))))
    titleStart++;
  return { label: { start: labelStart, end: labelEnd }, title: { start: skipSpaces(text, titleStart, end), end } };
}
