import type { DocumentRule } from '../rule';

export const malformedHeading: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'document/malformed-heading',
    severity: 'warning',
    title: 'A line that is plainly meant as a heading and cannot be read as one',
    why: 'A line that is no heading starts no document: the text below it counts to the document before.',
    example: { wrong: '', right: '' },
    fix: 'unsafe',
  },
  check() {
    return;
  },
};
