import type { DocumentRule } from '../rule';
import { opensWithLabel } from './malformed-label';

/** How source notes begin that do not say “Source”: volumes before 1952 name the repository or nothing at all. */
export const missingSource: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'source/missing',
    severity: 'information',
    title: 'A document with notes and no source note',
    why: 'The source note says where the paper is kept and how it was classified; without it nobody can find the original.',
    example: {
      wrong:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. He was accompanied by the Counselor.\n',
      right:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files, 794.00/5–458. Secret.\n',
    },
    fix: 'none',
  },
  check({ tree }, report) {
    const [first] = tree.notes;
    if (first === undefined || tree.source !== undefined || tree.heading === undefined) return;
    if (tree.heading.kind === 'Editorial Note') return;
    // In older volumes a line of its own gives the file number, and no note is needed.
    if (tree.blocks.some(({ kind }) => kind === 'file-line')) return;
    // A label that is merely misspelt is reported as such.
    if (opensWithLabel(tree.text, first.content)) return;
    report({
      span: first.numberSpan,
      message:
        'The first note is no source note. Begin it with “Source:” and say where the paper is kept, or add one before it.',
    });
  },
};
