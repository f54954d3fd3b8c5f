import type { Span } from '../../syntax/span';
import { printable } from './printable';

/** A line of the source, or the words around a place in a long one, and a second line that points to the place. */
export interface Excerpt {
  readonly words: string;
  readonly pointer: string;
}

const width = 76;
const leading = 36;

/** Shows `span` of the line between `line.start` and `line.end`; what it has on further lines is left out. */
export function excerptOf(text: string, line: Span, span: Span): Excerpt {
  const from = Math.min(Math.max(span.start, line.start), line.end);
  const to = Math.min(Math.max(span.end, from), line.end);
  const indent = skipBlanks(text, line.start, from);
  const start = windowStart(text, indent, from);
  const end = windowEnd(text, line, start, Math.min(to, start + width));
  const before = (start > indent ? '… ' : '') + shown(text, start, from);
  const marked = shown(text, from, Math.min(to, end));
  const after = shown(text, Math.min(to, end), end) + (end < line.end ? ' …' : '');
  const pointer = ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(marked)));
  return { words: (before + marked + after).trimEnd(), pointer };
}

/** The start of a word some way before `from`, or the line's first word where that is near. */
function windowStart(text: string, indent: number, from: number): number {
  const ideal = from - leading;
  if (ideal <= indent) return indent;
  const space = text.lastIndexOf(' ', ideal);
  const nextSpace = text.indexOf(' ', ideal);
  if (nextSpace >= 0 && nextSpace < from) return nextSpace + 1;
  return space > indent && space > ideal - leading ? space + 1 : whole(text, ideal);
}

function windowEnd(text: string, line: Span, start: number, to: number): number {
  const ideal = start + width;
  if (line.end <= ideal) return line.end;
  const space = text.lastIndexOf(' ', ideal);
  return space >= to && space > start ? space : whole(text, Math.max(ideal, to));
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

function shown(text: string, from: number, to: number): string {
  return printable(text.slice(from, to));
}

/** How wide a terminal shows it: combining marks take no column. */
function columns(words: string): number {
  return Array.from(words.replace(/\p{M}/gu, '')).length;
}
