import { commands, type DocumentSymbol, type TextDocument } from 'vscode';

/** The document's outline; empty while no server answers. */
export async function symbolsOf(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return symbols ?? [];
}
