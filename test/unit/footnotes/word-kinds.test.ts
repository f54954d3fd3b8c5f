import assert from 'node:assert/strict';
import { kindsOfWord, wordKind } from '../../../server/footnotes/word-kinds';

function kinds(word: string): readonly string[] {
  const bits = kindsOfWord(`(${word})`, 1, 1 + word.length);
  return Object.entries(wordKind)
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([name]) => name);
}

describe('kinds of a word beside a number', () => {
  it('are told in capitals and small letters', () => {
    assert.deepEqual(kinds('Article'), ['designation']);
    assert.deepEqual(kinds('ARTICLE'), ['designation']);
    assert.deepEqual(kinds('embtel'), ['telegram']);
    assert.deepEqual(kinds('Sept'), ['month']);
    assert.deepEqual(kinds('o’clock'), ['unit']);
  });

  it('may be several', () => {
    assert.deepEqual(kinds('part'), ['designation', 'unit']);
    assert.deepEqual(kinds('Our'), ['telegram', 'function']);
  });

  it('are none of a word that is only like one', () => {
    for (const word of ['', 'Articl', 'Articlé', 'embtelx', '1st', 'Łodz', 'recommendationsof']) {
      assert.deepEqual(kinds(word), [], word);
    }
  });
});
