import { isWhiteSpace, skipSpaces } from './character';
import type { Enumerator } from './enumerator';
import type { Span } from './span';
import type { Section } from './tree';

/** A label that opens a section, before it is known where the section ends and what it holds. */
export interface SectionStart {
  readonly kind: Section['kind'];
  readonly label: Span;
  /** Where the section begins: at its label, or at the bracket or line that the label stands in. */
  readonly start: number;
  /** Text that names the section: behind its label, or the next paragraph. */
  readonly title: Span;
  readonly alone: boolean;
  /** The ways to read the enumerator; empty for articles and attachments. */
  readonly readings: readonly Enumerator[];
}

/** A section under construction, with the count that its level has reached. */
interface Level {
  readonly begun: SectionStart;
  readonly enumerator: Enumerator | undefined;
  /** The value with which its count goes on; not the printed one where that is a misprint. */
  readonly reached: number;
  readonly children: Section[];
}

/** Opening words shown behind a label. */
const titleLength = 80;

/**
 * Nests labels into sections. A label that goes on with an open count is the sibling of the last in it; one that begins
 * a count is a child of the section at hand; attachments stand at the top and close all before them. `end` is where
 * the body ends.
 */
export function buildSections(text: string, starts: readonly SectionStart[], end: number): readonly Section[] {
  const roots: Section[] = [];
  const stack: Level[] = [];
  const close = (depth: number, at: number): void => {
    while (stack.length > depth) {
      const level = stack.pop();
      if (level) (stack.at(-1)?.children ?? roots).push(finish(text, level, at));
    }
  };
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!;
    const place = findPlace(start, stack, starts[index + 1]);
    if (!place) continue;
    close(place.depth, start.start);
    const { enumerator, reached = enumerator?.value ?? 0 } = place;
    stack.push({ begun: start, enumerator, reached, children: [] });
  }
  close(0, end);
  return roots;
}

interface Place {
  readonly depth: number;
  readonly enumerator: Enumerator | undefined;
  /** The value that is meant, where another is printed. */
  readonly reached?: number;
}

function findPlace(start: SectionStart, stack: readonly Level[], next: SectionStart | undefined): Place | undefined {
  if (start.kind === 'attachment') return { depth: 0, enumerator: undefined };
  if (start.kind === 'article') {
    const open = stack.findIndex((level) => level.begun.kind === 'article');
    return { depth: open >= 0 ? open : stack.length, enumerator: undefined };
  }
  return (
    continuing(start, stack) ??
    (next && misprinted(start, stack, next)) ??
    beginning(start, stack) ??
    resuming(start, stack, next)
  );
}

/** The count that this enumerator goes on with, the innermost first. */
function continuing(start: SectionStart, stack: readonly Level[]): Place | undefined {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth]?.enumerator;
    const due = (stack[depth]?.reached ?? 0) + 1;
    const enumerator = open && start.readings.find((one) => sameCount(one, open) && one.value === due);
    if (enumerator) return { depth, enumerator };
  }
  return undefined;
}

/** A wrong count between two right ones, as in a, b, f, d: the label behind it goes on as if it were the one that is due. */
function misprinted(start: SectionStart, stack: readonly Level[], next: SectionStart): Place | undefined {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const { enumerator: open, reached } = stack[depth]!;
    if (open === undefined || !next.readings.some((one) => sameCount(one, open) && one.value === reached + 2)) continue;
    const enumerator = start.readings.find((one) => sameCount(one, open));
    return enumerator && { depth, enumerator, reached: reached + 1 };
  }
  return undefined;
}

function beginning(start: SectionStart, stack: readonly Level[]): Place | undefined {
  const enumerator = start.readings.find((one) => one.value === 1);
  if (!enumerator) return undefined;
  const open = stack.findIndex((level) => level.enumerator && sameCount(level.enumerator, enumerator));
  return { depth: open >= 0 ? open : stack.length, enumerator };
}

/**
 * A count that skips, goes back, or begins in the middle. Letters and roman numerals do that only where their count is
 * open, where they stand alone on a line, or where the next label goes on from them: otherwise they are initials
 * (`J. Edgar Hoover said …`).
 */
function resuming(start: SectionStart, stack: readonly Level[], next: SectionStart | undefined): Place | undefined {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth]?.enumerator;
    const enumerator = open && start.readings.find((one) => sameCount(one, open));
    if (enumerator && (isCertain(enumerator, start) || Math.abs(enumerator.value - open.value) <= 3)) {
      return { depth, enumerator };
    }
  }
  const first = start.readings[0];
  if (first === undefined) return undefined;
  const goesOn = next?.readings.some((one) => sameCount(one, first) && one.value === first.value + 1) ?? false;
  return goesOn || isCertain(first, start) ? { depth: stack.length, enumerator: first } : undefined;
}

function isCertain(enumerator: Enumerator, start: SectionStart): boolean {
  return start.alone || enumerator.style === 'arabic' || enumerator.delimiter !== 'stop';
}

function sameCount(one: Enumerator, other: Enumerator): boolean {
  return one.style === other.style && one.delimiter === other.delimiter;
}

function finish(text: string, level: Level, end: number): Section {
  const { begun, enumerator, children } = level;
  return {
    kind: begun.kind,
    start: begun.start,
    end: trimmedEnd(text, begun.label.end, end),
    selection: begun.label,
    label: text.slice(begun.label.start, begun.label.end),
    title: openingWords(text, begun.title),
    enumerator,
    alone: begun.alone,
    children,
  };
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The first words of a title, cut between words. */
function openingWords(text: string, span: Span): string {
  const start = skipSpaces(text, span.start, span.end);
  if (span.end - start <= titleLength) return text.slice(start, span.end);
  const cut = text.lastIndexOf(' ', start + titleLength);
  return `${text.slice(start, cut > start ? cut : start + titleLength)}…`;
}
