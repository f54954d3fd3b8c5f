import { misspell, pick, removeLines, spoil, type Injector } from './fault';
import { anywhere, oneOf } from './manners';

const label = /(?<=^ {2}1\. )Source: /gm;
/** Month, day and year at the end of a file number, in source notes, other notes and lines of their own. */
const month = /(?<=\b\d{3}[A-Z]?\.\d{1,4}[A-Z]?\d*\/)\d{1,2}(?=–\d{3,4}\b(?!\d))/g;
const day = /(?<=\b\d{3}[A-Z]?\.\d{1,4}[A-Z]?\d*\/\d{1,2}–)\d{1,2}(?=[45]\d[.;):, ])/g;
const classified =
  /(?<=^ {2}1\. Source: .{10,160}[.;] )(?:Top Secret|Secret|Confidential|Limited Official Use|Official Use Only|Unclassified|Restricted)(?=[;.])/gm;
const handled =
  /(?<=^ {2}1\. Source: .{10,180}; )(?:Priority|Niact|Immediate|Limit Distribution|Limited Distribution|Operational Immediate|Eyes Only|Nodis|Exdis|Limdis|Flash|Routine|Sensitive|Noforn|Verbatim Text|Emergency|Immediate Action|Niact Immediate|Cherokee|Roger Channel|Presidential Handling|No Distribution|No Distribution Outside Department|Official Use Only)(?=[;.])/gm;

export const sourceInjectors: readonly Injector[] = [
  anywhere(
    'source/malformed-label',
    'another mark or case',
    label,
    oneOf(
      'Source; ',
      'source: ',
      'Sources: ',
      'Source, ',
      'Source. ',
      'Source : ',
      'SOURCE: ',
      'Source:',
      'Source ',
      'sources: ',
      'Source - ',
      'Source– ',
      'Source—',
      'Source:: ',
      'Source;',
      'Source= ',
    ),
  ),
  anywhere('source/malformed-label', 'the label is misspelt', label, (_, random) => `${misspell('Source', random)}: `),
  anywhere(
    'source/malformed-label',
    'a letter is another',
    label,
    oneOf(
      'Sourse: ',
      'Souroe: ',
      'Scurce: ',
      'Soutce: ',
      'Dource: ',
      '5ource: ',
      'ource: ',
      'S0urce: ',
      'Scource: ',
      'Surce; ',
    ),
  ),

  anywhere('source/file-number', 'a month that is none', month, oneOf('13', '19', '21', '99', '0', '00', '32', '45')),
  anywhere('source/file-number', 'a day beyond its month', day, oneOf('32', '45', '39', '0', '00', '99')),
  anywhere(
    'source/file-number',
    'a day that its month lacks',
    /(?<=\b\d{3}[A-Z]?\.\d{1,4}[A-Z]?\d*\/)\d{1,2}–\d{1,2}(?=[45]\d[.;):, ])/g,
    oneOf('2–30', '2–31', '4–31', '6–31', '9–31', '11–31'),
  ),
  anywhere(
    'source/file-number',
    'a year that these files do not have',
    /(?<=\b\d{3}[A-Z]?\.\d{1,4}[A-Z]?\d*\/\d{1,2}–\d{1,2})[45]\d(?=[.;):, ])/g,
    oneOf('85', '91', '73', '98', '05'),
  ),
  anywhere(
    'source/file-number',
    'a figure too many',
    /(?<=\b\d{3}[A-Z]?\.\d{1,4}[A-Z]?\d*\/\d{1,2}–\d{1,2})[45]\d(?=[.;):, ])/g,
    ([year], random) => pick([`${year}9`, `1${year}`, `9${year}`], random),
  ),
  anywhere(
    'source/file-number',
    'month and day change places',
    /(?<=\b\d{3}[A-Z]?\.\d{1,4}[A-Z]?\d*\/)(\d{1,2})–(1[3-9]|2\d|30)(?=[45]\d[.;):, ])/g,
    ([, first, second]) => `${second}–${first}`,
  ),
  anywhere(
    'source/file-number',
    'a hyphen in a wrong date',
    /(?<=\b\d{3}[A-Z]?\.\d{1,4}[A-Z]?\d*\/)\d{1,2}–(?=\d{3,4}\b(?!\d))/g,
    oneOf('13-', '19-', '0-', '14—'),
  ),

  anywhere('source/classification', 'a classification is misspelt', classified, ([whole], random) => {
    const words = whole.split(' ');
    const place = Math.floor(random() * words.length);
    words[place] = misspell(words[place]!, random);
    return words.join(' ');
  }),
  anywhere('source/classification', 'a precedence or handling is misspelt', handled, ([whole], random) => {
    const words = whole.split(' ');
    const place = Math.floor(random() * words.length);
    words[place] = misspell(words[place]!, random);
    return words.join(' ');
  }),
  anywhere(
    'source/classification',
    'a known slip',
    /(?<=^ {2}1\. Source: .{10,160}[.;] )(?:Top Secret|Secret|Confidential)(?=[;.])/gm,
    ([whole], random) =>
      whole === 'Confidential'
        ? pick(['Confidental', 'Confidentail', 'Confidenial', 'Confidentiel', 'Confldential', 'Confidentlal'], random)
        : whole.replace(
            'Secret',
            pick(
              [
                'Secert',
                'Secrt',
                'Sectet',
                'Seeret',
                'Secret1y',
                'Sccret',
                'Srcret',
                'Secrte',
                'Scret',
                'Secrct',
              ].filter((word) => word !== 'Secret1y'),
              random,
            )!,
          ),
  ),

  ...['file number', 'dateline'].map((which): Injector => ({
    rule: 'source/date-mismatch',
    name: `another month in the ${which}`,
    inject({ document }, random) {
      if (!/\n\n[^\n]{3,60}, [A-Z]\w+ \d+, 19\d\d/.test(document.text.slice(0, 500))) return undefined;
      const filed =
        /(?<=^ {2}1\. Source: Department of State, Central Files, \d{3}[A-Z]?\.\d+\/)\d{1,2}(?=–\d{3,4}\.)/gm;
      if (which === 'file number')
        return spoil(document.text, filed, ([number]) => String(((Number(number) + 5) % 12) + 1), random);
      const numbered = filed.exec(document.text);
      if (numbered === null) return undefined;
      const months = [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ];
      const fault = spoil(
        document.text.slice(0, 500),
        /(?<=^[A-Z][A-Za-z ]+, )(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= (?:\d|1\d|2[0-8]), 19\d\d)/gm,
        ([name]) => months[(months.indexOf(name) + 5) % 12],
        random,
      );
      if (fault === undefined) return undefined;
      const line = document.text.slice(0, numbered.index).split('\n').length - 1;
      return { text: fault.text + document.text.slice(500), lines: [...fault.lines, line] };
    },
  })),
  {
    rule: 'source/missing',
    name: 'the source note loses its label and place',
    inject({ document }) {
      const note = document.notes[0];
      if (note === undefined) return undefined;
      const lines = document.text.split('\n');
      if (!lines[note.line]!.startsWith('  1. Source:')) return undefined;
      lines[note.line] = '  1. The Ambassador was accompanied by the Counselor of the Embassy.';
      return { text: lines.join('\n'), lines: [note.line] };
    },
  },
  {
    rule: 'source/missing',
    name: 'the source note is lost',
    inject({ document }) {
      const [note, next] = document.notes;
      if (note === undefined || next === undefined) return undefined;
      if (!document.text.split('\n')[note.line]!.startsWith('  1. Source:')) return undefined;
      return { text: removeLines(document.text, note.line, note.lastLine), lines: [note.line] };
    },
  },
  {
    rule: 'source/missing',
    name: 'the source note is lost and the others are renumbered',
    inject({ document }) {
      const [note, next] = document.notes;
      if (note === undefined || next === undefined) return undefined;
      const lines = document.text.split('\n');
      if (!lines[note.line]!.startsWith('  1. Source:')) return undefined;
      for (const { line } of document.notes.slice(1)) {
        lines[line] = lines[line]!.replace(/\d+/, (number) => String(Number(number) - 1));
      }
      return { text: removeLines(lines.join('\n'), note.line, note.lastLine), lines: [note.line] };
    },
  },
];
