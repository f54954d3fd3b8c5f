import assert from 'node:assert/strict';
import { positionMap, type PositionEncoding } from '../../../server/service/positions';
import { LineIndex } from '../../../server/syntax/line-index';

const text = 'aé–𝔱b\r\nzwei\n';

function map(encoding: PositionEncoding) {
  return positionMap(text, new LineIndex(text), encoding);
}

/** Before each character of `aé–𝔱b`, and behind the last. */
const offsets = [0, 1, 2, 3, 5, 6];
const columns: Readonly<Record<PositionEncoding, readonly number[]>> = {
  'utf-16': [0, 1, 2, 3, 5, 6],
  'utf-8': [0, 1, 3, 6, 10, 11],
  'utf-32': [0, 1, 2, 3, 4, 5],
};

describe('positions', () => {
  for (const encoding of ['utf-16', 'utf-8', 'utf-32'] as const) {
    describe(`in ${encoding}`, () => {
      it('count the units of the encoding, in any order', () => {
        const positions = map(encoding);
        const pairs = offsets.map((offset, index) => ({ offset, character: columns[encoding][index] ?? -1 }));
        for (const { offset, character } of [...pairs, ...pairs.reverse()]) {
          assert.deepEqual(positions.positionAt(offset), { line: 0, character });
          assert.equal(positions.offsetAt({ line: 0, character }), offset);
        }
      });

      it('end with the line', () => {
        assert.equal(map(encoding).offsetAt({ line: 0, character: 99 }), 6);
        assert.equal(map(encoding).offsetAt({ line: 2, character: 1 }), text.length);
      });

      it('are none outside the text', () => {
        for (const position of [
          { line: 3, character: 0 },
          { line: -1, character: 0 },
          { line: 0, character: -1 },
          { line: 0.5, character: 0 },
          { line: 0, character: Number.NaN },
        ]) {
          assert.equal(map(encoding).offsetAt(position), undefined);
        }
        assert.deepEqual(map(encoding).positionAt(999), { line: 2, character: 0 });
        assert.equal(map(encoding).nearestOffset({ line: 99, character: 5 }), text.length);
      });
    });
  }

  it('take a position within a character for the one before it', () => {
    assert.equal(map('utf-8').offsetAt({ line: 0, character: 8 }), 3);
    assert.equal(map('utf-8').offsetAt({ line: 0, character: 2 }), 1);
  });

  it('count a lone surrogate as the character that stands for it', () => {
    const lone = 'a\ud800b';
    const positions = positionMap(lone, new LineIndex(lone), 'utf-8');
    assert.deepEqual(positions.positionAt(2), { line: 0, character: 4 });
    assert.equal(positions.offsetAt({ line: 0, character: 4 }), 2);
  });
});
