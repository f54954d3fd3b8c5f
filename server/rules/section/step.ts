import type { DocumentTree } from '../../syntax/tree';
import type { CountedSection } from './counts';
import { labelText, mentionsLabel } from './labels';

/** A greater leap is an excerpt, which print does not always mark. */
const longestLeap = 3;
const paragraphMark = /^\((?:U|C|S)\)$/;
/** Lines that say that something was left out, and paragraphs that end with an ellipsis. */
const omission =
  /^[ \t]*(?:[.…*][.…* \t]*|\[[^\]\n]*(?:not declassified|omitted|follows?|illegible|missing)[^\]\n]*\][.… \t]*)$|(?:\. ?\. ?\. ?|…|\* ?\* ?\*)[.”"]?\d{0,2}$/im;
const extract = /^[[(]?Extracts?\b/im;
const head = 800;
/** `2. C.`: a label of the next level. */
const furtherLabel = /^ (?:[A-Za-z]\.|\([A-Za-z]\)) /;
/** Words that open a list, and a marker behind them. */
const opensList = /:\d{0,2}\s*$/;
/** `2. and 3.`: one paragraph for several labels. */
const joined = /^(?:,| and| &| to| through|[–-]) ?/;
/** So far before a count its first labels are looked for in its text. */
const reach = 2000;

/** A step from one label of a count to the next that does not count on. */
export interface Step {
  readonly before: CountedSection;
  readonly at: CountedSection;
  /** The value of the label behind. */
  readonly next: number | undefined;
  /** Whether the points are chosen from a longer list. */
  readonly isChosen: boolean;
  /** The values that the count had reached where lists within it began. */
  readonly left: readonly number[];
}

/** Whether a step is a slip; quoted papers, excerpts and run-in labels make steps of their own. */
export function isSlip(text: string, { before, at, next, isChosen, left }: Step): boolean {
  const { value } = at.enumerator;
  const last = before.enumerator.value;
  const { start, end } = at.section.selection;
  // `2. A.`, `2. B.`: the label is repeated for each part of its paragraph.
  if (value === last && (at.section.children[0]?.start ?? Infinity) <= end + 1) return false;
  if (value === last && furtherLabel.test(text.slice(end, end + 5))) return false;
  // `(C)` behind `(U)` classifies the paragraph.
  if (paragraphMark.test(at.section.label) && paragraphMark.test(before.section.label)) return false;
  if (left.includes(value - 1)) return false;
  const between = text.slice(before.section.selection.end, start);
  const join = joined.exec(between)?.[0];
  if (join !== undefined && between.startsWith(labelText(at.section.label, at.enumerator, value - 1), join.length)) {
    return false;
  }
  if (mentionsLabel(between, at.enumerator, value - 1)) return false;
  if (value > last) {
    if (isChosen || value - last > longestLeap || omission.test(between)) return false;
    return !mentionsLabel(between, at.enumerator, last + 1);
  }
  // A list of chosen points begins in the middle: `of which the following concern Norway:`, (3), (4).
  if (next === value + 1 && opensList.test(between)) return false;
  // A second 2, without a label before it, goes on with a list whose 1 is a paragraph or part of a sentence.
  return value === last || value > 2 || next !== 3;
}

/** Whether the count is of points chosen from a longer paper: its first label is not printed, or the paper is an extract. */
export function isExcerpt({ text, heading }: DocumentTree, [first]: readonly CountedSection[]): boolean {
  const from = heading?.end ?? 0;
  if (extract.test(text.slice(from, from + head))) return true;
  if (first === undefined || first.enumerator.value === 1) return false;
  const { start } = first.section.selection;
  return !mentionsLabel(text.slice(Math.max(from, start - reach), start), first.enumerator, first.enumerator.value - 1);
}
