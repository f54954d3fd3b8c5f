import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { VolumeContents } from '../../volume/volume';
import type { FootnoteReference } from '../../references/reference';
import { placeOfNote } from '../../volume/note-label';
import { indexOf } from '../../volume/volume-index';
import type { VolumeRule } from '../rule';

export const unresolvedFootnote: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'reference/unresolved-footnote',
    severity: 'error',
    title: 'A reference to a footnote that its document does not have',
    why: 'The reader who follows it finds nothing; mostly a digit of the number is a slip.',
    example: {
      wrong:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.2\n  1. Source: Department of State.\n  2. See footnote 9 above.\n',
      right:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.2\n  1. Source: Department of State.\n  2. See footnote 1 above.\n',
    },
    fix: 'none',
  },
  check(volume, report) {
    for (const [entry, { document }] of volume.entries.entries()) {
      for (const reference of document.references) {
        if (reference.kind !== 'footnote' || reference.volume !== undefined) continue;
        const place = targetEntry(volume, entry, reference);
        const target = place === undefined ? undefined : volume.entries[place]?.document;
        if (place === undefined || target === undefined || hasNote(target, reference.label)) continue;
        const { start, end } = reference;
        const own = place === entry;
        const heading = target.tree.heading;
        report(entry, {
          span: { start, end },
          message: `${own ? 'This document' : `Document ${heading?.number ?? ''}`} has no footnote ${reference.label}${own ? '' : `: it has ${count(target)}`}. Correct the number, or name the document that the footnote is in.`,
          related:
            own || heading === undefined
              ? []
              : [{ entry: place, span: heading.title, message: 'The document referred to.' }],
        });
      }
    }
  },
};

/** Where the document is whose note is meant; undefined where that cannot be told, or where it does not exist. */
function targetEntry(volume: VolumeContents, entry: number, reference: FootnoteReference): number | undefined {
  const { text, heading } = volume.entries[entry]!.document.tree;
  if (reference.document !== undefined) {
    if (reference.document === heading?.number) return entry;
    return indexOf(volume).documents.get(reference.document);
  }
  if (reference.neighbour === 'previous') return entry - 1;
  if (reference.neighbour === 'next') return entry + 1;
  // In a document without a number only these words say that the note is its own.
  return / (?:above|below)$/.test(text.slice(reference.start, reference.end)) ? entry : undefined;
}

/** A letter or symbol names a note that the list does not show by its number. */
function hasNote(document: AnalyzedDocument, label: string): boolean {
  return !/^\d+$/.test(label) || placeOfNote(document, label) !== undefined;
}

function count({ tree }: AnalyzedDocument): string {
  const notes = tree.notes.length;
  return notes === 0 ? 'no notes' : notes === 1 ? 'one note' : `${notes} notes`;
}
