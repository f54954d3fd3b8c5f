import assert from 'node:assert/strict';
import fc from 'fast-check';
import { referencesOf } from './fixture';

const pieces =
  'Document|Documents|footnote|footnotes|Foreign Relations|, |. |; | and |–|-|vol. |volumes |Part |IX|xiv|E|1|27|1952|1954|(|)|[|]|p. |pp. |ibid.|supra|thereto|above|telegram |Embtel |from |to |Article |Tokyo|\n|\r\n|\u00a0|’|{1}|see '.split(
    '|',
  );

describe('The grammar of references', () => {
  it('reads any text, and finds spans within it in reading order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end } of referencesOf(text, { number: null })) {
          assert.ok(start >= last && end > start);
          last = start;
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const hard = 'Foreign Relations, 1952–1954, The Report of A; B; C and ibid., Documents 1, 2, 3–4 and footnotes 5 ';
    const time = (count: number): number => {
      const text = hard.repeat(count);
      const began = performance.now();
      referencesOf(text);
      return performance.now() - began;
    };
    time(200);
    assert.ok(time(4000) < 40 * Math.max(time(400), 5));
  });
});
