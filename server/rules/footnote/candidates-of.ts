import { findCandidates, type Candidate } from '../../footnotes/candidate';
import type { DocumentTree } from '../../syntax/tree';

/** No label has more than three digits. */
const highestLabel = 999;

/** A document that nobody else has any more is to be let go. */
let last: WeakRef<DocumentTree> | undefined;
let candidates: readonly Candidate[] = [];

/**
 * All candidates of a document whatever their label, in reading order. Those of the document that was asked for last are
 * kept, as each account of its markers looks through them.
 */
export function candidatesOf(tree: DocumentTree): readonly Candidate[] {
  if (last?.deref() !== tree) {
    candidates = findCandidates(tree, highestLabel);
    last = new WeakRef(tree);
  }
  return candidates;
}
