import type { DocumentRule } from '../rule';
import { markersAndNotes } from './markers-and-notes';

export const unresolvedMarker: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/unresolved-marker',
    severity: 'error',
    title: 'A marker in the text has no note',
    why: 'The reader looks for a note that is not there: it was lost from the list, or the marker is one too many.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^2] He left.[^3]\n  1. Source: Department of State.\n  2. Not printed.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^2] He left.[^3]\n  1. Source: Department of State.\n  2. Not printed.\n  3. On May 6.\n',
    },
    fix: 'none',
  },
  check(document, report) {
    const notes = document.tree.notes.length;
    const list =
      notes === 0 ? 'This document has no notes' : `The list has ${notes === 1 ? 'one note' : `${notes} notes`}`;
    for (const { start, end, label, doubtful } of markersAndNotes(document).orphans) {
      report({
        span: { start, end },
        ...(doubtful === true ? { severity: 'hint' as const } : {}),
        message:
          doubtful === true
            ? `If this ${label} is a marker, it has no note. ${list}.`
            : `Marker ${label} has no note. ${list}: add the one that is missing, or delete the marker.`,
      });
    }
  },
};
