import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import { Fact } from '../syntax/kept-facts';
import type { AnalyzedDocument } from '../volume/analyzed-document';
import type { VolumeEntry } from '../volume/volume';
import { outlineCut, restOf, type OutlineCut } from './outline-limit';
import { partsOf, type Part, type PartKind } from './parts';
import { SymbolKind } from './protocol-values';
import { inFile, type TelegramDocument } from './telegram-document';

/** Kinds whose icons read well side by side: a page, a clock's tick, headings, a list. */
const symbolKinds: Readonly<Record<PartKind, SymbolKind>> = {
  document: SymbolKind.File,
  dateline: SymbolKind.Event,
  section: SymbolKind.String,
  article: SymbolKind.Interface,
  attachment: SymbolKind.Package,
  signature: SymbolKind.Constant,
  notes: SymbolKind.Array,
  note: SymbolKind.Number,
};

/** A document's symbol, and what it holds good for: a line at which the document begins, and what is left out. */
interface KnownSymbol {
  readonly line: number;
  readonly encoding: TelegramDocument['encoding'];
  readonly leftOut: string;
  readonly symbol: DocumentSymbol | undefined;
}

/** An edit within a line moves no other document: their symbols are the same objects as before. */
const known = new Fact<AnalyzedDocument, KnownSymbol>();

/**
 * The documents of the file, and in each its dateline, sections, signatures and notes. Empty where there is no text. Of a
 * file with more than `limit` of them the finest kinds are left out; a last entry stands for documents left out.
 */
export function outline(document: TelegramDocument, limit = Infinity): DocumentSymbol[] {
  const { entries } = document.volume;
  const cut = outlineCut(document.volume, limit);
  const symbols = entries.slice(0, cut.documents).map((entry) => keptSymbol(document, entry, cut));
  return [...symbols, cutSymbol(document, cut)].filter((symbol) => symbol !== undefined);
}

/** The last entry, which stands for the documents that are left out; undefined where there are none. */
export function cutSymbol({ volume, positions }: TelegramDocument, cut: OutlineCut): DocumentSymbol | undefined {
  const next = volume.entries[cut.documents];
  if (next === undefined) return undefined;
  const range = positions.rangeOf({ start: next.offset, end: volume.pieces.length });
  const name = `… ${restOf(volume.entries.length - cut.documents)}`;
  return { name, kind: symbolKinds.document, range, selectionRange: { start: range.start, end: range.start } };
}

/** The same as a flat list in reading order, each naming its parent, for clients that know no hierarchy. */
export function flatOutline(document: TelegramDocument, limit = Infinity): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  const add = (symbol: DocumentSymbol, containerName: string | undefined) => {
    const { name, kind, range } = symbol;
    symbols.push({ name, kind, location: { uri: document.uri, range }, ...(containerName && { containerName }) });
    for (const child of symbol.children ?? []) add(child, name);
  };
  for (const symbol of outline(document, limit)) add(symbol, undefined);
  return symbols;
}

function keptSymbol(document: TelegramDocument, entry: VolumeEntry, cut: OutlineCut): DocumentSymbol | undefined {
  const { encoding, volume } = document;
  const { document: analyzed, offset } = entry;
  const line = volume.lines.lineAt(offset);
  const leftOut = [...cut.kinds].join();
  const before = known.get(analyzed);
  if (before?.line === line && before.encoding === encoding && before.leftOut === leftOut) return before.symbol;
  const symbol = symbolOf(document, entry, cut);
  // A document that begins within a line has positions that depend on what stands before it.
  if (volume.lines.startOf(line) === offset) known.set(analyzed, { line, encoding, leftOut, symbol });
  return symbol;
}

/** The symbol of one document of the volume, with what the cut leaves of it; undefined where there is nothing but white space. */
export function symbolOf(
  document: TelegramDocument,
  { document: analyzed, offset }: VolumeEntry,
  { kinds }: OutlineCut,
): DocumentSymbol | undefined {
  const parts = partsOf(analyzed);
  return parts && toSymbol(document, offset, parts, kinds);
}

function toSymbol(
  document: TelegramDocument,
  offset: number,
  part: Part,
  leftOut: OutlineCut['kinds'],
): DocumentSymbol {
  const { positions } = document;
  const children = leftOut.size === 0 ? part.children : shown(part.children, leftOut);
  return {
    name: part.name,
    ...(part.detail && { detail: part.detail }),
    kind: symbolKinds[part.kind],
    range: positions.rangeOf(inFile(offset, part)),
    selectionRange: positions.rangeOf(inFile(offset, part.selection)),
    ...(children.length > 0 && { children: children.map((child) => toSymbol(document, offset, child, leftOut)) }),
  };
}

/** Parts of a kind that is left out give way to what they hold. */
function shown(parts: readonly Part[], leftOut: OutlineCut['kinds']): readonly Part[] {
  return parts.flatMap((part) => (leftOut.has(part.kind) ? shown(part.children, leftOut) : [part]));
}
