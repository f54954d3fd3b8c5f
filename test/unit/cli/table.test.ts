import assert from 'node:assert/strict';
import { table } from '../../../server/cli/report/table';

describe('table', () => {
  it('aligns words to the left and numbers to the right, their headings too', () => {
    const rows = [
      ['file', 'notes', 'words'],
      ['a.telegram', 7, 1200],
      ['total', 12, 3],
    ];
    assert.equal(table(rows), 'file        notes  words\na.telegram      7   1200\ntotal          12      3\n');
  });

  it('leaves no white space at the end of a line', () => {
    assert.equal(
      table([
        ['a', 'long'],
        ['b', 's'],
      ]),
      'a  long\nb  s\n',
    );
  });
});
