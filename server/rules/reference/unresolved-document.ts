import type { Span } from '../../syntax/span';
import type { AnalyzedDocument } from '../../volume/analyzed-document';
import { inEachDocument } from '../../volume/in-each-document';
import { shouldHold } from '../../volume/numbering';
import { indexOf } from '../../volume/volume-index';
import type { VolumeRule } from '../rule';
import { isInOtherBook } from './other-book';

export const unresolvedDocument: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'reference/unresolved-document',
    severity: 'error',
    title: 'A reference to a document that the volume does not have',
    why: 'The reader who follows it finds nothing; mostly a digit of the number is a slip. In the editor, documents cited of other volumes are looked up where the workspace has those, and a missing one is a warning.',
    example: {
      wrong:
        '1. Editorial Note\n\nSee Document 12.\n\n2. Editorial Note\n\nSee Document 1.\n\n3. Editorial Note\n\nSee Document 2.\n',
      right:
        '1. Editorial Note\n\nSee Document 2.\n\n2. Editorial Note\n\nSee Document 1.\n\n3. Editorial Note\n\nSee Document 2.\n',
    },
    fix: 'none',
  },
  check(volume, report) {
    const index = indexOf(volume);
    if (!index.complete) return;
    const missing: Missing[] = [];
    const citations = citedIn(volume);
    for (let entry = 0; entry < citations.length; entry++) {
      for (const cited of citations[entry]!) {
        if (index.documents.has(cited.number) || !shouldHold(index, cited.number)) continue;
        const { text } = volume.entries[entry]!.document.tree;
        if (isInOtherBook(text, cited.span.start, cited.span.end)) continue;
        missing.push({ entry, ...cited });
      }
    }
    const named = new Map<string, number>();
    for (const { number } of missing) named.set(number, (named.get(number) ?? 0) + 1);
    for (const { entry, span, number, ofEditors } of missing) {
      // A number that is named again and again is one of another series, most of all where the papers speak.
      if ((named.get(number) ?? 0) > (ofEditors ? 2 : 1)) continue;
      report(entry, {
        span,
        message: `This volume has no document ${number}: its numbers run from ${index.first} to ${index.last}. Correct the number, or name the volume that the document is in.`,
      });
    }
  },
};

interface Missing extends Cited {
  readonly entry: number;
}

/** A document of the same volume as it is named in another. */
interface Cited {
  readonly span: Span;
  readonly number: string;
  readonly ofEditors: boolean;
}

const citedIn = inEachDocument((document): readonly Cited[] => {
  const cited: Cited[] = [];
  for (const reference of document.references) {
    const number =
      reference.kind === 'document' ? reference.number : reference.kind === 'footnote' ? reference.document : undefined;
    if (number === undefined || ('volume' in reference && reference.volume !== undefined)) continue;
    // The document at hand may be one whose number is not told.
    if (number === document.tree.heading?.number) continue;
    const { start, end } = reference;
    cited.push({ span: { start, end }, number, ofEditors: isEditors(document, start) });
  }
  return cited;
});

/** Whether the editors speak at `offset`, in a note or an editorial note, and not the paper. */
function isEditors({ tree }: AnalyzedDocument, offset: number): boolean {
  return tree.heading?.kind === 'Editorial Note' || offset >= (tree.notes[0]?.start ?? Infinity);
}
