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
  let end = 0;
  for (let line = 0; line < bodyEnd; line++) {
    const start = end;
    end = lines.startOf(line + 1);
    const content = contentOf(text, start, end);
    if (content.start === content.end) {
      pushBlank(blocks, start, end, content);
      continue;
    }
    if (line === heading) {
      blocks.push({ kind: 'heading', start, end, content });
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
    blocks.push({ kind, start, end, content });
  }
  if (notes) pushNotes(text, lines, notes, blocks);
  return { blocks, dateline };
}

function pushNotes(text: string, lines: LineIndex, notes: NoteLines, blocks: GrowingBlock[]): void {
  let end = lines.startOf(notes.first);
  for (let line = notes.first; line < lines.count; line++) {
    const start = end;
    end = lines.startOf(line + 1);
    const content = contentOf(text, start, end);
    if (content.start === content.end) pushBlank(blocks, start, end, content);
    else if (line >= notes.last) blocks.push({ kind: bodyKind(text, content), start, end, content });
    else {
      const opens = readNoteNumber(text, start, content.end) !== undefined;
      blocks.push({ kind: opens ? 'note' : 'note-paragraph', start, end, content });
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

function contentOf(text: string, start: number, next: number): Span {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === 10) end--;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  const from = skipSpaces(text, start, end);
  return { start: from, end: trimEnd(text, from, end) };
}

/** Blank lines that follow each other are one block. */
function pushBlank(blocks: GrowingBlock[], start: number, end: number, content: Span): void {
  if (start === end && start > 0) return;
  const last = blocks[blocks.length - 1];
  if (last?.kind === 'blank') last.end = end;
  else blocks.push({ kind: 'blank', start, end, content });
}
