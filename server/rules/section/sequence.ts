import type { DocumentTree } from '../../syntax/tree';
import type { DocumentRule } from '../rule';
import { counts, type CountedSection } from './counts';
import { labelText } from './labels';
import { isExcerpt, isSlip } from './step';

const manyGaps = 3;

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
    const all = counts(tree.sections);
    // A paper with many gaps is an excerpt, or takes up the paragraphs of another paper one by one.
    const complete = all.reduce((gaps, count) => gaps + gapsOf(count), 0) < manyGaps;
    for (const count of all) {
      let before = count[0];
      // What the count had reached where lists within it begin that have no 1, as a paper quotes them.
      const left: number[] = [];
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
        const next = count[place + 1]?.enumerator.value;
        // `7, 2, 8`: a paragraph of another list, which has its place between two of this.
        if (at.enumerator.value < expected - 1 && next === expected) continue;
        const isChosen = left.length > 0 || isExcerpt(tree, count);
        if (!misprinted && !(complete && isSlip(tree.text, { before, at, next, isChosen, left }))) {
          const goesOn = left.indexOf(at.enumerator.value - 1);
          if (goesOn >= 0) left.length = goesOn;
          else if (at.enumerator.value < expected) left.push(before.enumerator.value);
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
