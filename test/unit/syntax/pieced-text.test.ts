import assert from 'node:assert/strict';
import { LineIndex } from '../../../server/syntax/line-index';
import { PiecedText } from '../../../server/syntax/pieced-text';

const pieces = ['one\n', 'two\r\nthree\n', 'four\rfive'].map((text) => ({ text, lines: new LineIndex(text) }));
const text = new PiecedText(pieces);
const whole = 'one\ntwo\r\nthree\nfour\rfive';

describe('a text in pieces', () => {
  it('reads as the text in one', () => {
    assert.equal(String(text), whole);
    assert.equal(text.length, whole.length);
    for (let start = 0; start <= whole.length; start++) {
      assert.equal(text.codePointAt(start), whole.codePointAt(start));
      for (let end = start; end <= whole.length; end++) assert.equal(text.slice(start, end), whole.slice(start, end));
    }
  });

  it('has the lines of the text in one', () => {
    const lines = new LineIndex(whole);
    assert.equal(text.lines.count, lines.count);
    for (let line = -1; line <= lines.count; line++) {
      assert.equal(text.lines.startOf(line), lines.startOf(line));
      for (const character of [0, 2, 99]) {
        assert.equal(text.lines.offsetAt({ line, character }), lines.offsetAt({ line, character }));
      }
    }
    for (let offset = -1; offset <= whole.length + 1; offset++) {
      assert.deepEqual(text.lines.positionAt(offset), lines.positionAt(offset));
    }
  });

  it('keeps the pieces that an edit does not touch', () => {
    const at = whole.indexOf('three');
    const after = text.after([{ start: at, end: at + 1, text: 'T' }]);
    assert.equal(String(after), whole.replace('three', 'Three'));
    assert.deepEqual([after.pieces[0], after.pieces[2]], [pieces[0], pieces[2]]);
    assert.equal(String(text), whole);
  });

  it('joins pieces whose line break is taken out, so that a piece still ends with one', () => {
    const after = text.after([
      { start: 0, end: 4, text: '' },
      { start: whole.indexOf('\nfour'), end: whole.indexOf('four'), text: ', ' },
    ]);
    assert.equal(String(after), 'two\r\nthree, four\rfive');
    for (const piece of after.pieces.slice(0, -1)) assert.ok(piece.text.endsWith('\n'), JSON.stringify(piece.text));
    assert.equal(after.lines.count, 3);
  });
});
