import assert from 'node:assert/strict';
import { findBrackets, isPageLine } from '../../../server/syntax/brackets';
import { words } from './words';

describe('page breaks', () => {
  it('stand in a sentence or alone on a line', () => {
    const { pages } = findBrackets('We [Page 89] agree.\n\n  [Page 90] \nHe left.');
    assert.deepEqual(
      pages.map(({ number, value, alone }) => [number, value, alone]),
      [
        ['89', 89, false],
        ['90', 90, true],
      ],
    );
  });

  it('cover their brackets, and their number by itself', () => {
    const text = 'We [Page 89] agree.';
    const [page] = findBrackets(text).pages;
    assert.equal(words(text, page), '[Page 89]');
    assert.equal(words(text, page?.numberSpan), '89');
  });

  it('may be roman, or of a supplement', () => {
    const { pages } = findBrackets('[Page xiv] [Page LXXXVIII] [Page S–1] [Page S-12]');
    assert.deepEqual(
      pages.map(({ value, numbering }) => [value, numbering]),
      [
        [14, 'roman'],
        [88, 'roman'],
        [1, 'supplement'],
        [12, 'supplement'],
      ],
    );
  });

  it('stand alone on a line where nothing is beside them', () => {
    const isPage = (line: string): boolean => isPageLine(line, 0, line.length);
    for (const line of ['[Page 89]', '  [Page xiv] \t', '[Page S–1]']) assert.equal(isPage(line), true, line);
    for (const line of ['', '[Page 89] He', 'a [Page 89]', '[Page 89', '[Page eighty]', '[Page l]'])
      assert.equal(isPage(line), false, line);
  });

  it('are none when malformed', () => {
    for (const text of [
      '[Page]',
      '[Page 89',
      'Page 89]',
      '[page 89]',
      '[Pgae 89]',
      '[Page 89a]',
      '[Page iix]',
      '[Page ]',
      '[Page l]',
      '[Page SS–1]',
      '[Page 123456]',
    ])
      assert.deepEqual(findBrackets(text).pages, [], text);
  });
});

describe('insertions', () => {
  const kinds = {
    '[5 lines of source text not declassified]': 'not-declassified',
    '[less than 1 line not declassified]': 'not-declassified',
    '[2–1/2 lines of source text not declassified]': 'not-declassified',
    '[name not declassified]': 'not-declassified',
    '[Here follows a discussion of cotton.]': 'here-follows',
    '[Omitted here is a list of ships.]': 'omitted',
    '[garble]': 'garble',
    '[apparent garble]': 'garble',
    '[sic]': 'sic',
    '[illegible]': 'illegible',
    '[not?]': 'doubtful',
    '[Brackets in the original.]': 'original',
    '[Footnote in the source text.]': 'original',
    '[He left before noon.]': 'editorial',
    '[of]': 'supplied',
  } as const;
  for (const [text, kind] of Object.entries(kinds)) {
    it(`${text} is of the kind ${kind}`, () => {
      assert.deepEqual(findBrackets(`He ${text} said.`).insertions, [{ start: 3, end: 3 + text.length, kind }]);
    });
  }

  it('nest, the outer first', () => {
    const text = '[He [Sato] left.]';
    assert.deepEqual(
      findBrackets(text).insertions.map((one) => words(text, one)),
      ['[He [Sato] left.]', '[Sato]'],
    );
  });

  it('end in their own paragraph', () => {
    assert.deepEqual(findBrackets('He [said\nand] left [again].').insertions.length, 1);
    assert.deepEqual(findBrackets('He ] left [ again').insertions, []);
  });

  it('are no page breaks and no markers', () => {
    assert.deepEqual(findBrackets('He[^1] left [Page 3] again.').insertions, []);
  });
});
