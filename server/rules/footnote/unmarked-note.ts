import type { DocumentRule } from '../rule';
import { markersAndNotes } from './markers-and-notes';

export const unmarkedNote: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/unmarked-note',
    severity: 'error',
    title: 'A note in the list has no marker in the text',
    why: 'Nobody can tell which words the note belongs to.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^2] He left.\n  1. Source: Department of State.\n  2. Not printed.\n  3. On May 6.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^2] He left.[^3]\n  1. Source: Department of State.\n  2. Not printed.\n  3. On May 6.\n',
    },
    fix: 'none',
  },
  check(document, report) {
    const { unmarked } = markersAndNotes(document);
    for (const { note, place, makeshift } of unmarked) {
      const source = note.kind === 'source' ? 'The source note' : `Note ${place}`;
      report({
        span: note.numberSpan,
        ...(makeshift === undefined
          ? {
              message: `${source} has no marker in the text. Put its marker where the note belongs, or delete the note.`,
            }
          : {
              severity: 'hint' as const,
              message: `${source} has no marker that is plain to see. Where it is the ${makeshift.label} that was taken for it, write [^${makeshift.label}].`,
              related: [
                {
                  span: { start: makeshift.start, end: makeshift.end },
                  message: `The ${makeshift.label} that was taken for it.`,
                },
              ],
            }),
      });
    }
  },
};
