import assert from 'node:assert/strict';
import { statusText } from '../../../client/status-text';
import type { DocumentStatus } from '../../../server/lsp/protocol';

const position = { line: 0, character: 0 };
const plain: DocumentStatus = {
  number: '28',
  place: 28,
  count: 336,
  notes: 2,
  problems: 0,
  range: { start: position, end: position },
};

describe('The status bar', () => {
  const cases: readonly (readonly [Partial<DocumentStatus>, string])[] = [
    [{}, 'Document 28 of 336, 2 notes, no problems'],
    [{ number: '30', place: 29 }, 'Document 30 (29 of 336), 2 notes, no problems'],
    [{ number: null, place: 29 }, 'Document 29 of 336, 2 notes, no problems'],
    [{ place: 1, count: 1 }, 'Document 28, 2 notes, no problems'],
    [{ number: null, place: 1, count: 1 }, '2 notes, no problems'],
    [{ notes: 0, problems: 1 }, 'Document 28 of 336, no notes, 1 problem'],
    [{ notes: 1, problems: 7 }, 'Document 28 of 336, 1 note, 7 problems'],
  ];
  for (const [change, expected] of cases) {
    it(`says “${expected}”`, () => {
      assert.equal(statusText({ ...plain, ...change }), expected);
    });
  }
});
