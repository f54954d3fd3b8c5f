import assert from 'node:assert/strict';
import { isSpace, isWhiteSpace } from '../../../server/syntax/character';

describe('character', () => {
  it('is white space where a regular expression says so', () => {
    const different: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      if (isWhiteSpace(code) !== /\s/.test(String.fromCharCode(code))) different.push(code.toString(16));
    }
    assert.deepEqual(different, []);
  });

  it('is a space within a line, no-break ones included, and never a line break', () => {
    const spaces: string[] = [];
    for (let code = 0; code <= 0xffff; code++) if (isSpace(code)) spaces.push(code.toString(16));
    assert.deepEqual(spaces, ['9', '20', 'a0', '2009', '202f', 'feff']);
  });

  it('is nothing past the end of a text', () => {
    assert.equal(isWhiteSpace(NaN), false);
    assert.equal(isSpace(NaN), false);
  });
});
