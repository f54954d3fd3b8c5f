import type { PublishedDocument } from '../published-volumes';

/** A text with one fault in it, and where that is to be reported. */
export interface Fault {
  readonly text: string;
  /** Lines from 0 on one of which the finding must begin or end; some faults can be told at either of two places. */
  readonly lines: readonly number[];
  /** Words that the finding must touch, where the place on the line matters. */
  readonly touching?: string;
}

/** Puts one fault into a document; undefined where the document has nothing to be spoilt in that way. */
export interface Injector {
  readonly rule: string;
  /** How the fault comes about. */
  readonly name: string;
  inject(sample: Sample, random: Random): Fault | undefined;
}

export type Random = () => number;

/** Documents that follow each other in a volume; faults go into the middle one, where there is one. */
export interface Sample {
  readonly document: PublishedDocument;
  readonly before: PublishedDocument | undefined;
  readonly after: PublishedDocument | undefined;
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** The text with `count` characters from `line`, `character` replaced. */
export function replaceAt(text: string, line: number, character: number, count: number, by: string): string {
  const lines = text.split('\n');
  const old = lines[line] ?? '';
  lines[line] = old.slice(0, character) + by + old.slice(character + count);
  return lines.join('\n');
}

export function removeLines(text: string, first: number, last: number): string {
  const lines = text.split('\n');
  lines.splice(first, last - first + 1);
  return lines.join('\n');
}

/** Line and character of an offset, both from 0. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}

/** Replaces what one match of `pattern`, chosen at random, has found; `by` gives the new words. */
export function spoil(
  text: string,
  pattern: RegExp,
  by: (match: RegExpExecArray, random: Random) => string | undefined,
  random: Random,
): Fault | undefined {
  const match = pick([...text.matchAll(pattern)], random);
  const words = match && by(match, random);
  if (match === undefined || words === undefined || words === match[0]) return undefined;
  const { line } = positionOf(text, match.index);
  return { text: text.slice(0, match.index) + words + text.slice(match.index + match[0].length), lines: [line] };
}

/** Swaps two neighbouring letters, drops one or doubles one, in the inner part of a word. */
export function misspell(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const way = random();
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  if (way < 0.5 && swapped !== word && at + 1 < word.length) return swapped;
  if (way < 0.8) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + word.charAt(at) + word.slice(at);
}

/** The line where the list of notes begins, or the number of lines. */
export function bodyEnd(document: PublishedDocument): number {
  return document.notes[0]?.line ?? document.text.split('\n').length;
}

/** Paragraph lines of the body long enough to take a sentence more. */
function paragraphs(document: PublishedDocument): readonly number[] {
  const lines = document.text.split('\n').slice(0, bodyEnd(document));
  return lines.flatMap((line, at) => (at > 3 && line.length > 150 && /[a-z]{3,}\.$/.test(line) ? [at] : []));
}

/** Adds words at the end of a paragraph of the body or of a note. */
export function addSentence(document: PublishedDocument, sentence: string, random: Random): Fault | undefined {
  const lines = document.text.split('\n');
  const notes = document.notes.map(({ lastLine }) => lastLine).filter((at) => /[a-z)]{3,}\.$/.test(lines[at] ?? ''));
  const line = pick(random() < 0.5 && notes.length > 0 ? notes : paragraphs(document), random);
  if (line === undefined) return undefined;
  return { text: replaceAt(document.text, line, (lines[line] ?? '').length, 0, ` ${sentence}`), lines: [line] };
}
