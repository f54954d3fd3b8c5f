import { isPageLine } from '../syntax/brackets';
import { findBoundaries } from '../syntax/boundaries';
import { skipSpaces } from '../syntax/character';
import { readHeading } from '../syntax/heading';
import { lineEndAt, nextLineStart } from '../syntax/text-lines';

/** Which document numbers a volume has. */
export interface Numbering {
  readonly documents: { has(number: string): boolean };
  /** The lowest and the highest number; Infinity and 0 where none is numbered. */
  readonly first: number;
  readonly last: number;
  /** Whether it is a volume or a run of one, where a missing number is none: not a few documents picked out. */
  readonly complete: boolean;
}

/** So many documents make a volume or a run of one, and so many of the numbers between their first and last. */
const fewest = 3;
const density = 0.6;

/** The numbering of a volume that has documents of these numbers. */
export function numberingOf(numbers: Iterable<string>): Numbering & { readonly documents: ReadonlySet<string> } {
  const documents = new Set(numbers);
  let first = Infinity;
  let last = 0;
  for (const number of documents) {
    const value = parseInt(number, 10);
    first = Math.min(first, value);
    last = Math.max(last, value);
  }
  const complete = documents.size >= fewest && documents.size >= density * (last - first + 1);
  return { documents, first, last, complete };
}

/**
 * Whether the volume should hold the document of that number, so that its absence is an error: in a volume, one between
 * its first and its last, or behind the last of one that begins at 1. A single telegram or a handful of papers cannot tell
 * what the rest of the volume has.
 */
export function shouldHold({ complete, first, last }: Omit<Numbering, 'documents'>, number: string): boolean {
  const value = Number.parseInt(number, 10);
  if (!complete || Number.isNaN(value)) return false;
  return value < first ? first <= 2 : value <= last || first === 1;
}

/** The numbers in the headings of a file's documents, in their order. Nothing but the headings is parsed. */
export function documentNumbers(text: string): readonly string[] {
  return findBoundaries(text).flatMap(({ offset, heading }) => {
    const number = heading ? numberAt(text, offset) : undefined;
    return number === undefined ? [] : [number];
  });
}

/** In the first line with text at or behind `offset`; a page break alone may stand above it. */
function numberAt(text: string, offset: number): string | undefined {
  let start = offset === 0 && text.charCodeAt(0) === 0xfeff ? 1 : offset;
  while (start < text.length) {
    const end = lineEndAt(text, start);
    if (skipSpaces(text, start, end) < end && !isPageLine(text, start, end))
      return readHeading(text, start, end)?.heading.number;
    start = nextLineStart(text, end);
  }
  return undefined;
}
