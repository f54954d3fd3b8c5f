import assert from 'node:assert/strict';
import { beyondAscii } from '../../../server/syntax/beyond-ascii';
import { parseDocument } from '../../../server/syntax/parse-document';

function search(text: string): ReturnType<typeof beyondAscii> {
  return beyondAscii(parseDocument(text));
}

describe('what a document has beyond ASCII', () => {
  it('lists the places of double curly marks', () => {
    assert.deepEqual(search('He said “yes,”\nand ”“.').curlyMarks, [8, 13, 19, 20]);
  });

  it('tells whether single ones occur', () => {
    assert.equal(search('The Embassy’s note').hasSingleCurly, true);
    assert.equal(search("The Embassy's “note”").hasSingleCurly, false);
  });

  for (const common of ['A–B — C', 'Guzmán, ½ page, £5', '‘a’ “b” …', 'line\r\nline\tcell', 'a\u00a0b']) {
    it(`takes ${JSON.stringify(common)} for common`, () => {
      assert.equal(search(common).hasRare, false);
    });
  }

  for (const rare of ['\u0007', '\u007f', '\u0085', '\u00ad', 'К', 'e\u0301', '\u200b', '\u2028', '𝐀', '\ufffd']) {
    it(`takes ${JSON.stringify(rare)} for rare`, () => {
      assert.equal(search(`“Common” words, then ${rare}.`).hasRare, true);
    });
  }

  for (const sign of ['§', '¶', '†', '‡', '¹', '²', '³', '⁰', '⁴', '⁹']) {
    it(`tells that ${sign} occurs, which may be a marker`, () => {
      assert.equal(search(`The party${sign} met – “in May.”`).hasSigns, true);
    });
  }

  it('takes dashes, quotation marks, bullets and letters for no markers', () => {
    assert.equal(search('“A–B”—c … • é ½ £5, of May.\n').hasSigns, false);
  });
});
