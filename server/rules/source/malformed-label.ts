import type { Span } from '../../syntax/span';
import { letterDistance } from '../near';
import type { DocumentRule } from '../rule';

const opening = /^(\[?)([\p{L}\d]{4,8})([ \t]*)([:;,.=–—-]{0,2})([ \t]*)(?=(\S?))/u;

export const malformedLabel: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'source/malformed-label',
    severity: 'warning',
    title: 'A source note whose label is not “Source:”',
    why: 'The label tells the source note from the others. Misspelt, the note is read as an ordinary one, and its fields are lost.',
    example: {
      wrong:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source; Department of State, Central Files. Secret.\n',
      right:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files. Secret.\n',
    },
    fix: 'safe',
  },
  check({ tree }, report) {
    const [first] = tree.notes;
    if (first === undefined) return;
    const { start } = first.content;
    const label = readLabel(tree.text, first.content);
    if (label === undefined) return;
    const [, bracket = '', word = '', space = '', mark = '', gap = '', next = ''] = label;
    if (word === 'Source' && space === '' && mark === ':' && (gap !== '' || next === '')) return;
    const from = start + bracket.length;
    const span = { start: from, end: from + word.length + (mark === '' ? 0 : space.length + mark.length) };
    report({
      span,
      message: `“${tree.text.slice(span.start, span.end)}” is not the label of a source note. Write “Source:” with a space behind it.`,
      fixes: [
        {
          title: 'Replace by “Source:”',
          safe: true,
          changes: [{ span, text: gap === '' && (mark !== '' || space === '') ? 'Source: ' : 'Source:' }],
        },
      ],
    });
  },
};

/** Whether a note opens with the label of a source note, or with what was meant as one: `Soruce:`, `Source Department`. */
export function opensWithLabel(text: string, note: Span): boolean {
  return readLabel(text, note) !== undefined;
}

function readLabel(text: string, { start, end }: Span): RegExpExecArray | undefined {
  const hit = opening.exec(text.slice(start, Math.min(end, start + 24)));
  return hit !== null && isLabel(hit[2] ?? '', hit[4] ?? '', hit[6] ?? '') ? hit : undefined;
}

/** `Sources:` and `Soruce:` are meant as labels, `Source Department` too; `Sources report that …` is a sentence. */
function isLabel(word: string, mark: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'source') return mark !== '' || /[\p{Lu}:]/u.test(next);
  if (mark === '' || mark === '.' || mark === ',') return false;
  return letterDistance(lower, 'source', 2) <= (lower.startsWith('s') ? 2 : 1);
}
