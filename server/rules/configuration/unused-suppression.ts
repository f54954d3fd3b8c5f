import type { ConfigurationRule } from '../rule';

export const unusedSuppression: ConfigurationRule = {
  scope: 'configuration',
  metadata: {
    id: 'configuration/unused-suppression',
    severity: 'warning',
    title: 'A suppression that suppresses nothing',
    why: 'The text has been mended, or the entry names the wrong document. Left in place it would hide the next real finding.',
    example: {
      wrong:
        '{ "ignore": [{ "rule": "date/weekday", "file": "v18.telegram", "document": "28", "reason": "so in the print" }] }',
      right: '{ "ignore": [] }',
    },
    fix: 'none',
  },
};
