import type { Span } from '../../syntax/span';
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
    for (const { place, against } of findDescents(numbered.map(({ value }) => value))) {
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

/** A heading whose number is so far out of order that the parser takes it for a line of the document before. */
function reportUnread(volume: VolumeContents, report: (entry: number, problem: Problem) => void): void {
  for (const [entry, { document }] of volume.entries.entries()) {
    const before = document.tree.heading?.number;
    if (before === undefined) continue;
    for (const { start, end, number, fault } of meantHeadings(document.tree)) {
      if (number === undefined || fault !== undefined || number === Number(before) + 1) continue;
      report(entry, {
        span: { start, end },
        message: `Document ${number} follows document ${before}, so that this line is not taken for a heading. Correct the number, or put the documents in order.`,
      });
    }
  }
}

interface NumberedDocument {
  readonly entry: number;
  readonly number: string;
  readonly value: number;
  readonly span: Span;
}

/** `28a` stands between 28 and 29. */
function numberedDocuments(volume: VolumeContents): readonly NumberedDocument[] {
  const numbered: NumberedDocument[] = [];
  for (const [entry, { document }] of volume.entries.entries()) {
    const { number, numberSpan } = document.tree.heading ?? {};
    if (number === undefined || numberSpan === undefined) continue;
    const letter = number.toLowerCase().charCodeAt(number.length - 1) - 96;
    const value = Number.parseInt(number, 10) + (letter > 0 ? letter / 100 : 0);
    if (!Number.isNaN(value)) numbered.push({ entry, number, value, span: numberSpan });
  }
  return numbered;
}
