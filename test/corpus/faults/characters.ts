import { pick, type Injector } from './fault';
import { anywhere } from './manners';

const cyrillic: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і', s: 'ѕ' },
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' },
};
const greek: Readonly<Record<string, string>> = {
  o: 'ο',
  v: 'ν',
  n: 'ｎ',
  i: 'ι',
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  T: 'Τ',
  O: 'Ο',
  e: 'ｅ',
  u: 'υ',
  a: 'α',
};

export const characterInjectors: readonly Injector[] = [
  anywhere('character/control', 'a control character between words', /(?<=[a-z]{3})(?= [a-z]{3})/g, (_, random) =>
    pick(
      [
        '\u0000',
        '\u0007',
        '\u0092',
        '\u001b',
        '\ue001',
        '\ufffd',
        '\u200b',
        '\ud800',
        '\u000c',
        '\u0001',
        '\u001f',
        '\u007f',
        '\u0085',
        '\u009f',
        '\uf8ff',
        '\u{f0001}',
        '\udc00',
        '\u00ad',
        '\ufeff',
        '\u2028',
        '\u200e',
        '\u000b',
        '\u0008',
      ],
      random,
    ),
  ),
  anywhere(
    'character/control',
    'a control character within a word, a number or at the end of a line',
    /(?<=[a-z])(?=[a-z]{2})|(?<=\d)(?=\d)|(?<=\.)$|^(?=[A-Z])/gm,
    (_, random) =>
      pick(
        ['\u0000', '\u0007', '\u0092', '\u001b', '\ue001', '\ufffd', '\ud800', '\u0002', '\u0080', '\uf020', '\u200b'],
        random,
      ),
  ),
  anywhere('character/control', 'a letter is lost', /(?<=[a-z]{2})[a-z](?=[a-z])/g, (_, random) =>
    pick(['\ufffd', '\ue0a1', '\u0096', '\udfff'], random),
  ),

  anywhere(
    'character/not-nfc',
    'a letter with an accent of its own',
    /(?<=[a-z]{2})[aeounc](?=[a-z]{2})/g,
    ([letter], random) => {
      const spelt = letter + pick(['\u0301', '\u0300', '\u0308', '\u0302', '\u0303', '\u0327', '\u030c'], random)!;
      return spelt.normalize('NFC') === spelt ? undefined : spelt;
    },
  ),
  anywhere('character/not-nfc', 'a composed letter is taken apart', /[éàüöşğÇçáôñíóäÉâêèë]/g, ([letter]) =>
    letter.normalize('NFD'),
  ),
  anywhere(
    'character/not-nfc',
    'a sign of old encodings',
    /(?<=[a-z] )[AK](?=[a-z]{2})|;(?= )/g,
    ([sign]) => ({ A: '\u212b', K: '\u212a', ';': '\u037e' })[sign],
  ),

  anywhere(
    'character/confusable',
    'a Cyrillic letter in a word',
    /(?<=[A-Za-z]{2})[aeopcxyis](?=[a-z])/g,
    ([letter]) => cyrillic[letter],
  ),
  anywhere(
    'character/confusable',
    'a Cyrillic letter at either end',
    /(?<=\b)[aeopcxyisABCEHKMOPTX](?=[a-z]{2})|(?<=[a-z]{2})[aeopcxys]\b/g,
    ([letter]) => cyrillic[letter],
  ),
  anywhere(
    'character/confusable',
    'a Greek or full-width letter',
    /(?<=[a-z]{2})[ovnieua](?=[a-z])|\b[ABETO](?=[a-z]{2})/g,
    ([letter]) => greek[letter],
  ),
  anywhere(
    'character/confusable',
    'a Cyrillic letter in an abbreviation',
    /(?<=\b[A-Z]{1,4})[ABCEHKMOPTX](?=[A-Z]{1,4}\b)/g,
    ([letter]) => cyrillic[letter],
  ),
  anywhere('character/confusable', 'a letter in a year', /(?<![\d.,/–-])19[3-8]\d(?![\d–-])/g, ([year], random) =>
    pick(
      [
        `l${year.slice(1)}`,
        `I${year.slice(1)}`,
        ...(year.endsWith('0') ? [`${year.slice(0, 3)}O`, `${year.slice(0, 3)}o`] : []),
        ...(year.includes('5') ? [year.replace('5', 'S')] : []),
        ...(year.includes('8') ? [year.replace('8', 'B')] : []),
      ],
      random,
    ),
  ),
  anywhere(
    'character/confusable',
    'a letter for 1 or 0 in a numeral',
    /(?<![\w.,/–-])\d{2,3}(?:,\d{3})*(?![\w–-])/g,
    ([numeral], random) => {
      const digit = pick([...numeral.matchAll(/[01]/g)], random);
      return (
        digit &&
        numeral.slice(0, digit.index) +
          pick(digit[0] === '0' ? ['O', 'o'] : ['l', 'I'], random)! +
          numeral.slice(digit.index + 1)
      );
    },
  ),
  anywhere(
    'character/confusable',
    'a letter for 5 or 8 in a numeral',
    /(?<![\w.,/–-])\d{3}(?:,\d{3})*(?![\w–-])/g,
    ([numeral], random) => {
      const digit = pick([...numeral.slice(1, -1).matchAll(/[58]/g)], random);
      return (
        digit && numeral.slice(0, digit.index + 1) + (digit[0] === '5' ? 'S' : 'B') + numeral.slice(digit.index + 2)
      );
    },
  ),
  anywhere('character/confusable', 'a digit in a word', /(?<=[a-z]{2})[lo](?=[a-z]{2})/g, ([letter]) =>
    letter === 'l' ? '1' : '0',
  ),

  anywhere('character/hyphen-for-dash', 'a hyphen in a range or number', /(?<=\d)–(?=\d)/g, () => '-'),
  anywhere('character/quotation-spacing', 'a space behind an opening mark', /“(?=[A-Za-z])/g, () => '“ '),
  anywhere('character/quotation-spacing', 'a space before a closing mark', /(?<=[a-z.,])”/g, () => ' ”'),
  anywhere(
    'character/quotation-spacing',
    'a mark that faces the wrong way',
    /(?<= )“(?=[a-z])|(?<=[a-z.,])”(?= )/g,
    ([mark]) => (mark === '“' ? '”' : '“'),
  ),
  anywhere(
    'character/quotation-spacing',
    'a straight mark among curly ones',
    /(?<= )“(?=[A-Za-z][^”\n]*”)|(?<=“[^”\n]*[a-z.,])”/g,
    () => '"',
  ),
  anywhere(
    'character/quotation-spacing',
    'a pair that faces outwards',
    /(?<= )“([a-z][^”“\n]{2,60})”/g,
    ([, inside]) => `”${inside}“`,
  ),
  anywhere(
    'character/punctuation-spacing',
    'a space before a mark',
    /(?<=[a-z]{2})[,;:?.!](?= )/g,
    ([mark]) => ` ${mark}`,
  ),
  anywhere(
    'character/punctuation-spacing',
    'a space before a closing bracket',
    /(?<=[a-z]{2})[)\]]/g,
    ([mark]) => ` ${mark}`,
  ),
  anywhere(
    'character/punctuation-spacing',
    'a space before the full stop of a paragraph',
    /(?<=[a-z]{2})\.$/gm,
    () => ' .',
  ),
  anywhere(
    'character/punctuation-spacing',
    'a no-break space before a mark',
    /(?<=[a-z]{2})[,;](?= )/g,
    ([mark]) => `\u00a0${mark}`,
  ),
  anywhere('character/unbalanced-quotation', 'a closing mark is lost', /(?<=“[^“”\n]{2,200})”(?!\n\n“)/g, () => ''),
  anywhere(
    'character/unbalanced-quotation',
    'an opening mark is lost',
    /(?<=[^\n]{3}[^“”\n]*)“(?=[^“”\n]{2,200}”)/g,
    () => '',
  ),
  anywhere(
    'character/unbalanced-quotation',
    'the only pair of a paragraph loses its first half',
    /(?<=^[^“”\n]*)“(?=[^“”\n]*”[^“”\n]*$)/gm,
    () => '',
  ),
  anywhere(
    'character/unbalanced-quotation',
    'the only pair of a paragraph loses its second half',
    /(?<=^[^“”\n]*“[^“”\n]*)”(?=[^“”\n]*$)/gm,
    () => '',
  ),
  anywhere(
    'character/unbalanced-quotation',
    'a mark too many',
    /(?<=^[^“”\n]{60,}) (?=[a-z]{4}[^“”\n]*$)/gm,
    () => ' “',
  ),
];
