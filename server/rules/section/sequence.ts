import type { DocumentTree } from '../../syntax/tree';
import type { DocumentRule } from '../rule';
import { counts, type CountedSection } from './counts';
import { labelText, mentionsLabel } from './labels';

const manyGaps = 3;
/** A greater leap is an excerpt, which print does not always mark. */
const longestLeap = 3;
const paragraphMark = /^\((?:U|C|S)\)$/;
/** Lines that say that something was left out. */
const omission =
  /^[ \t]*(?:[.…*][.…* \t]*|\[[^\]\n]*(?:not declassified|omitted|follows?|illegible|missing)[^\]\n]*\][.… \t]*)$/im;

export const sectionSequence: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'section/sequence',
    severity: 'warning',
    title: 'Enumerators skip, repeat or go back',
    why: 'A telegram’s sections are cited by their numbers; a gap or a repeat means that a paragraph was lost or a label misread.',
    example: {
      wrong:
        '1. Memorandum of Conversation\n\nTokyo, May 4, 1958.\n\n(1) The treaty.\n\n(2) The bases.\n\n(4) The forces.\n',
      right:
        '1. Memorandum of Conversation\n\nTokyo, May 4, 1958.\n\n(1) The treaty.\n\n(2) The bases.\n\n(3) The forces.\n',
    },
    fix: 'unsafe',
  },
  check({ tree }, report) {
    const all = [...counts(tree.sections)];
    // A paper with many gaps is an excerpt, or takes up the paragraphs of another paper one by one.
    const complete = all.reduce((gaps, count) => gaps + gapsOf(count), 0) < manyGaps;
    for (const count of all) {
      let before = count[0];
      for (let place = 1; place < count.length && before !== undefined; place++) {
        const at = count[place]!;
        const expected: number = before.enumerator.value + 1;
        if (at.enumerator.value === expected) {
          before = at;
          continue;
        }
        // The next label tells a misprint, `3` in `1 2 5 4`, from a count that goes on elsewhere.
        const misprinted = count[place + 1]?.enumerator.value === expected + 1;
        const { section } = at;
        const asMeant = { section, enumerator: { ...at.enumerator, value: expected } };
        if (isMarkedAsSlip(tree, at)) {
          before = misprinted ? asMeant : at;
          continue;
        }
        if (!misprinted && !(complete && isFault(tree, before, at, count[place + 1]))) {
          before = at;
          continue;
        }
        const meant = labelText(section.label, at.enumerator, expected);
        report({
          span: section.selection,
          message: `${section.label} follows ${before.section.label}, where ${meant} is due. Correct the label, or put back what is missing.`,
          related: [{ span: before.section.selection, message: `${before.section.label} stands here.` }],
          fixes: [{ title: `Replace by ${meant}`, safe: false, changes: [{ span: section.selection, text: meant }] }],
        });
        before = misprinted ? asMeant : at;
      }
    }
  },
};

function gapsOf(count: readonly CountedSection[]): number {
  return count.filter(
    ({ enumerator }, place) => enumerator.value > (count[place - 1] ?? count[0]!).enumerator.value + 1,
  ).length;
}

/** Whether the editors say that the label is so in the paper. */
function isMarkedAsSlip({ text }: DocumentTree, { section }: CountedSection): boolean {
  const { end } = section.selection;
  return /^\s?\[sic\]/i.test(text.slice(end, end + 8));
}

/** Whether the step from `before` to `at` is a slip; quoted papers, excerpts and run-in labels make steps of their own. */
function isFault(
  { text }: DocumentTree,
  before: CountedSection,
  at: CountedSection,
  next: CountedSection | undefined,
): boolean {
  const { value } = at.enumerator;
  const last = before.enumerator.value;
  const { start, end } = at.section.selection;
  // `2. A.`, `2. B.`: the label is repeated for each part of its paragraph.
  if (value === last && (at.section.children[0]?.start ?? Infinity) <= end + 1) return false;
  // `(C)` behind `(U)` classifies the paragraph.
  if (paragraphMark.test(at.section.label) && paragraphMark.test(before.section.label)) return false;
  const between = text.slice(before.section.selection.end, start);
  if (mentionsLabel(between, at.enumerator, value - 1)) return false;
  if (value > last) {
    if (value - last > longestLeap || omission.test(between)) return false;
    return !mentionsLabel(between, at.enumerator, last + 1);
  }
  // A second 2, without a label before it, goes on with a list whose 1 is a paragraph or part of a sentence.
  return value === last || value > 2 || next?.enumerator.value !== 3;
}
