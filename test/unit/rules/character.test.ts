import assert from 'node:assert/strict';
import { expectFindings, expectFix, expectMessage, expectQuiet, source, telegram } from './fixture';

describe('character/control', () => {
  const rule = 'character/control';

  for (const [character, name] of [
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u000c', 'U+000C'],
    ['\u007f', 'U+007F'],
    ['\u200b', 'U+200B'],
    ['\u202e', 'U+202E'],
    ['\u00ad', 'U+00AD'],
    ['\ufeff', 'U+FEFF'],
  ] as const) {
    it(`finds ${name} and deletes it`, () => {
      expectMessage(expectFindings(rule, telegram(`The Mini⟦${character}⟧ster called.`)), name);
      expectFix(rule, telegram(`The Mini${character}ster called.`), telegram('The Minister called.'));
    });
  }

  it('tells what a conversion has put in the place of a quotation mark', () => {
    expectFindings(rule, telegram('Japan⟦\u0092⟧s safety'));
    expectFix(rule, telegram('Japan\u0092s safety'), telegram('Japan’s safety'));
  });

  it('finds characters that were lost, and guesses nothing', () => {
    for (const lost of ['\ufffd', '\ue001', '\ud800', '\udc00']) {
      assert.deepEqual(expectFindings(rule, telegram(`The caf⟦${lost}⟧ was closed.`))[0]?.fixes ?? [], []);
    }
  });

  it('is quiet on tabs, any line break, a byte-order mark and letters of the supplementary planes', () => {
    expectQuiet(rule, `\ufeff${telegram('The\tMinister called.\r\n\r\nHe left. 𝄞 né')}`);
  });
});

describe('character/not-nfc', () => {
  const rule = 'character/not-nfc';

  it('finds a letter with an accent of its own, and composes it', () => {
    expectFindings(rule, telegram('Presid⟦e\u0301⟧nt Guzm⟦a\u0301⟧n called.'));
    expectFix(rule, telegram('Guzma\u0301n called.'), telegram('Guzmán called.'));
  });

  it('finds characters kept for old encodings', () => {
    expectFindings(rule, telegram('5 ⟦\u212b⟧ngström'));
  });

  it('is quiet on composed letters and on accents that compose with nothing', () => {
    expectQuiet(rule, telegram('Guzmán, Şükrü, Nguyễn, q\u0301.'));
  });
});

describe('character/confusable', () => {
  const rule = 'character/confusable';

  it('finds letters of other scripts in Latin words', () => {
    expectMessage(expectFindings(rule, telegram('The situation in K⟦\u0430⟧tanga.')), 'Cyrillic', 'plain “a”');
    expectFindings(rule, telegram('The s⟦\u03bf⟧uth and the n⟦\uff4f⟧rth.'));
    expectFix(rule, telegram('The situation in K\u0430tanga.'), telegram('The situation in Katanga.'));
  });

  it('finds letters in numerals', () => {
    expectFindings(
      rule,
      telegram(
        'Since ⟦l958⟧, ⟦195O⟧ and ⟦I957⟧, at ⟦8:1O⟧ p.m., £⟦l5⟧ and $⟦1,OOO⟧, pp. ⟦l061⟧–1071, in ⟦19S8⟧, ⟦2B1⟧ men, on May ⟦I3⟧.',
      ),
    );
    expectFindings(rule, telegram('Of ⟦OO.5⟧ and ⟦5,OOO⟧ parts, in ⟦S952⟧ and ⟦195S⟧.'));
    expectFix(rule, telegram('Since l958.'), telegram('Since 1958.'));
  });

  it('finds digits in words', () => {
    expectFindings(rule, telegram('Two were ⟦kil1ed⟧ by the ⟦1ine⟧.'));
  });

  it('is quiet on roman numerals, designations, ordinals, initials and markers', () => {
    expectQuiet(
      rule,
      telegram('World War II, II.5, Part I2 and 1st, 10th, 5l2 L.I.1, B–52, Il Tempo, 3(I), C–47s.', source).replace(
        '5l2 ',
        '',
      ),
    );
    expectQuiet(rule, telegram('The end of World War II2 came.', source, 'In 1945.'));
  });

  it('is quiet on sums of money in old print, and not on a misread 1', () => {
    const in1863 = (body: string): string => telegram(body).replace('1958', '1863');
    expectQuiet(rule, in1863('The sum of 10,000l. was paid, and 500l. a year.'));
    expectQuiet(rule, in1863('The sum of 50l. sterling.'));
    expectFindings(rule, in1863('The sum of ⟦50l⟧ was paid.'));
    expectFindings(rule, telegram('Rooms ⟦20l⟧ and ⟦30l⟧.'));
    expectFindings(rule, in1863('In ⟦186l⟧ and ⟦184l⟧.'));
  });

  it('is quiet on degrees and ordinals that have lost their superscript', () => {
    expectQuiet(rule, telegram('In latitude 40o 30′ N. and 72o west, at 90o Fahrenheit; the parallel of 49o.'));
    expectQuiet(rule, telegram('El 1o de Mayo se firmó; el artículo 2o de la ley.'));
    expectQuiet(rule, telegram('He asked: 1o. That they leave; 2o. That they pay.'));
    expectFindings(rule, telegram('He asked for ⟦1o⟧ ships of the line.'));
  });

  it('is quiet on the first of other languages, and on measures', () => {
    expectQuiet(rule, telegram('Le 1er mai, la 1re partie, les 1ers jours; Artikel 1bis; am 1ten Mai; 1oz, 1yd, 1kt.'));
    expectQuiet(rule, telegram('He sat in Room 3B24, under Tab 2B1.'));
  });

  it('knows the dotless letter of Turkish', () => {
    expectQuiet(rule, telegram('The Foreign Minister, Yılmaz, saw Işık.'));
    expectFindings(rule, telegram('The m⟦ı⟧nister agreed.'));
  });

  it('is quiet on words of another language', () => {
    expectQuiet(rule, telegram('The paper Правда and the word ελευθερία were quoted.'));
  });
});

describe('character/hyphen-for-dash', () => {
  const rule = 'character/hyphen-for-dash';

  it('finds ranges, file numbers and fractions', () => {
    expectFindings(rule, telegram('See pp. 178⟦-⟧182, 1952⟦-⟧1954, 794.5/9⟦-⟧2958, [2⟦-⟧1/2 lines not declassified].'));
    expectFix(rule, telegram('See pp. 178-182.'), telegram('See pp. 178–182.'));
  });

  it('is quiet on dashes, designations, telephone numbers and dates in digits', () => {
    expectQuiet(rule, telegram('See pp. 178–182; B-52, F-86, anti-US; 202-555-1212; 1958-09-29; A12-3.'));
  });
});

describe('character/quotation-spacing', () => {
  const rule = 'character/quotation-spacing';

  it('finds spaces on the inner side', () => {
    expectFindings(rule, telegram('He said: “⟦ ⟧We agree.⟦ ⟧” He left.'));
    expectFix(rule, telegram('He said: “ We agree.” He left.'), telegram('He said: “We agree.” He left.'));
  });

  it('finds marks that face the wrong way', () => {
    expectFindings(rule, telegram('He said: ⟦”⟧We agree.⟦“⟧ He left.'));
    expectFix(rule, telegram('He said: “We agree.“ He left.'), telegram('He said: “We agree.” He left.'));
  });

  it('finds straight marks among curly ones, but not inches and feet', () => {
    expectFindings(
      rule,
      telegram('He said: “We agree.” She said: ⟦"⟧Not yet.” A 6" gun; Japan’s and Korea⟦\'⟧s, 5\' high.'),
    );
    expectFix(rule, telegram('He said: “We agree." He left.'), telegram('He said: “We agree.” He left.'));
    expectFix(rule, telegram("Japan’s and Korea's."), telegram('Japan’s and Korea’s.'));
  });

  it('is quiet on straight marks throughout, on ellipses and on nested quotations', () => {
    expectQuiet(rule, telegram('He said: "We agree." Japan\'s safety.'));
    expectQuiet(rule, telegram('He said: “. . . we agree . . .” and (“yes”) and “‘so’ it is.”'));
  });
});

describe('character/punctuation-spacing', () => {
  const rule = 'character/punctuation-spacing';

  it('finds a space before a mark', () => {
    expectFindings(rule, telegram('He agreed⟦ ⟧, but left⟦ ⟧; why⟦ ⟧? (See above⟦ ⟧)⟦  ⟧.'));
    expectFindings(rule, telegram('He said⟦ ⟧: [not\tagreed⟦\t⟧] and “never⟦\u00a0⟧! at all”.'));
    expectFix(rule, telegram('He agreed , and left.'), telegram('He agreed, and left.'));
  });

  it('finds two markers without a space between them', () => {
    const text = telegram('The Minister agreed.²³', source, 'Not printed.', 'On May 6.').replace('State1', 'State¹');
    expectQuiet(rule, text);
  });

  it('is quiet on spaced ellipses and decimals', () => {
    expectQuiet(rule, telegram('He agreed . . . and left . . . . A .45 caliber gun.'));
  });
});

describe('character/unbalanced-quotation', () => {
  const rule = 'character/unbalanced-quotation';

  it('finds a quotation that does not close', () => {
    expectFindings(rule, telegram('He said: ⟦“⟧We agree. He left.'));
    expectFindings(rule, telegram('He said: ⟦“⟧We agree. She said: “Not yet.”'));
  });

  it('finds one that closes unopened', () => {
    expectFindings(rule, telegram('He said: We agree.⟦”⟧ He left.'));
  });

  it('finds one that is open where the next paragraph begins with a quotation of its own', () => {
    expectFindings(
      rule,
      telegram(
        'He said: ⟦“⟧We agree. He left.\n\n“Not yet,” he added when he came back in the evening and sat down with all of them.',
      ),
    );
  });

  it('knows quotations of several paragraphs', () => {
    expectQuiet(rule, telegram('He said:\n\n“We agree.\n\n“We shall leave.\n\n“We shall return.”\n\nHe left.'));
    expectQuiet(rule, telegram('“1. We agree.\n\n“2. We shall leave.”'));
  });

  it('finds the paragraph that does not take the quotation up', () => {
    expectMessage(
      expectFindings(rule, telegram('“We agree.\n\nWe shall leave.⟦”⟧')),
      'goes on from the paragraph before',
    );
  });
});
