import assert from 'node:assert/strict';
import { expectFindings, expectFix, expectMessage, expectQuiet, source, telegram } from './fixture';

const volume = (words: string, first = 1): string =>
  [0, 1, 2, 3]
    .map(
      (place) =>
        `${first + place}. Telegram From the Embassy in Japan to the Department of State1\n\nTokyo, May ${place + 1}, 1958.\n\nThe Minister called.2\n  1. Source: Department of State.\n  2. ${place === 1 ? words : 'Not printed.'}\n\n`,
    )
    .join('');

describe('reference/unresolved-document', () => {
  const rule = 'reference/unresolved-document';

  it('finds a document that the volume does not have', () => {
    expectMessage(expectFindings(rule, volume('See ⟦Document 999⟧.')), 'no document 999', 'from 1 to 4');
    expectFindings(rule, volume('See Documents 3 and ⟦57⟧.'));
  });

  it('finds numbers that no volume has, and takes years for none', () => {
    expectFindings(rule, volume('See ⟦Document 2999⟧.'));
    expectQuiet(rule, volume('Printed in Documents on International Affairs; see Documents, 1955, vol. II.'));
  });

  it('finds the document of a footnote', () => {
    expectFindings(rule, volume('See ⟦footnote 2, Document 57⟧.'));
  });

  it('is quiet on documents that are there, and on those of other volumes', () => {
    expectQuiet(rule, volume('See Document 4.'));
    expectQuiet(rule, volume('See Foreign Relations, 1955–1957, vol. XXIII, Part 1, Document 99.'));
  });

  it('takes a document for one of another book where the words around it say so', () => {
    for (const other of [
      'See ibid., Documents 455 and 460',
      'See American Foreign Policy: Current Documents, 1958, Document 455',
      'See Part 2, Document 455',
      'See Document 455 in the companion electronic volume',
      'See Document 455, vol. V',
      'Printed in Declassified Papers, Document 455',
    ]) {
      expectQuiet(rule, volume(`${other}.`));
    }
    expectFindings(rule, volume('See telegram 5, ⟦Document 455⟧, and Enclosure, ⟦Document 456⟧, of this volume.'));
  });

  it('is quiet in a file that is no volume', () => {
    expectQuiet(rule, telegram('The Minister called.2', source, 'See Document 4.'));
    expectQuiet(rule, volume('See Document 3.', 20));
  });

  it('is quiet on papers of another series that the text names again and again', () => {
    const text = volume('Not printed.').replaceAll('called.2', 'called about Document 782.2');
    expectQuiet(rule, text);
  });
});

describe('reference/unresolved-footnote', () => {
  const rule = 'reference/unresolved-footnote';

  it('finds a note that another document does not have, and points to that', () => {
    const [finding] = expectFindings(rule, volume('See ⟦footnote 9, Document 1⟧.'));
    assert.match(finding?.message ?? '', /Document 1 has no footnote 9: it has 2 notes/);
    assert.equal(finding?.related?.[0]?.entry, 0);
  });

  it('finds a note that the document itself does not have', () => {
    expectMessage(expectFindings(rule, volume('See ⟦footnote 7 above⟧.')), 'This document has no footnote 7');
  });

  it('leaves alone what may be a note of a document before, where the count runs on', () => {
    const text = 'He told the Minister.34 They met.35 See footnote 30 above.\n  1. May.\n  2. June.\n';
    expectFindings(rule, `7. Letter From the Consul at Izmir to the Secretary of State\n\n${text}`);
  });

  it('finds a note of three figures', () => {
    expectFindings(rule, volume('See ⟦footnote 345, Document 1⟧.'));
  });

  it('is quiet on notes that are there and on those of other books', () => {
    expectQuiet(rule, volume('See footnote 2, Document 1.'));
    expectQuiet(rule, volume('See footnote 1 above.'));
    expectQuiet(rule, volume('See Foreign Relations, 1951, vol. VII, p. 1533, footnote 9.'));
  });

  it('counts from 0 where the markers do', () => {
    expectQuiet(
      rule,
      volume('See footnote 0, Document 1.').replaceAll('State1', 'State 0').replaceAll('called.2', 'called.1'),
    );
  });
});

describe('reference/unresolved-page', () => {
  const rule = 'reference/unresolved-page';
  const older = (page: string): string =>
    [1, 2]
      .map(
        (place) =>
          `The Ambassador in India (Ross) to the Secretary of State1\n\n793.00/5–${place}51: Telegram\n\nNew Delhi, May ${place}, 1951—2 p.m.\n\nThe Minister called.\n\n[Page ${place + 20}]\n\nHe left.\n  1. See ${page}.\n\n`,
      )
      .join('');

  it('finds a page past the last, in volumes that cite pages', () => {
    const findings = expectFindings(rule, older('⟦p. 900⟧'));
    expectMessage(findings, 'ends with page 22', 'no page 900');
  });

  it('finds one in a volume that numbers its documents', () => {
    const numbered = (words: string): string => volume(words).replaceAll('called.', 'called. [Page 20]');
    expectFindings(rule, numbered('For text, see ⟦p. 900⟧.'));
    expectQuiet(rule, numbered('See vol. IX, footnote 1, p. 900.'));
    expectQuiet(rule, numbered('See American Foreign Policy: Current Document, 1957, p. 900.'));
    expectQuiet(rule, volume('See p. 900.', 20).replaceAll('called.', 'called. [Page 20]'));
  });

  it('is quiet on pages that are there, and on those of other books', () => {
    expectQuiet(rule, older('p. 21'));
    expectQuiet(rule, older('Department of State Bulletin, May 28, 1951, p. 873'));
  });

  it('takes a page for one of another book unless the words around it say that it is of this one', () => {
    for (const book of [
      'Moore, Arbitrations, p. 4405',
      'the pamphlet, p. 900',
      '5 UNTS p. 900',
      'Journal Officiel, May 5, 1951, p. 900',
      'Foreign Relations, 1906, pt. 2, p. 900',
      'p. 900 of the Report',
      '49 Stat. 90, at p. 900',
    ]) {
      expectQuiet(rule, older(book));
    }
    expectFindings(rule, older('telegram No. 12, May 4, 9 p. m., ⟦p. 900⟧'));
    expectFindings(rule, older('ante, ⟦p. 900⟧'));
    expectFindings(rule, older('⟦p. 900⟧ of this volume'));
  });
});

describe('reference/article-number', () => {
  const rule = 'reference/article-number';

  for (const [wrong, right] of [
    ['IIX', 'VIII'],
    ['VIIII', 'IX'],
    ['IIII', 'IV'],
    ['lV', 'IV'],
    ['Xl', 'XI'],
    ['XlV', 'XIV'],
    ['l', 'I'],
  ] as const) {
    it(`finds Article ${wrong} and offers ${right}`, () => {
      expectFindings(rule, telegram(`He read Article ⟦${wrong}⟧ of the draft.`));
      expectFix(
        rule,
        telegram(`He read Article ${wrong} of the draft.`),
        telegram(`He read Article ${right} of the draft.`),
      );
    });
  }

  it('finds a numeral that leaves open which is meant', () => {
    const [finding] = expectFindings(rule, telegram('He read Article ⟦VIV⟧ of the draft.'));
    assert.match(finding?.message ?? '', /no roman numeral/);
    assert.deepEqual(finding?.fixes, []);
  });

  it('finds one of several', () => {
    expectFindings(rule, telegram('He read Articles VI, ⟦VIIX⟧ and X.'));
  });

  it('finds the word misspelt', () => {
    expectFindings(rule, telegram('⟦Artcle⟧ X of the draft was read.'));
    expectFix(rule, telegram('He read Aritcles X and XI.'), telegram('He read Articles X and XI.'));
  });

  it('leaves the word of other languages alone, and not a slip', () => {
    expectQuiet(rule, telegram('Artikel 5, Artículo 5, Articulo 5, Articolo 12 and Articulos 5 y 6 were quoted.'));
    expectFindings(rule, telegram('It violates ⟦Articel⟧ 5.'));
  });

  it('is quiet on articles, on newspapers and on glued markers', () => {
    expectQuiet(
      rule,
      telegram('Article VI–Substitute. Article 51, Article XXVIII(a), Articles III and IV, article six, article did.'),
    );
    expectQuiet(rule, telegram('He read Article VI2 of the draft.', source, 'Not printed.'));
    expectQuiet(rule, telegram('Articles in Le Monde and Articles I wrote. Artistic 12.'));
  });
});

describe('reference/volume', () => {
  const rule = 'reference/volume';
  const note = (words: string): string => telegram('The Minister called.2', source, words);

  it('finds a numeral that is none', () => {
    expectFindings(rule, note('See Foreign Relations, 1952–1954, vol. ⟦IIX⟧, p. 12.'));
  });

  it('finds a volume that was never published in that subseries', () => {
    const findings = expectFindings(rule, note('See Foreign Relations, 1958–1960, vol. ⟦XXXVII⟧, p. 12.'));
    expectMessage(findings, 'Foreign Relations has no 1958–1960, volume XXXVII');
  });

  it('is quiet on volumes that exist', () => {
    expectQuiet(
      rule,
      note('See Foreign Relations, 1952–1954, vol. XIV, Part 2, p. 1091, and Foreign Relations, 1951, vol. VII, p. 3.'),
    );
    expectQuiet(rule, note('See Foreign Relations, 1918, Supplement 1, The World War, vol. II, p. 12.'));
    expectQuiet(rule, note('See Foreign Relations, 1917–1972, vol. VIII, Public Diplomacy, Document 3.'));
  });
});

describe('reference/range', () => {
  const rule = 'reference/range';
  const note = (words: string): string => telegram('The Minister called.2', source, words);

  it('finds ranges that run backwards', () => {
    expectFindings(rule, note('See Documents ⟦33–18⟧.'));
    expectFindings(rule, note('See Foreign Relations, 1951, vol. VII, pp. 12–15, ⟦70–65⟧, and 80.'));
    expectFindings(rule, note('See pages ⟦178–72⟧.'));
    expectFindings(rule, note('See Documents ⟦33 through 18⟧.'));
    expectFindings(rule, note('See Foreign Relations, ⟦1954–1952⟧, vol. XIV.'));
  });

  it('turns them round', () => {
    expectFix(rule, note('See Documents 33–18.'), note('See Documents 18–33.'));
  });

  it('is quiet on abbreviated ends, scores and telephone numbers', () => {
    expectQuiet(
      rule,
      note('See pp. 178–82, 1098–1101 and 1200–05. A vote of 33–18. Tel. 555–1212. CS/JEA/B, 794.5/12–358.'),
    );
  });

  it('knows the digits of a marker', () => {
    expectQuiet(rule, telegram('See pp. 178–1822 for that.', source, 'Not printed.'));
  });
});
