import { addSentence, misspell, pick, spoil, type Injector, type Random, type Sample } from './fault';
import { anywhere, sentence, type Change } from './manners';
import { inWholeVolume, isNumbered } from './volume-around';

/** An injector for a document among all others of its volume. */
function among(
  rule: string,
  name: string,
  pattern: RegExp,
  by: (match: RegExpExecArray, random: Random, sample: Sample) => string | undefined,
): Injector {
  return {
    rule,
    name,
    inject(sample, random) {
      if (!isNumbered(sample)) return undefined;
      return inWholeVolume(
        sample,
        spoil(sample.document.text, pattern, (match) => by(match, random, sample), random),
      );
    },
  };
}

function amongSentence(rule: string, name: string, ...sentences: readonly string[]): Injector {
  return {
    rule,
    name,
    inject(sample, random) {
      if (!isNumbered(sample)) return undefined;
      return inWholeVolume(sample, addSentence(sample.document, pick(sentences, random)!, random));
    },
  };
}

const citation = /(?<=Foreign Relations, (?:19\d\d(?:[–-](?:19)?\d\d)?), (?:vol\. |vols\. |volume |Volume ))[IVX]+\b/g;
const noNumeral: Change = ([numeral], random) =>
  pick(
    ['IIX', 'VIV', 'XIIV', 'VIIII', 'IXX', 'XVX', 'VX', 'IIV', 'XIIX', 'XVV', 'IIII', 'XXXX', `V${numeral}V`],
    random,
  );
const articles = /\bArticle(?= (?:[IVX]+|\d{1,3})\b)/g;
const romanArticle = /(?<=\bArticle )[IVX]+(?=[ .,;:)])/g;

export const referenceInjectors: readonly Injector[] = [
  among(
    'reference/unresolved-document',
    'a document beyond the volume',
    /(?<=\b(?:[Ss]ee|in|and|to|as) Document )\d{1,3}(?=[.,;)])/g,
    (_, random) => pick(['999', '1200', '888', '2999', '9999'], random),
  ),
  among(
    'reference/unresolved-document',
    'one of several',
    /(?<=\b[Ss]ee Documents \d{1,3}(?:,| and|–) ?)\d{1,3}(?=[.,;) ])/g,
    () => '999',
  ),
  among(
    'reference/unresolved-document',
    'the first of several',
    /(?<=\b[Ss]ee Documents )\d{1,3}(?= and )/g,
    () => '998',
  ),
  among(
    'reference/unresolved-document',
    'behind a footnote',
    /(?<=\bfootnotes? \d{1,2}(?: and \d{1,2})?, Document )\d{1,3}(?=[.,;)])/g,
    () => '977',
  ),
  amongSentence(
    'reference/unresolved-document',
    'a sentence',
    'See Document 999.',
    'See Documents 5 and 999.',
    'See footnote 3, Document 999.',
    'See Document 1250, footnote 2.',
    'For text, see Document 1999.',
    'It is printed as Document 1450.',
    '(See Document 987.)',
    'Document 999 is the reply.',
    'See Documents 997–999.',
    'See Document 5000.',
  ),
  among(
    'reference/unresolved-footnote',
    'a footnote beyond its document',
    /(?<=\bfootnotes? )\d{1,2}(?=, Document (\d{1,3})\b)/g,
    ([, cited], random, { document }) =>
      Number(cited) <= document.number! + 6 ? pick(['98', '45', '77', '120', '999'], random) : undefined,
  ),
  sentence(
    'reference/unresolved-footnote',
    'a note that is not there',
    'See footnote 97 above.',
    'Compare footnote 88 below.',
    'See footnotes 97 and 98 above.',
    'See footnote 99, above.',
    'As stated in footnote 345 above.',
    'See footnotes 2 and 98 below.',
    'See footnote 977 above.',
  ),
  amongSentence(
    'reference/unresolved-footnote',
    'a sentence',
    'See footnote 97, Document 1.',
    'See footnote 97.',
    'See footnote 99, above.',
    'See Document 1, footnote 66.',
    'See Document 1 and footnote 44 thereto.',
    'See footnotes 96 and 97, Document 1.',
    'See footnote 96 to Document 1.',
    'See footnote 96 in Document 1.',
    'See footnote 123, Document 1.',
    'See footnote 98, supra.',
  ),
  {
    rule: 'reference/unresolved-page',
    name: 'a page beyond the volume',
    inject(sample, random) {
      if (!isNumbered(sample) || !sample.document.text.includes('[Page ')) return undefined;
      const sentences = [
        'See p. 9900.',
        'See pp. 9900–9905.',
        'For text, see p. 4900.',
        'See page 4900.',
        'See post, p. 8900.',
        'See ante, p. 8900.',
        'See also pages 5900 and 5905.',
        'See p. 5999 below.',
        'Printed on p. 5999.',
        '(See p. 5999.)',
      ];
      return inWholeVolume(sample, addSentence(sample.document, pick(sentences, random)!, random));
    },
  },
  sentence(
    'reference/article-number',
    'a numeral that is none',
    'See Article VIV of the treaty.',
    'This is in Article IIX.',
    'It violates Article IXX of the Charter.',
    'Note Article VX as well.',
    'Article lV was not discussed.',
    'Article Xl covers this.',
    'He referred to Article VIIII.',
    'Article XVV does not apply.',
    'Articles VI and VIV were read.',
    'Article IIII was read.',
    'Article XXXX was read.',
    'Article IC was read.',
    'Article IL was read.',
    'Article VVI was read.',
    'Article X1V was read.',
    'Article 0 was read.',
    'Articles VIV, X, and XI were read.',
    'Articles I to VIV were read.',
    'ARTICLE VIV was read.',
    'Art. VIV was read.',
  ),
  anywhere('reference/article-number', 'a printed numeral is spoilt', romanArticle, ([numeral], random) => {
    const wrong = pick(
      [
        `${numeral}V`,
        `I${numeral}`,
        `V${numeral}`,
        numeral.replace('I', 'l'),
        numeral.replace('V', 'VV'),
        `${numeral}IIII`,
      ],
      random,
    )!;
    return wrong === numeral ||
      /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI{0,3}|XXIV|XXVI{0,3}|XXIX|XXX|XXXI{1,3})$/.test(wrong)
      ? undefined
      : wrong;
  }),
  sentence(
    'reference/article-number',
    'the word is misspelt',
    'See Artcle X of the treaty.',
    'This is in Aritcle IX.',
    'It violates Articel 51 of the Charter.',
    'Note Artical VI as well.',
    'Artilce V was not discussed.',
    'Articl VI was read.',
    'Atricle VI was read.',
    'Articles VI and Artcles VII were read.',
    'Arcticle VI was read.',
    'Artice VI was read.',
    'Ariticle 9 was read.',
    'Articlle 9 was read.',
    'Arlicle VI was read.',
  ),
  anywhere('reference/article-number', 'a printed word is misspelt', articles, ([word], random) =>
    misspell(word, random),
  ),

  sentence(
    'reference/volume',
    'a numeral that is none',
    'See Foreign Relations, 1952–1954, vol. IIX, p. 12.',
    'For text, see Foreign Relations, 1955–1957, volume XIIV, pages 3–5.',
    'See Foreign Relations, 1951, vol. VIV, Document 5.',
    'See Foreign Relations, 1952–54, vol. iix, p. 12.',
    'See Foreign Relations of the United States, 1961–1963, Volume VIIII, Document 12.',
    'See Foreign Relations, 1952–1954, vols. XIV and IIX.',
    'See Foreign Relations, 1952–1954, vol. XlV, p. 12.',
  ),
  sentence(
    'reference/volume',
    'a volume that was never published',
    'See Foreign Relations, 1958–1960, vol. XXXVII, p. 12.',
    'For text, see Foreign Relations, 1955–1957, vol. XLV, pp. 3–5.',
    'See Foreign Relations, 1952–1954, vol. XXV, Part 1, p. 8.',
    'See Foreign Relations, 1951, vol. XII, p. 8.',
    'See Foreign Relations, 1964–1968, vol. LX, Document 8.',
    'See Foreign Relations, 1951–1954, vol. III, p. 8.',
    'See Foreign Relations, 1956–1959, vol. III, p. 8.',
    'See Foreign Relations, 1955–1958, vol. XIV, p. 8.',
    'See Foreign Relations, 1949, vol. XIV, p. 8.',
    'See Foreign Relations, 1961–1964, vol. XIV, Document 3.',
    'See Foreign Relations, 1952–1954, vol. XIV, Part 7, p. 8.',
    'See Foreign Relations, 1925–1927, vol. II, p. 8.',
    'See Foreign Relations, 1969–1976, vol. LXI, Document 8.',
    'See Foreign Relations, 1977–1980, vol. XXXVI, Document 8.',
    'See Foreign Relations, 1969–1976, vol. E–19, Document 8.',
  ),
  anywhere('reference/volume', 'a printed numeral is none', citation, noNumeral),
  anywhere('reference/volume', 'a printed numeral is too high', citation, (_, random) =>
    pick(['XLIV', 'LX', 'XCI', 'LXXV'], random),
  ),
  anywhere(
    'reference/volume',
    'the years are of no subseries',
    /(?<=Foreign Relations, )19\d\d[–-](?:19)?\d\d(?=, vol)/g,
    (_, random) => pick(['1950–1954', '1954–1956', '1956–1960', '1960–1962', '1953–1955'], random),
  ),

  sentence(
    'reference/range',
    'a range that runs backwards',
    'See Documents 33–18.',
    'See pp. 70–65.',
    'For text, see Foreign Relations, 1952–1954, vol. V, pp. 182–178.',
    'See footnotes 7–4.',
    'Compare pages 1205–1200.',
    'See pp. 12–15, 40–38, and 50.',
    'See Documents 33-18.',
    'See pp. 182–78.',
    'See Documents 33 through 18.',
    'See Foreign Relations, 1954–1952, vol. V, p. 3.',
    'See paragraphs 7–4.',
    'See Documents 5, 9–7, and 12.',
    'See pages 70 to 65.',
    'See ibid., pp. 70–65.',
    'See Articles 9–4.',
    'See telegrams 489–485.',
  ),
  anywhere(
    'reference/range',
    'a printed range is turned round',
    /(?<=\b(?:pp\. |pages |Documents |footnotes ))(\d{1,4})([–-])(\d{1,4})(?=[.,;)] )/g,
    ([, from = '', dash, to = '']) => {
      const full = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
      return Number(full) > Number(from) ? `${full}${dash}${from}` : undefined;
    },
  ),
];
