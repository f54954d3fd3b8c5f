import {
  addSentence,
  bodyEnd,
  misspell,
  pick,
  positionOf,
  removeLines,
  spoil,
  type Injector,
  type Random,
} from './fault';

const inBody = (text: string, notes: number | undefined): string =>
  notes === undefined ? text : text.split('\n').slice(0, notes).join('\n');

type Change = (match: RegExpExecArray, random: Random) => string | undefined;

/** An injector that replaces words anywhere in the document. */
function anywhere(rule: string, name: string, pattern: RegExp, by: Change): Injector {
  return { rule, name, inject: ({ document }, random) => spoil(document.text, pattern, by, random) };
}

/** An injector that replaces words of the body. */
function inText(rule: string, name: string, pattern: RegExp, by: Change): Injector {
  return {
    rule,
    name,
    inject({ document }, random) {
      const body = inBody(document.text, bodyEnd(document));
      const fault = spoil(body, pattern, by, random);
      return fault && { ...fault, text: fault.text + document.text.slice(body.length) };
    },
  };
}

/** An injector that adds a sentence, one of several. */
function sentence(rule: string, name: string, ...sentences: readonly string[]): Injector {
  return { rule, name, inject: ({ document }, random) => addSentence(document, pick(sentences, random)!, random) };
}

const page = /\[Page (\d+)\]/g;

export const textInjectors: readonly Injector[] = [
  anywhere('page/malformed-break', 'the closing bracket is lost', page, ([, number]) => `[Page ${number}`),
  anywhere('page/malformed-break', 'the opening bracket is lost', page, ([, number]) => `Page ${number}]`),
  anywhere(
    'page/malformed-break',
    'the word is misspelt',
    page,
    ([, number], random) =>
      `[${pick(['Pgae', 'Paeg', 'Pag', 'Pagee', 'Pae', 'Pafe', 'aPge', 'Ppage'], random)!} ${number}]`,
  ),
  anywhere(
    'page/malformed-break',
    'the word is small or in capitals',
    page,
    ([, number], random) => `[${pick(['page', 'PAGE', 'pAge'], random)!} ${number}]`,
  ),
  anywhere('page/malformed-break', 'a space too many or too few', page, ([, number], random) =>
    pick([`[Page  ${number}]`, `[Page${number}]`, `[ Page ${number}]`, `[Page ${number} ]`], random),
  ),
  anywhere('page/malformed-break', 'the number is lost', page, () => '[Page]'),
  anywhere('page/malformed-break', 'the number is misread', page, ([, number = ''], random) =>
    /[01]/.test(number) ? `[Page ${number.replace('0', 'O').replace('1', pick(['l', 'I'], random)!)}]` : undefined,
  ),
  anywhere('page/malformed-break', 'other brackets', page, ([, number], random) =>
    pick(
      [
        `(Page ${number}]`,
        `[Page ${number})`,
        `{Page ${number}]`,
        `[Page ${number}}`,
        `[Page ${number}.]`,
        `[p. ${number}]`,
      ],
      random,
    ),
  ),

  inText(
    'insertion/unbalanced-bracket',
    'a closing bracket is lost',
    /\[(?!Page )([^[\]\n]{3,80})\]/g,
    ([, inside]) => `[${inside}`,
  ),
  inText(
    'insertion/unbalanced-bracket',
    'an opening bracket is lost',
    /\[(?!Page )([^[\]\n]{3,80})\]/g,
    ([, inside]) => `${inside}]`,
  ),
  inText(
    'insertion/unknown',
    'a word of a redaction is misspelt',
    /\[([^[\]\n]{3,60} not )declassified\]/g,
    ([, before], random) => {
      const word = misspell('declassified', random);
      return word === 'declassified' ? undefined : `[${before}${word}]`;
    },
  ),
  inText(
    'insertion/unknown',
    'the lines of a redaction are misspelt',
    /\[(?:less than )?[\d½–/-]+ (lines?)( of source text)? not declassified\]/g,
    ([whole, word = ''], random) => {
      const wrong = pick(['lnie', 'lien', 'lnies', 'liens', 'lnes', 'lins'], random)!;
      return wrong === word ? undefined : whole.replace(word, wrong);
    },
  ),

  anywhere('source/malformed-label', 'another mark or case', /(?<=^ {2}1\. )Source: /gm, (_, random) =>
    pick(['Source; ', 'source: ', 'Sources: ', 'Source, ', 'Source. ', 'Source : ', 'SOURCE: '], random),
  ),
  anywhere('source/malformed-label', 'letters change places', /(?<=^ {2}1\. )Source: /gm, (_, random) =>
    pick(['Soruce: ', 'Souce: ', 'Surce: ', 'Sourec: ', 'Soucre: '], random),
  ),
  anywhere(
    'source/file-number',
    'a month that is none',
    /(?<=Central Files, \d{3}[A-Z]?\.\d+\/)\d{1,2}(?=–\d{3,4}\b(?!\d))/g,
    (_, random) => pick(['13', '19', '21', '99', '0'], random),
  ),
  anywhere(
    'source/file-number',
    'a day beyond its month',
    /(?<=Central Files, \d{3}[A-Z]?\.\d+\/\d{1,2}–)\d{1,2}(?=\d\d[.;)])/g,
    (_, random) => pick(['32', '45', '39', '0'], random),
  ),
  anywhere(
    'source/classification',
    'letters change places',
    /(?<=^ {2}1\. Source: .{10,120}\. )(Top Secret|Secret|Confidential)(?=[;.])/gm,
    ([whole], random) => {
      const words = whole.split(' ');
      const last = misspell(words.pop()!, random);
      return [...words, last].join(' ');
    },
  ),
  anywhere(
    'source/classification',
    'a precedence is misspelt',
    /(?<=^ {2}1\. Source: .{10,140}; )(Priority|Niact|Immediate|Limit Distribution|Operational Immediate)(?=[;.])/gm,
    ([whole], random) => misspell(whole, random),
  ),
  {
    rule: 'source/date-mismatch',
    name: 'another month in the file number',
    inject({ document }, random) {
      if (!/\n\n[^\n]{3,60}, \w+ \d+, 19\d\d/.test(document.text.slice(0, 400))) return undefined;
      const fault = spoil(
        document.text,
        /(?<=^ {2}1\. Source: Department of State, Central Files, \d{3}[A-Z]?\.\d+\/)\d{1,2}(?=–\d{3,4}\.)/gm,
        ([month]) => String(((Number(month) + 5) % 12) + 1),
        random,
      );
      return fault;
    },
  },

  sentence(
    'date/invalid',
    'a sentence with a day beyond its month',
    'He will return on September 31, 1958.',
    'They met on February 30, 1961.',
    'The note of April 31, 1955, was returned.',
    'The Cabinet met on 31 June 1962.',
    'It was signed November 31.',
    'He arrived Sept. 31, 1960.',
    'The draft of February 29, 1957, was not sent.',
  ),
  anywhere(
    'date/invalid',
    'another day in the dateline',
    /(?<=^[A-Z][A-Za-z ]+, (?:January|February|March|April|May|June|July|August|September|October|November|December) )\d{1,2}(?=, 19\d\d)/gm,
    (_, random) => pick(['32', '35', '48', '0'], random),
  ),
  sentence(
    'date/weekday',
    'a sentence with a wrong weekday',
    'He will come on Tuesday, September 29, 1958.',
    'They met on Sunday, March 1, 1961.',
    'The session of Friday, 12 June 1962 was brief.',
  ),
  {
    rule: 'document/missing-dateline',
    name: 'the dateline is lost',
    inject({ document }, random) {
      const fault = spoil(
        document.text,
        /(?<=^\d+\. (?!Editorial)[^\n]+\n\n)[^\n]{3,60}, 19\d\d[^\n]{0,40}\n\n/g,
        () => '',
        random,
      );
      return fault && { ...fault, lines: [0] };
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
  ),
  sentence(
    'reference/article-number',
    'the word is misspelt',
    'See Artcle X of the treaty.',
    'This is in Aritcle IX.',
    'It violates Articel 51 of the Charter.',
    'Note Artical VI as well.',
    'Artilce V was not discussed.',
  ),
  sentence(
    'reference/volume',
    'a numeral that is none',
    'See Foreign Relations, 1952–1954, vol. IIX, p. 12.',
    'For text, see Foreign Relations, 1955–1957, volume XIIV, pages 3–5.',
    'See Foreign Relations, 1951, vol. VIV, Document 5.',
  ),
  sentence(
    'reference/volume',
    'a volume that was never published',
    'See Foreign Relations, 1958–1960, vol. XXXVII, p. 12.',
    'For text, see Foreign Relations, 1955–1957, vol. XLV, pp. 3–5.',
    'See Foreign Relations, 1952–1954, vol. XXV, Part 1, p. 8.',
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
  ),
  sentence(
    'reference/unresolved-footnote',
    'a note that is not there',
    'See footnote 97 above.',
    'Compare footnote 88 below.',
  ),

  anywhere('character/control', 'a control character', /(?<=[a-z]{3})(?= [a-z]{3})/g, (_, random) =>
    pick(['\u0000', '\u0007', '\u0092', '\u001b', '\ue001', '\ufffd', '\u200b', '\ud800', '\u000c'], random),
  ),
  anywhere(
    'character/not-nfc',
    'a letter with an accent of its own',
    /(?<=[a-z]{2})[aeoun](?=[a-z]{2})/g,
    ([letter], random) => {
      const spelt = letter + pick(['\u0301', '\u0300', '\u0308'], random)!;
      return spelt.normalize('NFC') === spelt ? undefined : spelt;
    },
  ),
  anywhere('character/not-nfc', 'a composed letter is taken apart', /[éàüöşğÇçáô]/g, ([letter]) =>
    letter.normalize('NFD'),
  ),
  anywhere(
    'character/confusable',
    'a Cyrillic letter',
    /(?<=[a-z]{2})[aeopcx](?=[a-z])/g,
    ([letter]) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' })[letter],
  ),
  anywhere(
    'character/confusable',
    'a Greek or full-width letter',
    /(?<=[a-z]{2})[ovniA](?=[a-z])/g,
    ([letter]) => ({ o: 'ο', v: 'ν', n: 'ｎ', i: 'ι', A: 'Α' })[letter],
  ),
  anywhere('character/confusable', 'a letter in a year', /(?<![\d.,/–-])19[45678]\d(?![\d–-])/g, ([year], random) =>
    pick([`l${year.slice(1)}`, `I${year.slice(1)}`, ...(year.endsWith('0') ? [`${year.slice(0, 3)}O`] : [])], random),
  ),
  anywhere('character/hyphen-for-dash', 'a hyphen in a range or number', /(?<=\d)–(?=\d)/g, () => '-'),
  inText('character/quotation-spacing', 'a space behind an opening mark', /“(?=[A-Za-z])/g, () => '“ '),
  inText('character/quotation-spacing', 'a space before a closing mark', /(?<=[a-z.,])”/g, () => ' ”'),
  inText(
    'character/quotation-spacing',
    'a mark that faces the wrong way',
    /(?<= )“(?=[a-z])|(?<=[a-z.,])”(?= )/g,
    ([mark]) => (mark === '“' ? '”' : '“'),
  ),
  inText('character/quotation-spacing', 'a straight mark among curly ones', /(?<= )“(?=[a-z][^”\n]*”)/g, () => '"'),
  inText('character/punctuation-spacing', 'a space before a mark', /(?<=[a-z]{2})[,;:?](?= )/g, ([mark]) => ` ${mark}`),
  inText('character/unbalanced-quotation', 'a closing mark is lost', /”(?= [A-Za-z][^“”\n]*$)/gm, () => ''),
  inText(
    'character/unbalanced-quotation',
    'an opening mark is lost',
    /(?<=^[^“”\n]*)“(?=[^“”\n]*”[^“”\n]*$)/gm,
    () => '',
  ),

  {
    rule: 'section/sequence',
    name: 'a label gets another number',
    inject({ document }, random) {
      const run = pick(numberedRuns(inBody(document.text, bodyEnd(document))), random);
      const place = run && 1 + Math.floor(random() * (run.length - 1));
      const label = run?.[place ?? 0];
      if (run === undefined || label === undefined || place === undefined) return undefined;
      const up = random() < 0.6 || place < 2;
      const number = label.style.spell(up ? label.value + 1 + Math.floor(random() * 2) : label.value - 1);
      const text =
        document.text.slice(0, label.offset) + number + document.text.slice(label.offset + label.text.length);
      const next = run[place + 1];
      const lines = [label, ...(next === undefined ? [] : [next])].map(
        ({ offset }) => positionOf(document.text, offset).line,
      );
      return { text, lines };
    },
  },
  {
    rule: 'section/sequence',
    name: 'a paragraph in the middle is lost',
    inject({ document }, random) {
      const run = pick(numberedRuns(inBody(document.text, bodyEnd(document))), random);
      const place = run && 1 + Math.floor(random() * (run.length - 2));
      const label = run?.[place ?? 0];
      const next = run?.[(place ?? 0) + 1];
      if (label === undefined || next === undefined) return undefined;
      const first = positionOf(document.text, label.offset).line;
      const last = positionOf(document.text, next.offset).line - 1;
      return { text: removeLines(document.text, first, last), lines: [first] };
    },
  },
];

interface Label {
  readonly offset: number;
  /** From 1, whatever the style. */
  readonly value: number;
  readonly text: string;
  readonly style: Style;
}

interface Style {
  readonly pattern: RegExp;
  readonly spell: (value: number) => string;
}

const letter = (value: number): string => String.fromCharCode(96 + value);
const styles: readonly Style[] = [
  { pattern: /^(\d{1,2})\. (?=[A-Z])/gm, spell: String },
  { pattern: /^\((\d{1,2})\) (?=[A-Z])/gm, spell: String },
  { pattern: /^([a-h])\. (?=[A-Z])/gm, spell: letter },
  { pattern: /^\(([a-h])\) (?=[A-Z])/gm, spell: letter },
  { pattern: /^([A-H])\. (?=[A-Z])/gm, spell: (value) => letter(value).toUpperCase() },
];

/** Runs of paragraphs that open with 1., 2., 3., with (a), (b), (c) and so on, of at least three. */
function numberedRuns(text: string): readonly (readonly Label[])[] {
  const runs: Label[][] = [];
  for (const style of styles) {
    let run: Label[] = [];
    for (const match of text.matchAll(style.pattern)) {
      if (match.index === 0) continue;
      const label = match[1] ?? '';
      if (label !== style.spell(run.length + 1)) run = [];
      if (label !== style.spell(run.length + 1)) continue;
      const offset = match.index + match[0].indexOf(label);
      run.push({ value: run.length + 1, text: label, offset, style });
      if (run.length === 3) runs.push(run);
    }
  }
  return runs;
}
