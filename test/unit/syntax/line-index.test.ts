import assert from 'node:assert/strict';
import { LineIndex } from '../../../server/syntax/line-index';

describe('line index', () => {
  it('counts lines that end with LF, CRLF or a lone CR', () => {
    const lines = new LineIndex('one\ntwo\r\nthree\rfour');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => [lines.startOf(line), lines.endOf(line)]),
      [
        [0, 3],
        [4, 7],
        [9, 14],
        [15, 19],
      ],
    );
  });

  it('has a last, empty line behind a final line break, and one line in an empty text', () => {
    assert.equal(new LineIndex('one\n').count, 2);
    assert.equal(new LineIndex('').count, 1);
  });

  it('turns offsets into positions and back', () => {
    const lines = new LineIndex('one\r\ntwo');
    for (const offset of [0, 2, 3, 5, 8]) assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
    assert.deepEqual(lines.positionAt(6), { line: 1, character: 1 });
  });

  it('clamps what is out of range into the text', () => {
    const lines = new LineIndex('one\ntwo');
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 3 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 7);
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(lines.startOf(9), 7);
  });
});
