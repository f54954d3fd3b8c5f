import assert from 'node:assert/strict';
import { digitRuns, firstRunFrom } from '../../../server/syntax/digit-runs';
import { parseDocument } from '../../../server/syntax/parse-document';

function runsOf(text: string): readonly number[] {
  return digitRuns(parseDocument(text));
}

describe('digit runs', () => {
  it('begin where a digit stands behind anything else', () => {
    assert.deepEqual(runsOf('12 a3\n45–6é7'), [0, 4, 6, 9, 11]);
    assert.deepEqual(runsOf('a 1958'), [2]);
  });

  it('are none in a text without digits', () => {
    assert.deepEqual(runsOf(''), []);
    assert.deepEqual(runsOf('xiv ² ½'), []);
  });

  it('are looked up by where they begin', () => {
    const runs = runsOf('12 34 56');
    assert.deepEqual(
      [0, 1, 3, 4, 6, 7].map((offset) => firstRunFrom(runs, offset)),
      [0, 1, 1, 2, 2, 3],
    );
  });

  it('are found once for a tree', () => {
    const tree = parseDocument('1 2');
    assert.equal(digitRuns(tree), digitRuns(tree));
  });
});
