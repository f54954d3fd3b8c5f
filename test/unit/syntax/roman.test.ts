import assert from 'node:assert/strict';
import { formatRoman, parseRoman } from '../../../server/syntax/roman';

describe('roman numeral', () => {
  it('is read in its canonical form and in one case', () => {
    assert.deepEqual(['I', 'iv', 'XIV', 'lxxxviii', 'MCMLVII'].map(parseRoman), [1, 4, 14, 88, 1957]);
    for (const text of ['', 'IIX', 'xIV', 'VIV', 'IIII', 'X1', 'Rowe']) assert.equal(parseRoman(text), undefined, text);
  });

  it('is written back as it was', () => {
    for (let value = 1; value < 4000; value += 7) assert.equal(parseRoman(formatRoman(value)), value);
    assert.deepEqual([0, 4000, 1.5, -1].map(formatRoman), ['', '', '', '']);
  });
});
