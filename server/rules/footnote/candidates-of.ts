import { findCandidates, type Candidate } from '../../footnotes/candidate';
import type { DocumentTree } from '../../syntax/tree';

/** No label has more than three digits. */
const highestLabel = 999;

let tree: DocumentTree | undefined;
let candidates: readonly Candidate[] = [];

/**
 * All candidates of a document whatever their label, in reading order. Those of the document that was asked for last are
 * kept, as each account of its markers looks through them.
 */
export function candidatesOf(asked: DocumentTree): readonly Candidate[] {
  if (tree !== asked) {
    candidates = findCandidates(asked, highestLabel);
    tree = asked;
  }
  return candidates;
}
