import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { partsOf, type Part, type PartKind } from './parts';
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

/** The documents of the file, and in each its dateline, sections, signatures and notes. Empty where there is no text. */
export function outline(document: TelegramDocument): DocumentSymbol[] {
  return document.volume.entries.flatMap((entry) => {
    const parts = partsOf(entry.document);
    return parts === undefined ? [] : [toSymbol(document, entry.offset, parts)];
  });
}

/** The same as a flat list in reading order, each naming its parent, for clients that know no hierarchy. */
export function flatOutline(document: TelegramDocument): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  const add = (symbol: DocumentSymbol, containerName: string | undefined) => {
    const { name, kind, range } = symbol;
    symbols.push({ name, kind, location: { uri: document.uri, range }, ...(containerName && { containerName }) });
    for (const child of symbol.children ?? []) add(child, name);
  };
  for (const symbol of outline(document)) add(symbol, undefined);
  return symbols;
}

function toSymbol(document: TelegramDocument, offset: number, part: Part): DocumentSymbol {
  const { positions } = document;
  return {
    name: part.name,
    ...(part.detail && { detail: part.detail }),
    kind: symbolKinds[part.kind],
    range: positions.rangeOf(inFile(offset, part)),
    selectionRange: positions.rangeOf(inFile(offset, part.selection)),
    children: part.children.map((child) => toSymbol(document, offset, child)),
  };
}
