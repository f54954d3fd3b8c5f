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
}

export function telegramDocument(
  uri: string,
  version: number,
  volume: Volume,
  encoding: PositionEncoding,
): TelegramDocument {
  return { uri, version, volume, positions: positionMap(volume.text, volume.lines, encoding) };
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
