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
  if (starts.length === 0) return [];
  const roots: Section[] = [];
  const stack: Level[] = [];
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!;
    const place = findPlace(start, stack, starts[index + 1]);
    if (!place) continue;
    close(text, stack, place.depth, start.start, roots);
    const { enumerator, reached = enumerator?.value ?? 0 } = place;
    stack.push({ begun: start, enumerator, reached, children: [] });
  }
  close(text, stack, 0, end, roots);
  return roots;
}

/** Ends the open sections but for the outermost `depth`. */
function close(text: string, stack: Level[], depth: number, at: number, roots: Section[]): void {
  while (stack.length > depth) {
    const level = stack.pop();
    if (level) (stack[stack.length - 1]?.children ?? roots).push(finish(text, level, at));
  }
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
    const { enumerator: open, reached } = stack[depth]!;
    const enumerator = open && readingLike(start, open, reached + 1);
    if (enumerator) return { depth, enumerator };
  }
  return undefined;
}

/** A wrong count between two right ones, as in a, b, f, d: the label behind it goes on as if it were the one that is due. */
function misprinted(start: SectionStart, stack: readonly Level[], next: SectionStart): Place | undefined {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const { enumerator: open, reached } = stack[depth]!;
    if (open === undefined || !readingLike(next, open, reached + 2)) continue;
    const enumerator = readingLike(start, open);
    return enumerator && { depth, enumerator, reached: reached + 1 };
  }
  return undefined;
}

function beginning(start: SectionStart, stack: readonly Level[]): Place | undefined {
  for (const enumerator of start.readings) {
    if (enumerator.value !== 1) continue;
    let depth = 0;
    while (depth < stack.length && !isCount(stack[depth]!.enumerator, enumerator)) depth++;
    return { depth, enumerator };
  }
  return undefined;
}

/**
 * A count that skips, goes back, or begins in the middle. Letters and roman numerals do that only where their count is
 * open, where they stand alone on a line, or where the next label goes on from them: otherwise they are initials
 * (`J. Edgar Hoover said …`).
 */
function resuming(start: SectionStart, stack: readonly Level[], next: SectionStart | undefined): Place | undefined {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const open = stack[depth]?.enumerator;
    const enumerator = open && readingLike(start, open);
    if (enumerator && (isCertain(enumerator, start) || Math.abs(enumerator.value - open.value) <= 3)) {
      return { depth, enumerator };
    }
  }
  const first = start.readings[0];
  if (first === undefined) return undefined;
  const goesOn = next !== undefined && readingLike(next, first, first.value + 1) !== undefined;
  return goesOn || isCertain(first, start) ? { depth: stack.length, enumerator: first } : undefined;
}

function isCertain(enumerator: Enumerator, start: SectionStart): boolean {
  return start.alone || enumerator.style === 'arabic' || enumerator.delimiter !== 'stop';
}

/** The reading that counts as `open` does; where a value is due, only if it is that. */
function readingLike(start: SectionStart, open: Enumerator, due?: number): Enumerator | undefined {
  for (const one of start.readings) if (isCount(open, one) && (due === undefined || one.value === due)) return one;
  return undefined;
}

function isCount(one: Enumerator | undefined, other: Enumerator): boolean {
  return one?.style === other.style && one.delimiter === other.delimiter;
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
