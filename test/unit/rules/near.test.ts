import assert from 'node:assert/strict';
import { letterDistance, nearest } from '../../../server/rules/near';

describe('the distance between two words', () => {
  for (const [one, other, distance] of [
    ['from', 'from', 0],
    ['form', 'from', 1],
    ['fron', 'from', 1],
    ['frm', 'from', 1],
    ['fromm', 'from', 1],
    ['', 'ab', 2],
    ['declasified', 'declassified', 1],
    ['delcassifed', 'declassified', 2],
    ['kitten', 'sitting', 3],
  ] as const) {
    it(`is ${distance} between “${one}” and “${other}”, from either side`, () => {
      assert.equal(letterDistance(one, other, 3), distance);
      assert.equal(letterDistance(other, one, 3), distance);
    });
  }

  it('is more than the limit where it is far, whatever was compared before', () => {
    assert.ok(letterDistance('memorandum', 'telegram', 3) > 3);
    assert.ok(letterDistance('abcdefgh', 'hgfedcba', 2) > 2);
    assert.equal(letterDistance('ab', 'ba', 2), 1);
  });
});

describe('the nearest word', () => {
  const words = ['Telegram', 'Memorandum', 'Letter', 'Note'];

  for (const [found, meant] of [
    ['Telegarm', 'Telegram'],
    ['Memoramdun', 'Memorandum'],
    ['eLtter', 'Letter'],
    ['Letter', undefined],
    ['Not', undefined],
    ['Article', undefined],
  ] as const) {
    it(`${meant === undefined ? 'is none' : `is ${meant}`} for ${found}`, () => {
      assert.equal(nearest(found, new Set(words)), meant);
    });
  }
});
