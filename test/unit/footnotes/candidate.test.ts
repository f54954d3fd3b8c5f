import assert from 'node:assert/strict';
import { findCandidates } from '../../../server/footnotes/candidate';
import { parseDocument } from '../../../server/syntax/parse-document';
import { candidates } from './markers';

describe('candidates for a marker', () => {
  it('are the ends of a run of digits, the shorter label first', () => {
    assert.deepEqual(candidates('in 1957123 ', 200), ['3', '23', '123']);
    const [first] = findCandidates(parseDocument('in 19572 he', false), 9);
    assert.deepEqual([first?.start, first?.end, first?.runStart], [7, 8, 3]);
  });

  it('are no higher than the notes allow, and have no leading zero', () => {
    assert.deepEqual(candidates('said.12 and.3', 9), ['2', '3']);
    assert.deepEqual(candidates('said.05 and', 9), ['5']);
    assert.deepEqual(candidates('to Japan 0', 9), ['0']);
  });

  it('end where a marker can end', () => {
    for (const text of [
      'he1',
      'he1 said',
      'he1. Then',
      'he1: so',
      'he1, so',
      'he1) so',
      'he1]',
      'he1; so',
      'he1—so',
      'he1…',
      'he1” so',
      'he1? So',
      'he1! So',
      'he1*',
      'he1[2 lines]',
      'he1Then',
    ])
      assert.ok(candidates(text).includes('1'), text);
  });

  it('do not end before the rest of a number or word', () => {
    for (const text of ['1.5', '1:30', '1,000', '1st', '1-2', '1–2', '1/2', '1%', '1°'])
      assert.ok(!candidates(text).includes('1'), text);
  });

  it('are no labels of parts, nor digits among capitals', () => {
    for (const text of ['(1) Rice', '1. Rice', '1) Rice', 'a P1V of', 'the 1ST of'])
      assert.ok(!candidates(text).includes('1'), text);
    assert.ok(candidates('said (Rowe1) so').includes('1'));
    assert.ok(candidates('said.1Then').includes('1'));
  });

  it('are not in the heading’s number', () => {
    assert.deepEqual(candidates('11. Letter From A to B1'), ['1']);
  });

  it('may be two at one place, parted by a comma', () => {
    assert.deepEqual(candidates('said.2,3 Then'), ['2', '3']);
    assert.deepEqual(candidates('8,2 percent').slice(0, 1), ['2']);
  });

  it('are not in page breaks, in what is not declassified, or in the notes', () => {
    assert.deepEqual(candidates('He [Page 2] and [2 lines not declassified] left.\n  1. In 2 days.\n'), []);
    assert.deepEqual(candidates('He [garble 2] left.'), ['2']);
  });

  it('may be written out or superscript, with any number', () => {
    assert.deepEqual(candidates('he[^12] and² there¹³.', 1), ['12', '2', '13']);
    assert.deepEqual(candidates('he[^a] and[^toolong] [^] [^a b]'), ['a']);
  });

  it('may be symbols that hang on a word', () => {
    assert.deepEqual(candidates('cotton.* Ships† left ‡ here'), ['*', '†', '‡']);
    assert.deepEqual(candidates('* * *\n**** left\n*first (*then'), []);
  });
});
