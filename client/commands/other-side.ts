import {
  commands,
  Location,
  SymbolKind,
  type DocumentSymbol,
  type LocationLink,
  type Position,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { symbolsOf } from './symbols';

/** What a marker and its note are to each other: from one, the place of the other. */
export interface OtherSide {
  /** Where the marker or the note's number stands that the cursor means. */
  readonly from: Position;
  readonly locations: readonly Location[];
}

/**
 * The note of the marker at the cursor, or the marker of the note that the cursor is in, be it on the note's number or
 * in its text; undefined at any other place.
 */
export async function otherSideOf({ document, selection }: TextEditor): Promise<OtherSide | undefined> {
  const cursor = selection.active;
  const note = noteAt(await symbolsOf(document), cursor);
  const from = note?.selectionRange.start ?? cursor;
  const locations = (await definitionsAt(document, from)).filter(
    ({ uri }) => uri.toString() === document.uri.toString(),
  );
  return locations.length === 0 ? undefined : { from, locations };
}

function noteAt(symbols: readonly DocumentSymbol[], position: Position): DocumentSymbol | undefined {
  for (const symbol of symbols) {
    if (!symbol.range.contains(position)) continue;
    return symbol.kind === SymbolKind.Number ? symbol : noteAt(symbol.children, position);
  }
  return undefined;
}

async function definitionsAt(document: TextDocument, position: Position): Promise<readonly Location[]> {
  const found = await commands.executeCommand<readonly (Location | LocationLink)[] | undefined>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return (found ?? []).map((one) =>
    'targetUri' in one ? new Location(one.targetUri, one.targetSelectionRange ?? one.targetRange) : one,
  );
}
