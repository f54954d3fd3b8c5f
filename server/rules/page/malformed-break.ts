import type { DocumentRule } from '../rule';
import { malformedBreaks } from './malformed-breaks';

export const malformedBreak: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'page/malformed-break',
    severity: 'error',
    title: 'A page break that is not in the form [Page 89]',
    why: 'Only the exact form is read as a page break. Any other is text, and references to that page lead nowhere.',
    example: {
      wrong: 'With respect to the [Pgae 89] use of these bases the Agreement shall continue.\n',
      right: 'With respect to the [Page 89] use of these bases the Agreement shall continue.\n',
    },
    fix: 'safe',
  },
  check({ tree }, report) {
    for (const { start, end, number, fault } of malformedBreaks(tree)) {
      const span = { start, end };
      const meant = number === undefined ? '[Page …]' : `[Page ${number}]`;
      report({
        span,
        message: `This page break cannot be read: ${fault}. Write ${meant}${number === undefined ? ' with the number' : ''}.`,
        fixes:
          number === undefined ? [] : [{ title: `Replace by ${meant}`, safe: true, changes: [{ span, text: meant }] }],
      });
    }
  },
};
