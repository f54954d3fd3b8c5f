import { Fact } from './kept-facts';
import type { DocumentTree } from './tree';

/** The tail of anything that is no digit, and the first digit of a run: the engine looks for it faster than any loop. */
const firstOfRun = /\D\d/g;

const found = new Fact<DocumentTree, readonly number[]>();

/**
 * Where the runs of digits in a document's text begin, ascending. Markers, references and dates all stand at digits, of
 * which prose has few: who looks for them looks around these offsets and not at the whole text. Found once for a tree.
 */
export function digitRuns(tree: DocumentTree): readonly number[] {
  let runs = found.get(tree);
  if (runs === undefined) {
    runs = findRuns(tree.text);
    found.set(tree, runs);
  }
  return runs;
}

/** Index of the first of `runs` that begins at `offset` or behind it; their number where there is none. */
export function firstRunFrom(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findRuns(text: string): readonly number[] {
  const runs: number[] = [];
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) runs.push(0);
  firstOfRun.lastIndex = 0;
  while (firstOfRun.test(text)) runs.push(firstOfRun.lastIndex - 1);
  return runs;
}
