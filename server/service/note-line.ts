import type { TextChange } from '../rules/rule';
import { trimEnd } from '../syntax/character';
import type { DocumentTree } from '../syntax/tree';

/** A line for a new note, and where in the text after the edit the note's words begin: a line of the document, a column. */
export interface NoteLine {
  readonly change: TextChange;
  /** The line, from 0, in the text of the document after this change alone. */
  readonly line: number;
  /** UTF-16 units; everything before it on the line is ASCII. */
  readonly character: number;
}

const usual = '  ';

/**
 * The line of a new note at `place` of the list, from 1, numbered `number`; it makes the list where there is none. It goes
 * in at the head of the line behind it where there is one: there editors do not indent it as well.
 */
export function noteLine(tree: DocumentTree, place: number, number: number, words = ''): NoteLine {
  const { notes, lines } = tree;
  const before = notes[place - 2];
  const after = notes[place - 1];
  const written = `${indentationOf(tree, place)}${number}. ${words}`;
  if (before === undefined && after !== undefined) {
    const line = lines.lineAt(after.start);
    const at = lines.startOf(line);
    return { change: insert(at, written + lineBreakOf(tree)), line, character: written.length };
  }
  const line = lines.lineAt(before?.end ?? trimBlank(tree.text));
  const isLast = line + 1 >= lines.count;
  const lineBreak = isLast ? lineBreakOf(tree) : tree.text.slice(lines.endOf(line), lines.startOf(line + 1));
  const change = isLast
    ? insert(lines.endOf(line), lineBreak + written)
    : insert(lines.startOf(line + 1), written + lineBreak);
  return { change, line: line + 1, character: written.length };
}

/** The change that takes the note at `place` out of the list, its line break included. */
export function withoutNote({ notes, lines }: DocumentTree, place: number): TextChange | undefined {
  const note = notes[place - 1];
  if (note === undefined) return undefined;
  const next = notes[place];
  const first = lines.lineAt(note.start);
  if (place === 1 && next !== undefined) {
    const span = { start: lines.startOf(first), end: lines.startOf(lines.lineAt(next.start)) };
    return { span, text: '' };
  }
  const start = first === 0 ? 0 : lines.endOf(first - 1);
  return { span: { start, end: lines.endOf(lines.lineAt(note.end)) }, text: '' };
}

/** The line break that the document uses: that of its first line. */
export function lineBreakOf({ text }: Pick<DocumentTree, 'text'>): string {
  return /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
}

/** White space at the head of the neighbouring note's line; two spaces where there is none to go by. */
function indentationOf({ text, notes, lines }: DocumentTree, place: number): string {
  const neighbour = notes[place - 2] ?? notes[place - 1];
  if (neighbour === undefined) return usual;
  const start = lines.startOf(lines.lineAt(neighbour.start));
  const indentation = text.slice(start, neighbour.numberSpan.start);
  return /^[ \t]*$/u.test(indentation) ? indentation : usual;
}

function trimBlank(text: string): number {
  return text.trimEnd().length === 0 ? 0 : trimEnd(text, 0, text.trimEnd().length);
}

function insert(at: number, text: string): TextChange {
  return { span: { start: at, end: at }, text };
}
