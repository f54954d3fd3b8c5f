import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { VolumeEntry } from '../volume/volume';
import { behindCommas, closing, opening } from './json-list';
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

/** How many documents' symbols are joined, so that an edit copies these and no others. */
const together = 16;

/** The symbols of some documents in a row, each behind a comma. */
interface KnownRow {
  readonly symbols: readonly Uint8Array[];
  readonly joined: Uint8Array;
}

/** Rows are kept with their first document. */
const knownRows = new Fact<AnalyzedDocument, KnownRow>();

/**
 * The outline as `outline` has it, in JSON, in pieces that never change: an edit costs the symbols of the documents that it
 * touches, a copy of their neighbours', and the line numbers of those that it moves.
 */
export function outlineJson(document: TelegramDocument, limit = Infinity): readonly Uint8Array[] {
  const { volume } = document;
  const cut = outlineCut(volume, limit);
  const leftOut = [...cut.kinds].join();
  const width = String(volume.lines.count).length;
  const shown = Math.min(volume.entries.length, cut.documents);
  const rows: Uint8Array[] = [];
  for (let first = 0; first < shown; first += together) {
    const symbols: Uint8Array[] = [];
    for (let index = first; index < Math.min(first + together, shown); index++) {
      const json = jsonOf(document, volume.entries[index]!, cut, leftOut, width);
      if (json !== undefined) symbols.push(json.bytes);
    }
    if (symbols.length > 0) rows.push(rowOf(volume.entries[first]!.document, symbols));
  }
  const rest = cutSymbol(document, cut);
  if (rest !== undefined) rows.push(behindCommas([new MovableJson(rest, width).bytes]));
  // Nothing stands before the first, so that its comma goes.
  return [opening, ...rows.map((row, index) => (index === 0 ? row.subarray(1) : row)), closing];
}

function rowOf(first: AnalyzedDocument, symbols: readonly Uint8Array[]): Uint8Array {
  const before = knownRows.get(first);
  const isSame = before?.symbols.length === symbols.length && symbols.every((one, at) => one === before.symbols[at]);
  if (isSame) return before.joined;
  const joined = behindCommas(symbols);
  knownRows.set(first, { symbols, joined });
  return joined;
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
