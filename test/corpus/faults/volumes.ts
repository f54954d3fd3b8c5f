import type { PublishedDocument } from '../published-volumes';
import {
  misspell,
  pick,
  positionOf,
  replaceAt,
  spoil,
  type Fault,
  type Injector,
  type Random,
  type Sample,
} from './fault';

/** The three documents as one file; `spoilt` stands for the middle one. */
function inVolume({ document, before, after }: Sample, spoilt: Fault | undefined): Fault | undefined {
  if (spoilt === undefined || before === undefined || after === undefined) return undefined;
  if (spoilt.text === document.text) return undefined;
  const offset = before.text.split('\n').length;
  return {
    ...spoilt,
    text: `${before.text}\n${spoilt.text}\n${after.text}`,
    lines: spoilt.lines.map((line) => line + offset),
  };
}

/** Whether the three are numbered one after the other. */
function isNumbered({ document, before, after }: Sample): boolean {
  const numbers = [before, document, after].map((each) => each?.number);
  return numbers.every((number) => number !== undefined) && numbers[2]! - numbers[0]! === 2;
}

const kind = /^(\d+)\. (Telegram|Memorandum|Letter|Airgram|Despatch|Message)( From| of Conversation| for the Record)\b/;

function heading(
  name: string,
  by: (line: string, document: PublishedDocument, random: Random) => string | undefined,
): Injector {
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

export const volumeInjectors: readonly Injector[] = [
  heading('the full stop is lost', (line) => line.replace('. ', ' ')),
  heading('another mark than a full stop', (line, _, random) =>
    line.replace('. ', pick([', ', ': ', '; ', ') '], random)!),
  ),
  heading('From is misspelt', (line, _, random) =>
    line.replace(' From ', pick([' Form ', ' Fom ', ' Fron ', ' Frm '], random)!),
  ),
  heading('the kind is misspelt', (line, _, random) =>
    line.replace(/(?<=^\d+\. )\w+/, (word) => misspell(word, random)),
  ),
  heading('full stop and From', (line) =>
    line.includes(' From ') ? line.replace('. ', ' ').replace(' From ', ' Form ') : undefined,
  ),
  heading('the number is lost', (line) => line.replace(/^\d+\. /, '')),
  heading('a letter in the number', (line) =>
    /^\d*[10]/.test(line) ? line.replace(/[10]/, (digit) => (digit === '1' ? 'l' : 'O')) : undefined,
  ),
  heading('the line begins with a space', (line) => `  ${line}`),
  {
    rule: 'document/number-order',
    name: 'the number before is repeated, or a lower one stands',
    inject(sample, random) {
      if (!isNumbered(sample)) return undefined;
      const number =
        sample.before!.number! -
        (random() < 0.5 ? 0 : Math.min(1 + Math.floor(random() * 3), sample.before!.number! - 1));
      const text = sample.document.text.replace(/^\d+/, String(number));
      return inVolume(sample, { text, lines: [0] });
    },
  },
  {
    rule: 'document/number-order',
    name: 'a higher number stands',
    inject(sample, random) {
      if (!isNumbered(sample)) return undefined;
      const text = sample.document.text.replace(/^\d+/, (number) =>
        String(Number(number) + 2 + Math.floor(random() * 4)),
      );
      const { text: own } = sample.document;
      const fault = inVolume(sample, { text, lines: [0] });
      return fault && { ...fault, lines: [...fault.lines, fault.lines[0]! + own.split('\n').length] };
    },
  },
  {
    rule: 'page/order',
    name: 'a page is repeated or steps back',
    inject(sample, random) {
      const pages = [...sample.document.text.matchAll(/\[Page (\d+)\]/g)];
      const place = 1 + Math.floor(random() * (pages.length - 1));
      const page = pages[place];
      const before = pages[place - 1];
      if (
        page === undefined ||
        before === undefined ||
        Number(page[1]) !== Number(before[1]) + 1 ||
        sample.document.volume === 'frus1969-76ve04'
      )
        return undefined;
      const number = Number(before[1]) - (random() < 0.5 ? 0 : 1 + Math.floor(random() * 9));
      if (number < 1) return undefined;
      const { text } = sample.document;
      const { line } = positionOf(text, page.index);
      const spoilt = `${text.slice(0, page.index)}[Page ${number}]${text.slice(page.index + page[0].length)}`;
      return inVolume(sample, { text: spoilt, lines: [line] });
    },
  },
  {
    rule: 'reference/unresolved-document',
    name: 'a document beyond the volume',
    inject(sample, random) {
      if (!isNumbered(sample)) return undefined;
      return inWholeVolume(
        sample,
        spoil(sample.document.text, /(?<=\b(?:See|in|and|to) Document )\d{1,3}(?=[.,;)])/g, () => '999', random),
      );
    },
  },
  {
    rule: 'reference/unresolved-footnote',
    name: 'a footnote beyond its document',
    inject(sample, random) {
      if (!isNumbered(sample)) return undefined;
      return inWholeVolume(
        sample,
        spoil(
          sample.document.text,
          /(?<=\bfootnote )\d{1,2}(?=, Document (\d{1,3})\b)/g,
          ([, cited]) => (Number(cited) <= sample.document.number! + 6 ? '98' : undefined),
          random,
        ),
      );
    },
  },
];

/** The document with all that its references may point to: the file's other documents are mere headings. */
function inWholeVolume({ document }: Sample, spoilt: Fault | undefined): Fault | undefined {
  if (spoilt === undefined || document.number === undefined) return undefined;
  const stub = (number: number): string =>
    `${number}. Telegram From the Embassy in Norway to the Department of State1\n\nOslo, May 4, 1958.\n\nNothing to report.\n  1. Source: Department of State.\n`;
  const before = Array.from({ length: document.number - 1 }, (_, place) => stub(place + 1));
  const after = Array.from({ length: 6 }, (_, place) => stub(document.number! + 1 + place));
  const head = before.map((text) => `${text}\n`).join('');
  const offset = head.split('\n').length - 1;
  return {
    ...spoilt,
    text: `${head}${spoilt.text}\n${after.join('\n')}`,
    lines: spoilt.lines.map((line) => line + offset),
  };
}
