import type { PublishedDocument } from '../published-volumes';
import { bodyEnd, misspell, pick, replaceAt, spoil, type Injector, type Random } from './fault';
import { inVolume, isNumbered } from './volume-around';

const kind =
  /^(\d+)\. (Telegram|Memorandum|Letter|Airgram|Despatch|Message|Circular Telegram|Editorial Note|National Intelligence Estimate|Report|Paper)( From| of Conversation| for the Record| Prepared|$|\s?\d$)/;
const linked = / (?:From|of|for|Prepared) /;

type Spoil = (line: string, document: PublishedDocument, random: Random) => string | undefined;

/** An injector that spoils a heading, in a file of its own or between its neighbours. */
function heading(name: string, by: Spoil): Injector {
  return {
    rule: 'document/malformed-heading',
    name,
    inject(sample, random) {
      const [line = ''] = sample.document.text.split('\n');
      if (!isNumbered(sample) || !kind.test(line)) return undefined;
      const spoilt = by(line, sample.document, random);
      if (spoilt === undefined || spoilt === line) return undefined;
      return inVolume(sample, { text: replaceAt(sample.document.text, 0, 0, line.length, spoilt), lines: [0] });
    },
  };
}

function renumbered(
  name: string,
  renumber: (numbers: readonly [number, number, number], random: Random) => readonly [own: number, next?: number],
): Injector {
  return {
    rule: 'document/number-order',
    name,
    inject(sample, random) {
      if (!isNumbered(sample)) return undefined;
      const { document, before, after } = sample;
      const [own, next] = renumber([before!.number!, document.number!, after!.number!], random);
      if (own < 1) return undefined;
      const text = document.text.replace(/^\d+/, String(own));
      const others =
        next === undefined
          ? sample
          : { ...sample, after: { ...after!, text: after!.text.replace(/^\d+/, String(next)) } };
      const fault = inVolume(others, { text, lines: [0] });
      if (fault === undefined || next === undefined) return fault;
      return { ...fault, lines: [fault.lines[0]!, fault.lines[0]! + document.text.split('\n').length] };
    },
  };
}

export const headingInjectors: readonly Injector[] = [
  heading('the full stop is lost', (line) => line.replace('. ', ' ')),
  heading('another mark than a full stop', (line, _, random) =>
    line.replace('. ', pick([', ', ': ', '; ', ') ', ' . ', '.. ', ' - ', '– ', '· '], random)!),
  ),
  heading('the space behind the number is lost, and the full stop', (line) => line.replace('. ', '')),
  heading('From is misspelt', (line, _, random) =>
    line.replace(
      ' From ',
      pick([' Form ', ' Fom ', ' Fron ', ' Frm ', ' Ftom ', ' Fromm ', ' form ', ' Frrom ', ' Frorn '], random)!,
    ),
  ),
  heading('a word before the parties is misspelt', (line, _, random) => {
    const end = linked.exec(line)?.index ?? line.length;
    const word = pick([...line.slice(0, end).matchAll(/[A-Z][a-z]{3,}/g)], random);
    return word && line.slice(0, word.index) + misspell(word[0], random) + line.slice(word.index + word[0].length);
  }),
  heading('of Conversation is misspelt', (line, _, random) =>
    line.replace(
      ' of Conversation',
      pick([' of Converstaion', ' fo Conversation', ' of Conversaton', ' on Conversation', ' of Coversation'], random)!,
    ),
  ),
  heading('full stop and From', (line) =>
    line.includes(' From ') ? line.replace('. ', ' ').replace(' From ', ' Form ') : undefined,
  ),
  heading('the number is lost', (line) => line.replace(/^\d+\. /, '')),
  heading('the number is lost and the full stop is not', (line) => line.replace(/^\d+/, '')),
  heading('a letter in the number', (line, _, random) => {
    const digit = pick([...(/^\d+/.exec(line)?.[0] ?? '').matchAll(/[0158]/g)], random);
    const letter = digit && { 0: 'O', 1: random() < 0.5 ? 'l' : 'I', 5: 'S', 8: 'B' }[digit[0]]!;
    return digit && line.slice(0, digit.index) + letter! + line.slice(digit.index + 1);
  }),
  heading('a space in the number', (line) => line.replace(/^(\d)(\d)/, '$1 $2')),
  heading('a mark before the number', (line, _, random) => pick(['#', '(', '*', '.', '['], random)! + line),
  heading('the line begins with a space', (line, _, random) => `${pick(['  ', ' ', '    ', '\t'], random)!}${line}`),

  renumbered('the number before is repeated', ([before]) => [before]),
  renumbered('a lower number stands', ([before], random) => [before - 1 - Math.floor(random() * 9)]),
  renumbered('a digit is lost', ([, own]) => [Math.floor(own / 10)]),
  renumbered('a higher number stands', ([, own], random) => [own + 2 + Math.floor(random() * 4)]),
  renumbered('a digit is doubled', ([, own]) => [Number(`${own}${own % 10}`)]),
  renumbered('two documents change places', ([, own, next]) => [next, own]),

  ...['only', 'between its neighbours'].map((where): Injector => ({
    rule: 'document/missing-dateline',
    name: `the dateline is lost, ${where}`,
    inject(sample, random) {
      const spoilt = spoil(
        sample.document.text,
        // Where the title or the next line has a date too, the document is dated still.
        /(?<=^\d+\. (?!Editorial|[^\n]*, 19\d\d)[^\n]+\n\n)[^\n]{3,60}, 19\d\d[^\n]{0,40}\n\n(?![^\n]{0,60}19\d\d)/g,
        () => '',
        random,
      );
      const fault = spoilt && { ...spoilt, lines: [0] };
      return where === 'only' ? fault : inVolume(sample, fault);
    },
  })),
  {
    rule: 'document/missing-heading',
    name: 'the heading is lost',
    inject({ document }) {
      const lines = document.text.split('\n').slice(1, bodyEnd(document));
      const first = lines.findIndex((line) => line.trim() !== '');
      return first < 0 ? undefined : { text: lines.join('\n'), lines: [first] };
    },
  },
  {
    rule: 'document/missing-heading',
    name: 'the heading is lost and the notes stand',
    inject({ document }) {
      const lines = document.text.split('\n').slice(1);
      const first = lines.findIndex((line) => line.trim() !== '');
      return first < 0 ? undefined : { text: lines.join('\n'), lines: [first] };
    },
  },
];
