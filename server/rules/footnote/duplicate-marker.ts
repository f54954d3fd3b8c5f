import type { DocumentRule } from '../rule';
import { markersAndNotes } from './markers-and-notes';

export const duplicateMarker: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/duplicate-marker',
    severity: 'error',
    title: 'Two markers carry the same label',
    why: 'Each marker calls a note of its own. One of the two is misprinted, or was typed twice.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^2] He left.[^2]\n  1. Source: Department of State.\n  2. Not printed.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^2] He left.\n  1. Source: Department of State.\n  2. Not printed.\n',
    },
    fix: 'unsafe',
  },
  check(document, report) {
    for (const { marker, first, noted, goesOn, doubtful } of markersAndNotes(document).duplicates) {
      const span = { start: marker.start, end: marker.end };
      report({
        span,
        // Nothing is lost where print repeats a label and counts on.
        ...(doubtful === true ? { severity: 'hint' as const } : goesOn ? { severity: 'information' as const } : {}),
        message:
          doubtful === true
            ? `If both this ${marker.label} and another one are markers, they say the same. Correct one of them, or mark the right one: [^${marker.label}].`
            : `Marker ${marker.label} stands here for the second time. Give each note one marker: correct this one, or delete it.`,
        related: [
          {
            span: { start: first.start, end: first.end },
            message: `The ${doubtful === true ? 'other' : 'first marker'} ${first.label}.`,
          },
        ],
        fixes:
          !noted && doubtful !== true
            ? [{ title: 'Delete the marker', safe: false, changes: [{ span, text: '' }] }]
            : [],
      });
    }
  },
};
