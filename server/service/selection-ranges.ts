import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { contains, touches, type Span } from '../syntax/span';
import type { Section } from '../syntax/tree';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import { sentenceSpan } from './passage';
import { targetAt } from './target';
import { entryAt, inFile, withoutTrailingSpace, type TelegramDocument } from './telegram-document';

/**
 * What a selection at each position grows to: the word or thing, the sentence, the paragraph, the sections from inside
 * out, the document, the file. A position that the text does not have is answered with an empty range at its own place.
 */
export function selectionRanges(document: TelegramDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = document.positions.offsetAt(position);
    const spans = offset === undefined ? [] : spansAt(document, offset);
    const ranges = spans.map((span) => document.positions.rangeOf(span));
    const grown = ranges.reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range, ...(parent && { parent }) }),
      undefined,
    );
    return grown ?? { range: { start: position, end: position } };
  });
}

/** From inside out, each larger than the one before, in offsets of the file. */
function spansAt({ volume }: TelegramDocument, offset: number): readonly Span[] {
  const entry = entryAt(volume, offset);
  const inner = entry === undefined ? [] : spansIn(entry.document, offset - entry.offset);
  const spans = [...inner.map((span) => inFile(entry?.offset ?? 0, span)), { start: 0, end: volume.pieces.length }];
  const growing: Span[] = [];
  for (const span of spans) {
    const last = growing.at(-1);
    if (last === undefined || (contains(span, last) && span.end - span.start > last.end - last.start))
      growing.push(span);
  }
  return growing;
}

function spansIn(document: AnalyzedDocument, offset: number): readonly Span[] {
  const { tree } = document;
  const block = tree.blocks.find(({ content }) => touches(content, offset))?.content;
  const note = tree.notes.find((one) => touches(one, offset));
  const target = targetAt(document, offset)?.span;
  return [
    ...[wordAt(tree.text, offset), target].filter((span) => span !== undefined),
    ...(block === undefined ? [] : [sentenceSpan(tree.text, block, offset), block]),
    ...(note === undefined ? [] : [note]),
    ...sectionsAt(tree.sections, offset),
    withoutTrailingSpace(tree.text, { start: 0, end: tree.text.length }),
    { start: 0, end: tree.text.length },
  ];
}

function sectionsAt(sections: readonly Section[], offset: number): readonly Span[] {
  const section = sections.find((one) => touches(one, offset));
  return section === undefined
    ? []
    : [...sectionsAt(section.children, offset), { start: section.start, end: section.end }];
}

const longestWord = 60;

function wordAt(text: string, offset: number): Span | undefined {
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, offset - longestWord), offset))?.[0].length ?? 0;
  const behind = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(offset, offset + longestWord))?.[0].length ?? 0;
  return before + behind === 0 ? undefined : { start: offset - before, end: offset + behind };
}
