import type { DocumentRule } from '../rule';
import { markersAndNotes } from './markers-and-notes';

export const markerOrder: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'footnote/marker-order',
    severity: 'error',
    title: 'Markers do not ascend in reading order',
    why: 'Notes stand in the list in the order of their markers. One out of order is misprinted, or calls the wrong note.',
    example: {
      wrong:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^3] He left.[^2]\n  1. Source: Department of State.\n  2. Not printed.\n  3. On May 6.\n',
      right:
        '1. Telegram From the Embassy in Japan to the Department of State[^1]\n\nTokyo, May 4, 1958.\n\nThe Minister agreed.[^2] He left.[^3]\n  1. Source: Department of State.\n  2. Not printed.\n  3. On May 6.\n',
    },
    fix: 'none',
  },
  check(document, report) {
    for (const { marker, against, doubtful } of markersAndNotes(document).disordered) {
      const side = against.start < marker.start ? 'behind' : 'before';
      report({
        span: { start: marker.start, end: marker.end },
        ...(doubtful === true ? { severity: 'hint' as const } : {}),
        message:
          doubtful === true
            ? `If this ${marker.label} is a marker, it stands ${side} marker ${against.label}: exchange them, or correct the wrong one.`
            : `Marker ${marker.label} stands ${side} marker ${against.label}. Markers ascend through the text: exchange them, or correct the wrong one.`,
        related: [{ span: { start: against.start, end: against.end }, message: `Marker ${against.label}.` }],
      });
    }
  },
};
