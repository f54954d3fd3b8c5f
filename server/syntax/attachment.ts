import { skipSpaces, trimEnd } from './character';
import type { Span } from './span';

const heading =
  /^\[?((?:Sub-?)?(?:Attachment|Enclosure|Annex|Appendix|Tab|Inclosure|Addendum|Exhibit)s?(?: (?:No\. ?)?(?:[A-Z](?:[-–]\d{1,2})?|[IVX]{1,6}|\d{1,3}(?:[-–]?[A-Z])?|One|Two|Three|Four|Five))?)\]?(?=$|[\s:.—–\d]|\[)/i;

/** A longer line is a paragraph. */
const longest = 160;

/** An attachment's heading: its label without brackets, and the title behind it, which may be empty. */
export interface AttachmentHeading {
  readonly label: Span;
  readonly title: Span;
}

/**
 * Reads a line as the heading of an attachment: `[Attachment]`, `Enclosure 1`, `Tab A`, `Annex`, with a title or a
 * marker behind it or none; `[Inclosure 2 in No. 42.]`. Undefined for sentences that only open with such a word.
 */
export function readAttachment(text: string, start: number, end: number): AttachmentHeading | undefined {
  const from = skipSpaces(text, start, end);
  const to = trimEnd(text, from, end);
  if (to - from < 3 || to - from > longest || !mayOpen(text, from)) return undefined;
  const hit = heading.exec(text.slice(from, Math.min(to, from + 60)));
  if (!hit) return undefined;
  const labelText = hit[1] ?? '';
  const bracketed = text.charCodeAt(from) === 91;
  const labelStart = from + (bracketed ? 1 : 0);
  const label = { start: labelStart, end: labelStart + labelText.length };
  let titleStart = from + hit[0].length;
  while (titleStart < to && ' :.—–-]'.includes(text.charAt(titleStart))) titleStart++;
  // A word in small letters goes on with a sentence: `Annex which …`, `attachment to the memorandum`.
  if (labelText !== labelText.toUpperCase() && !/^[A-Z]/.test(labelText)) return undefined;
  const first = text.charCodeAt(titleStart);
  const lower = first >= 97 && first <= 122;
  if (lower && !/^in (?:No\.|[Dd]espatch)/.test(text.slice(titleStart, titleStart + 12))) return undefined;
  if (!bracketed && !lower && titleStart < to && /[.?!]["”]?\d{0,2}$/.test(text.slice(titleStart, to)))
    return undefined;
  return { label, title: { start: Math.min(titleStart, to), end: to } };
}

/** Whether the letter is one that the words for attachments begin with: few lines need more than this look. */
function mayOpen(text: string, from: number): boolean {
  const opening = text.charCodeAt(from);
  const letter = (opening === 91 ? text.charCodeAt(from + 1) : opening) | 32;
  return letter === 97 || letter === 101 || letter === 105 || letter === 115 || letter === 116; // a, e, i, s, t
}

/** Whether the line is nothing but an attachment's heading. */
export function isAttachmentLine(text: string, start: number, end: number): boolean {
  return readAttachment(text, start, end) !== undefined;
}
