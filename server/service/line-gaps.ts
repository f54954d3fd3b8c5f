import type { TextChange } from '../rules/rule';
import { isSpace } from '../syntax/character';
import type { Block, BlockKind, DocumentTree } from '../syntax/tree';
import { lineBreakOf } from './note-line';

/** How far a note's number and its further paragraphs stand from the margin. */
const indentation: Partial<Readonly<Record<BlockKind, string>>> = { note: '  ', 'note-paragraph': '     ' };
const sentenceEnd = /[.?!:;…)\]”’"'*†‡\d⁰¹²³⁴-⁹]$/u;

/**
 * Changes that put one blank line between the parts of a document, none between its notes, and the notes where the list
 * has them. Lines that were broken to a width stay together: what is no end of a sentence ends no paragraph.
 * `isLast` says whether the text ends with the document.
 */
export function gapChanges(tree: DocumentTree, isLast: boolean): readonly TextChange[] {
  const lines = tree.blocks.filter(({ kind }) => kind !== 'blank');
  const changes: TextChange[] = [];
  const lineBreak = lineBreakOf(tree);
  const wrapped = wrappedLines(tree, lines);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return;
    const gap = tree.text.slice(before.content.end, line.content.start);
    const hadBlank = gap.trim() === '' && (gap.match(/\r\n|\r|\n/gu)?.length ?? 0) > 1;
    const breaks = wantsBlank(before, line, hadBlank, wrapped.has(line)) ? 2 : 1;
    const indent = indentation[line.kind] ?? /[^\r\n]*$/u.exec(gap)?.[0] ?? '';
    changes.push({
      span: { start: before.content.end, end: line.content.start },
      text: lineBreak.repeat(breaks) + indent,
    });
  });
  const last = lines.at(-1);
  const tail = last && tree.text.slice(last.content.end);
  if (last && tail !== undefined && /[\r\n]/u.test(tail)) {
    const span = { start: last.content.end, end: tree.text.length };
    changes.push({ span, text: lineBreak.repeat(isLast ? 1 : 2) });
  }
  return changes.filter(({ span, text }) => tree.text.slice(span.start, span.end) !== text);
}

/** One space between a note's number and its words. */
export function numberSpacing({ notes, text }: DocumentTree): readonly TextChange[] {
  return notes.flatMap(({ numberSpan, content }) => {
    const span = { start: numberSpan.end + 1, end: content.start };
    const space = text.slice(span.start, span.end);
    // The words may begin on a line of their own.
    if (content.end === content.start || space === ' ' || /[\r\n]/u.test(space)) return [];
    return [{ span, text: ' ' }];
  });
}

/**
 * One space on either side of a page break within a line. Where it has none on both sides it may part a word, and stays.
 */
export function pageSpacing({ pages, text }: DocumentTree): readonly TextChange[] {
  return pages.flatMap(({ start, end }) => {
    let from = start;
    while (isSpace(text.charCodeAt(from - 1))) from--;
    let to = end;
    while (isSpace(text.charCodeAt(to))) to++;
    const opensLine = from === 0 || /[\r\n]/u.test(text.charAt(from - 1));
    const closesLine = to === text.length || /[\r\n]/u.test(text.charAt(to));
    const mayPartWord = from === start && to === end && /\p{L}/u.test(text.charAt(from - 1) + text.charAt(to));
    if (opensLine || closesLine || mayPartWord) return [];
    const around = [
      { span: { start: from, end: start }, text: ' ' },
      { span: { start: end, end: to }, text: /[,.;:!?)”’]/u.test(text.charAt(to)) && to === end ? '' : ' ' },
    ];
    return around.filter(({ span, text: wanted }) => text.slice(span.start, span.end) !== wanted);
  });
}

function wantsBlank(before: Block, line: Block, hadBlank: boolean, isWrapped: boolean): boolean {
  if (line.kind === 'note') return hadBlank && before.kind !== 'note' && before.kind !== 'note-paragraph';
  const keeps = (kind: BlockKind) => kind === 'signature' || kind === 'note' || kind === 'note-paragraph';
  return keeps(before.kind) || keeps(line.kind) || isWrapped ? hadBlank : true;
}

/**
 * The lines that go on with a paragraph of the line before, in runs where some line breaks off within a sentence; a name at
 * the end, which may be a signature, stays where it is.
 */
function wrappedLines({ text, lines }: DocumentTree, blocks: readonly Block[]): ReadonlySet<Block> {
  const wrapped = new Set<Block>();
  let run: Block[] = [];
  const close = (): void => {
    if (run.some(({ content }) => !endsSentence(text, content.start, content.end))) {
      for (const block of run.slice(1)) wrapped.add(block);
    }
    run = [];
  };
  for (const block of blocks) {
    const before = run.at(-1);
    const follows = before !== undefined && lines.lineAt(block.start) === lines.lineAt(before.start) + 1;
    if (block.kind !== 'paragraph' || !follows) close();
    if (block.kind === 'paragraph') run.push(block);
  }
  close();
  return wrapped;
}

function endsSentence(text: string, start: number, end: number): boolean {
  return sentenceEnd.test(text.slice(Math.max(start, end - 2), end));
}
