import { letterDistance } from '../near';
import type { DocumentRule } from '../rule';

const opening = /^(\[?)(\p{L}{4,8})([ \t]*)([:;,.]?)([ \t]*)(?=(\S?))/u;

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
    const hit = opening.exec(tree.text.slice(start, Math.min(first.content.end, start + 24)));
    if (hit === null) return;
    const [, bracket = '', word = '', space = '', mark = '', gap = '', next = ''] = hit;
    if (!isLabel(word, mark, next)) return;
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

/** `Sources:` and `Soruce:` are meant as labels, `Source Department` too; `Sources report that …` is a sentence. */
function isLabel(word: string, mark: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'source') return mark !== '' || /[\p{Lu}:]/u.test(next);
  return (mark === ':' || mark === ';') && 's' === lower.charAt(0) && letterDistance(lower, 'source', 2) <= 2;
}
