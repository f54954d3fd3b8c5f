import type { Span } from '../../syntax/span';
import { inEachDocument } from '../../volume/in-each-document';
import type { VolumeContents } from '../../volume/volume';
import { findDescents } from '../ascent';
import type { Problem, VolumeRule } from '../rule';
import { meantHeadings } from './meant-headings';

export const numberOrder: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'document/number-order',
    severity: 'warning',
    title: 'A document number repeats or goes back',
    why: 'References name documents by their number: a repeated one names two, and one out of order is not found where it is looked for.',
    example: {
      wrong:
        '1. Editorial Note1\n\nTalks began in May.\n  1. Source: Department of State.\n\n2. Editorial Note1\n\nThey ended in June.\n  1. Source: Department of State.\n\n2. Editorial Note\n\nThey were resumed in July.\n',
      right:
        '1. Editorial Note1\n\nTalks began in May.\n  1. Source: Department of State.\n\n2. Editorial Note1\n\nThey ended in June.\n  1. Source: Department of State.\n\n3. Editorial Note\n\nThey were resumed in July.\n',
    },
    fix: 'none',
  },
  check(volume, report) {
    const numbered = numberedDocuments(volume);
    reportUnread(volume, report);
    const values = numbered.map(({ value }) => value);
    const descents = findDescents(values).filter(({ place }) => !beginsChapter(values, place));
    // Numbers that go back again and again are the writers' own.
    if (descents.length > mostDescents && descents.length * 20 > values.length) return;
    for (const { place, against } of descents) {
      const { entry, number, span } = numbered[place]!;
      const other = numbered[against]!;
      const what =
        number === other.number
          ? `Document ${number} is in this volume twice`
          : `Document ${number} ${against < place ? 'follows' : 'stands before'} document ${other.number}`;
      report(entry, {
        span,
        message: `${what}. Correct the number, or put the documents in order.`,
        related: [{ entry: other.entry, span: other.span, message: `This is document ${other.number}.` }],
      });
    }
  },
};

const mostDescents = 4;

/** Whether the numbers begin again with 1 and go on: a chapter or a part counts its own documents. */
function beginsChapter(values: readonly number[], place: number): boolean {
  return values[place] === 1 && values[place + 1] === 2;
}

/** A heading whose number is so far out of order that the parser takes it for a line of the document before. */
function reportUnread(volume: VolumeContents, report: (entry: number, problem: Problem) => void): void {
  const unread = unreadIn(volume);
  for (let entry = 0; entry < unread.length; entry++) {
    for (const problem of unread[entry]!) report(entry, problem);
  }
}

const unreadIn = inEachDocument(({ tree }): readonly Problem[] => {
  const before = tree.heading?.number;
  if (before === undefined) return [];
  return meantHeadings(tree)
    .filter(({ number, fault }) => number !== undefined && fault === undefined && number !== Number(before) + 1)
    .map(({ start, end, number }) => ({
      span: { start, end },
      message: `Document ${number} follows document ${before}, so that this line is not taken for a heading. Correct the number, or put the documents in order.`,
    }));
});

interface NumberedDocument extends DocumentNumber {
  readonly entry: number;
}

interface DocumentNumber {
  readonly number: string;
  readonly value: number;
  readonly span: Span;
}

function numberedDocuments(volume: VolumeContents): readonly NumberedDocument[] {
  const numbered: NumberedDocument[] = [];
  const numbers = numbersOf(volume);
  for (let entry = 0; entry < numbers.length; entry++) {
    const found = numbers[entry];
    if (found !== undefined) numbered.push({ entry, number: found.number, value: found.value, span: found.span });
  }
  return numbered;
}

/** `28a` stands between 28 and 29. */
const numbersOf = inEachDocument(({ tree }): DocumentNumber | undefined => {
  const { number, numberSpan } = tree.heading ?? {};
  if (number === undefined || numberSpan === undefined) return undefined;
  const letter = number.toLowerCase().charCodeAt(number.length - 1) - 96;
  const value = Number.parseInt(number, 10) + (letter > 0 ? letter / 100 : 0);
  return Number.isNaN(value) ? undefined : { number, value, span: numberSpan };
});
