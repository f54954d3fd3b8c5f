import type { TextEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../rules/rule';
import { isLineBreak, isSpace } from '../syntax/character';
import type { Span } from '../syntax/span';
import type { Volume, VolumeEntry } from '../volume/volume';
import { positionMap, type PositionEncoding, type PositionMap } from './positions';

/** One version of an open text. It never changes: an edit makes another, which shares the documents that stayed as they were. */
export interface TelegramDocument {
  readonly uri: string;
  readonly version: number;
  readonly volume: Volume;
  readonly positions: PositionMap;
  readonly encoding: PositionEncoding;
}

export function telegramDocument(
  uri: string,
  version: number,
  volume: Volume,
  encoding: PositionEncoding,
): TelegramDocument {
  return { uri, version, volume, positions: positionMap(volume.pieces, volume.lines, encoding), encoding };
}

/** A document of the volume with its place in the list, from 0. */
export interface EntryAt extends VolumeEntry {
  readonly index: number;
}

/** The document of the volume that `offset` lies in; at the end of the file the last. Undefined in a file without any. */
export function entryAt(volume: Volume, offset: number): EntryAt | undefined {
  let low = 0;
  let high = volume.entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (volume.entries[middle]!.offset <= offset) low = middle;
    else high = middle - 1;
  }
  const entry = volume.entries[low];
  return entry === undefined ? undefined : { ...entry, index: low };
}

/** `span` of a document that starts at `offset`, in offsets of the file. */
export function inFile(offset: number, span: Span): Span {
  return { start: offset + span.start, end: offset + span.end };
}

/** `span` without the white space at its end; it keeps its start. */
export function withoutTrailingSpace(text: string, span: Span): Span {
  let end = span.end;
  while (end > span.start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start: span.start, end };
}

function isBlank(code: number): boolean {
  return isSpace(code) || isLineBreak(code);
}

/** Changes of documents of the volume, by their place in it, as edits of the file; changes that touch become one. */
export function fileEdits(
  { volume, positions }: TelegramDocument,
  changes: ReadonlyMap<number, readonly TextChange[]>,
): TextEdit[] {
  const edits = [...changes].map(([index, ofEntry]) => {
    const offset = volume.entries[index]?.offset ?? 0;
    return joined(ofEntry).map(({ span, text }) => ({
      range: positions.rangeOf(inFile(offset, span)),
      newText: text,
    }));
  });
  return edits
    .flat()
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

/** In order; an insertion comes before what is replaced at the same place. */
function joined(changes: readonly TextChange[]): readonly TextChange[] {
  const inOrder = [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const result: TextChange[] = [];
  for (const change of inOrder) {
    const last = result.at(-1);
    if (last?.span.end !== change.span.start) result.push(change);
    else {
      const span = { start: last.span.start, end: change.span.end };
      result[result.length - 1] = { span, text: last.text + change.text };
    }
  }
  return result;
}
