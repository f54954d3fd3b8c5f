import { readArticle } from './article';
import { isAttachmentLine } from './attachment';
import { isPageLine } from './brackets';
import { skipSpaces, trimEnd } from './character';
import { parseDateline } from './dateline';
import { readEnumerators } from './enumerator';
import { isFileLine } from './file-line';
import type { LineIndex } from './line-index';
import { readNoteNumber, type NoteLines } from './note-list';
import type { Span } from './span';
import type { Block, BlockKind, Dateline } from './tree';

const classification =
  /^(?:top secret|secret|confidential|restricted|official use only|unclassified|for official use only|plain)(?:[ ;,—–-]+(?:priority|urgent|niact|us urgent|security information|immediate|routine|operational immediate|eyes only|personal|no distribution|limit(?:ed)? distribution|and personal|[a-z]+))*\.?$/i;

/** How far below the heading the dateline is looked for, in lines with text. */
const headReach = 5;
const longestHeadLine = 250;
/** Labels, attachments and page breaks stand on short lines. */
const longestLine = 160;

/**
 * A block while the document is read: a run of blank lines grows in place, for there may be millions of them, and of the
 * paragraphs some prove to be signatures.
 */
export type GrowingBlock = { -readonly [Key in keyof Block]: Block[Key] };

/** The blocks of a document and the dateline found among them. */
export interface BlockReading {
  readonly blocks: readonly GrowingBlock[];
  readonly dateline: Dateline | undefined;
}

/** Tells what each line of a document is. `heading` is the heading's line, if there is one. */
export function readBlocks(
  text: string,
  lines: LineIndex,
  heading: number | undefined,
  notes: NoteLines | undefined,
  mayHaveDateline: boolean,
): BlockReading {
  const blocks: GrowingBlock[] = [];
  let dateline: Dateline | undefined;
  let beforeText = true;
  let headLines = mayHaveDateline ? headReach : 0;
  const bodyEnd = notes?.first ?? lines.count;
  for (let line = 0; line < bodyEnd; line++) {
    const content = contentOf(text, lines, line);
    if (content.start === content.end) {
      pushBlank(blocks, lines, line, content);
      continue;
    }
    if (line === heading) {
      blocks.push(block('heading', lines, line, content));
      continue;
    }
    let kind: BlockKind | undefined;
    if (headLines > 0 && !dateline) {
      if (content.end - content.start > longestHeadLine) headLines = 0;
      else if (!isPageLine(text, content.start, content.end)) headLines--;
      dateline = parseDateline(text, content.start, content.end);
      if (dateline) kind = 'dateline';
      else if (isFileLine(text, content.start, content.end)) kind = 'file-line';
    }
    if (beforeText) kind ??= headKind(text, content);
    kind ??= bodyKind(text, content);
    if (kind === 'paragraph' || kind === 'label') beforeText = false;
    blocks.push(block(kind, lines, line, content));
  }
  if (notes) pushNotes(text, lines, notes, blocks);
  return { blocks, dateline };
}

function pushNotes(text: string, lines: LineIndex, notes: NoteLines, blocks: GrowingBlock[]): void {
  for (let line = notes.first; line < lines.count; line++) {
    const content = contentOf(text, lines, line);
    if (content.start === content.end) pushBlank(blocks, lines, line, content);
    else if (line >= notes.last) blocks.push(block(bodyKind(text, content), lines, line, content));
    else {
      const opens = readNoteNumber(text, lines.startOf(line), content.end) !== undefined;
      blocks.push(block(opens ? 'note' : 'note-paragraph', lines, line, content));
    }
  }
}

/** Lines between heading and first paragraph: a classification in small letters, as volumes before 1955 print it. */
function headKind(text: string, content: Span): BlockKind | undefined {
  if (content.end - content.start > 60 || !'tscrofup'.includes(text.charAt(content.start).toLowerCase()))
    return undefined;
  return classification.test(text.slice(content.start, content.end)) ? 'classification' : undefined;
}

function bodyKind(text: string, content: Span): BlockKind {
  if (content.end - content.start > longestLine) return 'paragraph';
  if (isPageLine(text, content.start, content.end)) return 'page-break';
  if (isLabelLine(text, content)) return 'label';
  if (isAttachmentLine(text, content.start, content.end)) return 'attachment';
  return 'paragraph';
}

/** An enumerator, or an article's number, and nothing behind it but perhaps a marker. */
function isLabelLine(text: string, content: Span): boolean {
  if (content.end - content.start > 24) return false;
  const end =
    readEnumerators(text, content.start, content.end)[0]?.end ??
    readArticle(text, content.start, content.end)?.label.end;
  if (end === undefined) return false;
  return /^[.:]?(?:\s?(?:\d{1,2}|\[\^\w+\]|[*†‡§¹²³⁰⁴-⁹]))?$/.test(text.slice(end, content.end));
}

function contentOf(text: string, lines: LineIndex, line: number): Span {
  const lineEnd = lines.endOf(line);
  const start = skipSpaces(text, lines.startOf(line), lineEnd);
  return { start, end: trimEnd(text, start, lineEnd) };
}

function block(kind: BlockKind, lines: LineIndex, line: number, content: Span): Block {
  return { kind, start: lines.startOf(line), end: nextStart(lines, line), content };
}

function nextStart(lines: LineIndex, line: number): number {
  return lines.startOf(line + 1);
}

/** Blank lines that follow each other are one block. */
function pushBlank(blocks: GrowingBlock[], lines: LineIndex, line: number, content: Span): void {
  const last = blocks.at(-1);
  if (nextStart(lines, line) === lines.startOf(line) && line > 0) return;
  if (last?.kind === 'blank') last.end = nextStart(lines, line);
  else blocks.push(block('blank', lines, line, content));
}
