import type { Fault, Sample } from './fault';

/** The three documents as one file; `spoilt` stands for the middle one. */
export function inVolume({ document, before, after }: Sample, spoilt: Fault | undefined): Fault | undefined {
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
export function isNumbered({ document, before, after }: Sample): boolean {
  const numbers = [before, document, after].map((each) => each?.number);
  return numbers.every((number) => number !== undefined) && numbers[2]! - numbers[0]! === 2;
}

/** The document with all that its references may point to: the file's other documents are mere headings. */
export function inWholeVolume({ document }: Sample, spoilt: Fault | undefined): Fault | undefined {
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
