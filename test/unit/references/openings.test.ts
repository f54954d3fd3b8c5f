import assert from 'node:assert/strict';
import type { Marker } from '../../../server/footnotes/marker';
import { findOpenings } from '../../../server/references/openings';
import { parseDocument } from '../../../server/syntax/parse-document';

/** The words found in a text, whose markers are the stars in it. */
function wordsOf(text: string, from = 0): readonly string[] {
  const markers = [...text.matchAll(/\*/g)].map(({ index }): Marker => ({
    start: index,
    end: index + 1,
    style: 'symbol',
    label: '*',
    note: undefined,
  }));
  const openings = new Set(findOpenings(parseDocument(text), markers, from));
  return [...openings].map((start) => /^[A-Za-z]+/.exec(text.slice(start))?.[0] ?? '');
}

describe('Words that may open a reference', () => {
  it('are those in front of a number', () => {
    assert.deepEqual(wordsOf('in Document 27, p. 15, pp.3–4, footnote\u00a0 3 and Embtel 2548'), [
      ...['Document', 'p', 'pp', 'footnote', 'Embtel'],
    ]);
    assert.deepEqual(wordsOf('Document123 in TELEGRAM 5'), ['Document', 'TELEGRAM']);
    assert.deepEqual(wordsOf('telegram No. 5, Telegrams Nos. 7 and 8, airgram A–74'), [
      ...['telegram', 'Telegrams', 'airgram'],
    ]);
  });

  it('may bear a marker in front of the number', () => {
    assert.deepEqual(wordsOf('In Deptel* 474 and p.* 5 and telegram* No. 5'), ['Deptel', 'p', 'telegram']);
  });

  it('need a number or are named', () => {
    assert.deepEqual(wordsOf('A telegram of May 5, in 1958, on page one, to 7 posts'), []);
    assert.deepEqual(wordsOf('Article VI, supra; infra, vol. XIV'), ['Article', 'supra', 'infra', 'vol']);
  });

  it('are whole words', () => {
    assert.deepEqual(wordsOf('Redocument 5, 2p. 5, _p. 5, step 5, Devol. VI'), []);
    assert.deepEqual(wordsOf('documentdocumentdocument 5'), []);
  });

  it('go back with ibid. only behind a volume', () => {
    assert.deepEqual(wordsOf('Ibid., p. 5; Foreign Relations, 1951; ibid., p. 7'), ['p', 'Foreign', 'ibid', 'p']);
  });

  it('come in reading order, from an offset on', () => {
    assert.deepEqual(wordsOf('vol. VI, p. 5, Article IX, p. 6'), ['vol', 'p', 'Article', 'p']);
    assert.deepEqual(wordsOf('Document 5 and Document 6', 3), ['Document']);
  });
});
