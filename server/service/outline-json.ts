import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { VolumeEntry } from '../volume/volume';
import { jsonList } from './json-list';
import { MovableJson } from './movable-json';
import { cutSymbol, symbolOf } from './outline';
import { outlineCut, type OutlineCut } from './outline-limit';
import type { TelegramDocument } from './telegram-document';

/** A document's symbol as JSON, and what it holds good for. */
interface KnownJson {
  /** At which the document begins. */
  line: number;
  readonly encoding: TelegramDocument['encoding'];
  readonly leftOut: string;
  readonly width: number;
  /** Undefined where there is nothing to show. */
  readonly json: MovableJson | undefined;
}

const known = new Fact<AnalyzedDocument, KnownJson>();

/**
 * The outline as `outline` has it, in JSON: an edit costs the symbols of the documents that it touches, the line numbers of
 * those that it moves, and a copy.
 */
export function outlineJson(document: TelegramDocument, limit = Infinity): Uint8Array {
  const { volume } = document;
  const cut = outlineCut(volume, limit);
  const leftOut = [...cut.kinds].join();
  const width = String(volume.lines.count).length;
  const pieces: Uint8Array[] = [];
  const shown = Math.min(volume.entries.length, cut.documents);
  for (let index = 0; index < shown; index++) {
    const json = jsonOf(document, volume.entries[index]!, cut, leftOut, width);
    if (json !== undefined) pieces.push(json.bytes);
  }
  const rest = cutSymbol(document, cut);
  if (rest !== undefined) pieces.push(new MovableJson(rest, width).bytes);
  return jsonList(pieces);
}

function jsonOf(
  document: TelegramDocument,
  entry: VolumeEntry,
  cut: OutlineCut,
  leftOut: string,
  width: number,
): MovableJson | undefined {
  const { encoding, volume } = document;
  const line = volume.lines.lineAt(entry.offset);
  // A document that begins within a line has positions that depend on what stands before it.
  const isMovable = volume.lines.startOf(line) === entry.offset;
  const before = isMovable ? known.get(entry.document) : undefined;
  if (before?.width === width && before.leftOut === leftOut && before.encoding === encoding) {
    if (before.line !== line) before.json?.move(line - before.line);
    before.line = line;
    return before.json;
  }
  const symbol = symbolOf(document, entry, cut);
  const json = symbol && new MovableJson(symbol, width);
  if (isMovable) known.set(entry.document, { line, encoding, leftOut, width, json });
  return json;
}
