import assert from 'node:assert/strict';
import { articleWords } from '../../../server/rules/reference/article-words';
import { parseDocument } from '../../../server/syntax/parse-document';

function wordsOf(text: string): readonly string[] {
  const starts = new Set(articleWords(parseDocument(text)));
  return [...starts].map((start) => /^[A-Za-z]+\.?/.exec(text.slice(start))?.[0] ?? '');
}

describe('words that may be “Article”', () => {
  it('are the word in every form', () => {
    assert.deepEqual(wordsOf('of Article iix, articles lV, ARTICLE 5, Arts. iv and Art. x'), [
      ...['Article', 'articles', 'ARTICLE', 'Arts.', 'Art.'],
    ]);
  });

  it('are words like it in front of a number or a numeral in capitals', () => {
    assert.deepEqual(wordsOf('Artcle 5, atricle\u00a0VI, Aritcles  IX'), ['Artcle', 'atricle', 'Aritcles']);
  });

  it('are no others', () => {
    assert.deepEqual(wordsOf('atrilce of, at V, alongsidethem 5, Document 5, August 31, April 30'), ['April']);
  });
});
