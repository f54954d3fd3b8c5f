import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { TextChange } from '../rules/rule';
import { isSpace } from '../syntax/character';
import { touches } from '../syntax/span';
import type { DocumentTree, Section } from '../syntax/tree';
import { labelKind, pageBreakKind } from './action-kinds';
import { lineBreakOf } from './note-line';
import { entryAt, fileEdits, type TelegramDocument } from './telegram-document';

interface Rewriting {
  readonly title: string;
  readonly kind: string;
  readonly changes: readonly TextChange[];
}

/**
 * On a page break: to split the paragraph there, or to join the paragraphs that it stands between. On a section's label:
 * to make it stand alone, or open its paragraph. Empty elsewhere.
 */
export function paragraphActions(document: TelegramDocument, range: Range): readonly CodeAction[] {
  const { volume, positions, uri } = document;
  const offset = positions.offsetAt(range.start);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  if (offset === undefined || entry === undefined) return [];
  const { tree } = entry.document;
  const at = offset - entry.offset;
  return [pageRewriting(tree, at), labelRewriting(tree, at)].flatMap((rewriting) => {
    if (rewriting === undefined) return [];
    const { title, kind, changes } = rewriting;
    return [{ title, kind, edit: { changes: { [uri]: fileEdits(document, new Map([[entry.index, changes]])) } } }];
  });
}

function pageRewriting(tree: DocumentTree, offset: number): Rewriting | undefined {
  const page = tree.pages.find((span) => touches(span, offset));
  if (page === undefined || page.start >= (tree.notes[0]?.start ?? Infinity)) return undefined;
  const { text } = tree;
  if (!page.alone) {
    const paragraph = lineBreakOf(tree).repeat(2);
    const before = { start: page.start, end: page.start };
    while (isSpace(text.charCodeAt(before.start - 1))) before.start--;
    const after = { start: page.end, end: page.end };
    while (isSpace(text.charCodeAt(after.end))) after.end++;
    const opens = before.start === 0 || /[\r\n]/u.test(text.charAt(before.start - 1));
    const closes = after.end === text.length || /[\r\n]/u.test(text.charAt(after.end));
    const changes = [
      ...(opens ? [] : [{ span: before, text: paragraph }]),
      ...(closes ? [] : [{ span: after, text: paragraph }]),
    ];
    return { title: 'Split the paragraph at the page break', kind: pageBreakKind, changes };
  }
  const blocks = tree.blocks.filter(({ kind }) => kind !== 'blank');
  const place = blocks.findIndex(({ content }) => content.start === page.start);
  const [before, after] = [blocks[place - 1], blocks[place + 1]];
  if (before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return undefined;
  const changes = [
    { span: { start: before.content.end, end: page.start }, text: ' ' },
    { span: { start: page.end, end: after.content.start }, text: ' ' },
  ];
  return { title: 'Join the paragraphs at the page break', kind: pageBreakKind, changes };
}

function labelRewriting(tree: DocumentTree, offset: number): Rewriting | undefined {
  const section = flat(tree.sections).find(({ selection, enumerator }) => enumerator && touches(selection, offset));
  if (section === undefined) return undefined;
  const { text } = tree;
  if (!section.alone) {
    const span = { start: section.selection.end, end: section.selection.end };
    while (isSpace(text.charCodeAt(span.end))) span.end++;
    const opensLine = tree.blocks.some(({ content }) => content.start === section.selection.start);
    if (!opensLine || span.end === span.start) return undefined;
    const change = { span, text: lineBreakOf(tree).repeat(2) };
    return { title: 'Make the label stand alone', kind: labelKind, changes: [change] };
  }
  const blocks = tree.blocks.filter(({ kind }) => kind !== 'blank');
  const place = blocks.findIndex(({ content }) => touches(content, section.selection.start));
  const [label, following] = [blocks[place], blocks[place + 1]];
  if (label === undefined || following?.kind !== 'paragraph') return undefined;
  const change = { span: { start: label.content.end, end: following.content.start }, text: ' ' };
  return { title: 'Let the label open its paragraph', kind: labelKind, changes: [change] };
}

function flat(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flat(section.children)]);
}
