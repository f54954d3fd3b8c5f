import { commands, type DocumentSymbol, type TextDocument } from 'vscode';

interface Outline {
  readonly version: number;
  readonly symbols: readonly DocumentSymbol[];
}

/** Kept until the text changes: the outline of a volume has thousands of symbols, and a key may be held down. */
const known = new WeakMap<TextDocument, Outline>();

/** The document's outline; empty while no server answers. */
export async function symbolsOf(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  const { version } = document;
  const before = known.get(document);
  if (before?.version === version) return before.symbols;
  const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  if (symbols === undefined || symbols.length === 0) return [];
  if (document.version === version) known.set(document, { version, symbols });
  return symbols;
}
