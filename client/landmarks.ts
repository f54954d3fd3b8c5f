/** A place in a text, from 0; the editor's positions are such places. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A document symbol as the walk needs it, so that it can be tried without an editor. */
export interface SymbolNode {
  readonly kind: number;
  readonly selectionRange: { readonly start: Place };
  readonly children: readonly SymbolNode[];
}

/**
 * Where the next symbol of a kind begins, seen from `from`; undefined where there is none. A cursor at the very
 * beginning of one is at that one, so that the command, repeated, goes on.
 */
export function nextOfKind(symbols: readonly SymbolNode[], kind: number, from: Place): Place | undefined {
  return startsOf(symbols, kind).find((start) => isBefore(from, start));
}

/** The same in the other direction. */
export function previousOfKind(symbols: readonly SymbolNode[], kind: number, from: Place): Place | undefined {
  return startsOf(symbols, kind).findLast((start) => isBefore(start, from));
}

/** In reading order: symbols nest, and those of a volume's documents follow each other. */
function startsOf(symbols: readonly SymbolNode[], kind: number): readonly Place[] {
  const starts: Place[] = [];
  const visit = (nodes: readonly SymbolNode[]): void => {
    for (const node of nodes) {
      if (node.kind === kind) starts.push(node.selectionRange.start);
      visit(node.children);
    }
  };
  visit(symbols);
  return starts;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
