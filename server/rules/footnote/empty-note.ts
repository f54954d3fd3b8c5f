import type { DocumentRule } from '../rule';

export const emptyNote: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/empty-note',
    severity: 'warning',
    title: 'A note with a number and no text',
    why: 'A reader who follows the marker finds nothing.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State1\n\nTokyo, May 4, 1958.\n\nText.2\n  1. Source: Department of State.\n  2.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State1\n\nTokyo, May 4, 1958.\n\nText.2\n  1. Source: Department of State.\n  2. Not printed.\n',
    },
    fix: 'none',
  },
  check({ tree }, report) {
    for (const [index, note] of tree.notes.entries()) {
      if (/[\p{L}\p{N}]/u.test(tree.text.slice(note.content.start, note.content.end))) continue;
      report({
        span: { start: note.numberSpan.start, end: Math.max(note.end, note.numberSpan.end) },
        message: `Note ${index + 1} has no text. Type it, or delete the note with its marker.`,
      });
    }
  },
};
