import assert from 'node:assert/strict';
import { nextOfKind, previousOfKind, type Place, type SymbolNode } from '../../../client/landmarks';

const section = 14;
const article = 10;

/** Two documents, the first with a section that holds two articles. */
const symbols = [
  node(0, 0, [node(4, section, [node(6, article), node(8, article)]), node(10, section)]),
  node(20, 0, [node(24, section, [node(26, article)])]),
];

describe('Landmarks', () => {
  it('finds the next one in the document', () => {
    assert.equal(nextOfKind(symbols, article, at(0))?.line, 6);
    assert.equal(nextOfKind(symbols, section, at(5))?.line, 10);
  });

  it('goes on from the one that the cursor is at', () => {
    assert.equal(nextOfKind(symbols, article, at(6))?.line, 8);
    assert.equal(previousOfKind(symbols, article, at(8))?.line, 6);
  });

  it('takes the beginning of the one that the cursor is in for the previous one', () => {
    assert.equal(previousOfKind(symbols, article, at(8, 5))?.line, 8);
  });

  it('crosses from one document of a volume to the other', () => {
    assert.equal(nextOfKind(symbols, article, at(8))?.line, 26);
    assert.equal(previousOfKind(symbols, section, at(24))?.line, 10);
  });

  it('finds nothing where there is none', () => {
    assert.equal(nextOfKind(symbols, article, at(26)), undefined);
    assert.equal(previousOfKind(symbols, section, at(4)), undefined);
    assert.equal(nextOfKind([], article, at(0)), undefined);
  });
});

function node(line: number, kind: number, children: readonly SymbolNode[] = []): SymbolNode {
  return { kind, children, selectionRange: { start: at(line) } };
}

function at(line: number, character = 0): Place {
  return { line, character };
}
