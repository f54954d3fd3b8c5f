import { readArticle } from './article';
import { readAttachment } from './attachment';
import { readBlocks, type GrowingBlock } from './blocks';
import { findBrackets, isPageLine } from './brackets';
import { findBoundaries } from './boundaries';
import { isWhiteSpace, skipSpaces } from './character';
import { readEnumerators } from './enumerator';
import { readHeading } from './heading';
import { isTelegraphic } from './kind';
import { KeptFacts } from './kept-facts';
import { LineIndex } from './line-index';
import { findNoteLines, parseNotes } from './note-list';
import { buildSections, type SectionStart } from './sections';
import { readSerial } from './serial';
import { findSignatures, signatureOf } from './signature';
import { parseSourceNote } from './source-note';
import type { Span } from './span';
import type { Block, DocumentTree, Heading, Serial, Signature } from './tree';

/**
 * Parses one document. Total: any text gives a tree whose blocks cover it. `opensWithHeading` says whether the first
 * line with text is the document's heading, as the boundaries of its volume have it; by default the text decides.
 */
export function parseDocument(
  text: string,
  opensWithHeading = findBoundaries(text)[0]?.heading ?? false,
): DocumentTree {
  const lines = new LineIndex(text);
  const headingLine = opensWithHeading ? firstLine(text, lines) : undefined;
  const heading = headingLine === undefined ? undefined : headingAt(text, lines, headingLine);
  const noteLines = findNoteLines(text, lines, heading && headingLine !== undefined ? headingLine + 1 : 0);
  const reading = readBlocks(text, lines, heading && headingLine, noteLines, heading?.kind !== 'Editorial Note');
  const { blocks } = reading;
  const serial = findSerial(text, blocks, heading);
  const signatures = heading?.kind === 'Editorial Note' ? [] : markSignatures(text, blocks);
  const notes = noteLines ? parseNotes(text, lines, noteLines) : [];
  const first = notes[0];
  const bodyEnd = noteLines ? lines.startOf(noteLines.first) : text.length;
  return {
    text,
    lines,
    blocks,
    heading,
    dateline: reading.dateline,
    serial,
    sections: buildSections(text, findSectionStarts(text, blocks, serial, bodyEnd), bodyEnd),
    ...findBrackets(text),
    signatures,
    notes,
    source: first?.kind === 'source' ? parseSourceNote(text, first) : undefined,
    facts: new KeptFacts(),
  };
}

function firstLine(text: string, lines: LineIndex): number | undefined {
  for (let line = 0; line < lines.count; line++) {
    const mark = line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const start = lines.startOf(line) + mark;
    const end = lines.endOf(line);
    // The page that a document begins on is announced before its heading.
    if (skipSpaces(text, start, end) < end && !isPageLine(text, start, end)) return line;
  }
  return undefined;
}

function headingAt(text: string, lines: LineIndex, line: number): Heading | undefined {
  const start = lines.startOf(line);
  const mark = text.charCodeAt(start) === 0xfeff ? 1 : 0;
  return readHeading(text, start + mark, lines.endOf(line))?.heading;
}

/** A telegram's number opens its first paragraph, unless that is the first of a numbered list. */
function findSerial(text: string, blocks: readonly Block[], heading: Heading | undefined): Serial | undefined {
  const wired =
    isTelegraphic(heading?.kind ?? '') || blocks.some((block) => block.kind === 'file-line' && isWired(text, block));
  if (!wired) return undefined;
  const at = blocks.findIndex((block) => block.kind === 'paragraph');
  const first = blocks[at];
  const serial = first && readSerial(text, first.content.start, first.content.end);
  if (!serial) return undefined;
  const value = Number(serial.text);
  return value < 10 && opensParagraph(text, blocks, at + 1, `${value + 1}. `) ? undefined : serial;
}

function opensParagraph(text: string, blocks: readonly Block[], from: number, words: string): boolean {
  return blocks.some(
    (block, at) => at >= from && block.kind === 'paragraph' && text.startsWith(words, block.content.start),
  );
}

function isWired(text: string, block: Block): boolean {
  return /(?:Telegram|Airgram)$/.test(text.slice(block.content.start, block.content.end));
}

/** Marks the signatures among the blocks. */
function markSignatures(text: string, blocks: readonly GrowingBlock[]): readonly Signature[] {
  return findSignatures(text, blocks).map((place) => {
    const block = blocks[place]!;
    block.kind = 'signature';
    return signatureOf(text, block);
  });
}

function findSectionStarts(
  text: string,
  blocks: readonly Block[],
  serial: Serial | undefined,
  bodyEnd: number,
): readonly SectionStart[] {
  const starts: SectionStart[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    // Text that is being typed behind the list of notes is not of the body yet.
    if (block.start >= bodyEnd) break;
    if (block.kind === 'attachment') {
      const attachment = readAttachment(text, block.content.start, block.content.end);
      if (attachment)
        starts.push({ kind: 'attachment', start: block.content.start, ...attachment, alone: true, readings: [] });
    } else if (block.kind === 'label' || block.kind === 'paragraph') {
      const from =
        serial && block.content.start === serial.start ? skipSerial(text, serial, block) : block.content.start;
      addLabels(text, from, blocks, index, starts);
    }
  }
  return starts;
}

function skipSerial(text: string, serial: Serial, block: Block): number {
  let at = serial.end + 1;
  while (at < block.content.end && isWhiteSpace(text.charCodeAt(at))) at++;
  return Math.min(at, block.content.end);
}

/** The paragraph behind a label that stands alone gives the section its opening words. */
function titleBehind(blocks: readonly Block[], index: number): Span | undefined {
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (block && block.kind !== 'blank' && block.kind !== 'page-break')
      return block.kind === 'paragraph' ? block.content : undefined;
  }
  return undefined;
}

/** A paragraph may open with several labels: `1. (a) Text`. */
function addLabels(text: string, from: number, blocks: readonly Block[], index: number, starts: SectionStart[]): void {
  const block = blocks[index]!;
  const { end } = block.content;
  const article = readArticle(text, from, end);
  if (article) {
    const alone = block.kind === 'label';
    const title = (alone ? titleBehind(blocks, index) : undefined) ?? article.title;
    starts.push({ kind: 'article', start: from, label: article.label, title, alone, readings: [] });
    return;
  }
  let at = from;
  for (let depth = 0; depth < 3; depth++) {
    const readings = readEnumerators(text, at, end);
    const first = readings[0];
    if (!first) return;
    const alone = block.kind === 'label';
    const title = (alone ? titleBehind(blocks, index) : undefined) ?? { start: first.end, end };
    starts.push({ kind: 'section', start: at, label: { start: first.start, end: first.end }, title, alone, readings });
    at = first.end;
    while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
    if (at === end) return;
  }
}
