import type { Position } from 'vscode-languageserver-types';
import { Fact } from '../syntax/kept-facts';
import type { Span } from '../syntax/span';
import type { Section } from '../syntax/tree';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { VolumeEntry } from '../volume/volume';
import { SemanticTokenModifiers, SemanticTokenTypes } from './protocol-values';
import { inFile, type TelegramDocument } from './telegram-document';

/** Types and modifiers by the number that stands for them; all are the protocol's own, so that every theme knows them. */
export const semanticTokenTypes: readonly string[] = [
  SemanticTokenTypes.decorator, // a marker
  SemanticTokenTypes.number, // a note's number
  SemanticTokenTypes.variable, // a reference
  SemanticTokenTypes.macro, // a page break
];
export const semanticTokenModifiers: readonly string[] = [SemanticTokenModifiers.declaration];

const marker = 0;
const noteNumber = 1;
const reference = 2;
const pageBreak = 3;

interface Token extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/** A document's tokens stay as long as the document does. */
const known = new Fact<AnalyzedDocument, readonly Token[]>();

/** In order, and in offsets from the document's start. */
function tokensOf(document: AnalyzedDocument): readonly Token[] {
  let tokens = known.get(document);
  if (tokens === undefined) known.set(document, (tokens = findTokens(document)));
  return tokens;
}

/** Only what regular expressions cannot tell is worth a token: which digit is a marker, what is a reference. */
function findTokens({ tree, markers, references }: AnalyzedDocument): readonly Token[] {
  const token = ({ start, end }: Span, type: number, modifiers = 0): Token => ({ start, end, type, modifiers });
  const labels = labelStarts(tree.sections);
  return [
    ...markers.map((span) => token(span, marker)),
    ...tree.notes.map((note) => token(note.numberSpan, noteNumber, 1)),
    ...tree.pages.map((span) => token(span, pageBreak)),
    // The label of an article reads like a mention of it, and is a heading.
    ...references.filter(({ start }) => !labels.has(start)).map((span) => token(span, reference)),
  ].sort((a, b) => a.start - b.start || a.type - b.type);
}

function labelStarts(sections: readonly Section[], starts = new Set<number>()): ReadonlySet<number> {
  for (const { selection, children } of sections) {
    starts.add(selection.start);
    labelStarts(children, starts);
  }
  return starts;
}

/** Five numbers a token, of which the first counts lines from the document's own, or from the token before. */
interface KnownData {
  readonly encoding: TelegramDocument['encoding'];
  readonly data: readonly number[];
  /** Where the last token begins; its line counts from the document's own. */
  readonly last: Position;
}

const knownData = new Fact<AnalyzedDocument, KnownData>();

/**
 * The tokens of the file, or of the documents that `range` (in the file's offsets) touches, five numbers each, as the
 * protocol counts them: lines and characters from the token before. Tokens lie on one line and do not overlap.
 */
export function semanticTokens(document: TelegramDocument, range?: Span): number[] {
  const { lines, entries } = document.volume;
  const pieces: { readonly first: number; readonly found: KnownData }[] = [];
  let length = 0;
  for (const entry of entries) {
    const end = entry.offset + entry.document.tree.text.length;
    if (range && (entry.offset >= range.end || end <= range.start)) continue;
    const first = lines.lineAt(entry.offset);
    const found = dataOf(document, entry, first, range);
    if (found.data.length === 0) continue;
    pieces.push({ first, found });
    length += found.data.length;
  }
  // Made in its length: an array of so many numbers that grows is copied again and again.
  const all = new Array<number>(length);
  let at = 0;
  let line = 0;
  let character = 0;
  for (const { first, found } of pieces) {
    const { data, last } = found;
    for (let index = 0; index < data.length; index++) all[at + index] = data[index]!;
    all[at]! += first - line;
    if (all[at] === 0) all[at + 1]! -= character;
    at += data.length;
    line = first + last.line;
    ({ character } = last);
  }
  return all;
}

/** Of a document that begins on the line `first`. */
function dataOf(document: TelegramDocument, entry: VolumeEntry, first: number, range: Span | undefined): KnownData {
  const { offset, document: analyzed } = entry;
  // Of a document in part, and of one that begins within a line, the data hold good only here.
  const isWhole = !range || (range.start <= offset && offset + analyzed.tree.text.length <= range.end);
  if (!isWhole || document.volume.lines.startOf(first) !== offset) return encoded(document, entry, first, range);
  let found = knownData.get(analyzed);
  if (found?.encoding !== document.encoding) knownData.set(analyzed, (found = encoded(document, entry, first)));
  return found;
}

function encoded(
  { positions, encoding }: TelegramDocument,
  { document, offset }: VolumeEntry,
  first: number,
  range?: Span,
): KnownData {
  const data: number[] = [];
  let line = first;
  let character = 0;
  let taken = 0;
  for (const token of tokensOf(document)) {
    const span = inFile(offset, token);
    if (span.start < taken || (range && (span.start >= range.end || span.end <= range.start))) continue;
    const { start, end } = positions.rangeOf(span);
    if (start.line !== end.line || end.character <= start.character) continue;
    data.push(start.line - line, start.line === line ? start.character - character : start.character);
    data.push(end.character - start.character, token.type, token.modifiers);
    ({ line, character } = start);
    taken = span.end;
  }
  return { encoding, data, last: { line: line - first, character } };
}
