import type { AnalyzedDocument } from '../../volume/analyzed-document';
import type { VolumeContents } from '../../volume/volume';
import type { FootnoteReference } from '../../references/reference';
import { placeOfNote } from '../../volume/note-label';
import { inEachDocument } from '../../volume/in-each-document';
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
    const cited = footnotesCitedIn(volume);
    for (let entry = 0; entry < cited.length; entry++) {
      for (const reference of cited[entry]!) {
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

/** In the volume, but for those of the document itself that it has. */
const footnotesCitedIn = inEachDocument((document) =>
  document.references
    .filter((reference) => reference.kind === 'footnote')
    .filter(
      (reference) => reference.volume === undefined && !(isOwn(document, reference) && mayHave(document, reference)),
    ),
);

/** Where the document is whose note is meant; undefined where that cannot be told, or where it does not exist. */
function targetEntry(volume: VolumeContents, entry: number, reference: FootnoteReference): number | undefined {
  if (isOwn(volume.entries[entry]!.document, reference)) return entry;
  if (reference.document !== undefined) return indexOf(volume).documents.get(reference.document);
  if (reference.neighbour === 'previous') return entry - 1;
  return reference.neighbour === 'next' ? entry + 1 : undefined;
}

function isOwn({ tree }: AnalyzedDocument, reference: FootnoteReference): boolean {
  if (reference.document !== undefined) return reference.document === tree.heading?.number;
  if (reference.neighbour !== undefined) return false;
  // In a document without a number only these words say that the note is its own.
  return / (?:above|below)$/.test(tree.text.slice(reference.start, reference.end));
}

/** A count that runs on through a chapter goes over from documents that the file need not have. */
function mayHave(document: AnalyzedDocument, { label }: FootnoteReference): boolean {
  return document.habit === 'running' || hasNote(document, label);
}

/** A letter or symbol names a note that the list does not show by its number. */
function hasNote(document: AnalyzedDocument, label: string): boolean {
  return !/^\d+$/.test(label) || placeOfNote(document, label) !== undefined;
}

function count({ tree }: AnalyzedDocument): string {
  const notes = tree.notes.length;
  return notes === 0 ? 'no notes' : notes === 1 ? 'one note' : `${notes} notes`;
}
