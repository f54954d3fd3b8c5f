import { isPublished } from '../../references/published-volumes';
import type { PageBreak } from '../../syntax/tree';
import { inEachDocument } from '../../volume/in-each-document';
import { indexOf } from '../../volume/volume-index';
import type { VolumeContents } from '../../volume/volume';
import type { VolumeRule } from '../rule';
import { isOwnPage } from './own-page';

export const unresolvedPage: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'reference/unresolved-page',
    severity: 'warning',
    title: 'A reference to a page past the volume’s last',
    why: 'The reader who follows it finds nothing; mostly a digit of the number is a slip.',
    example: {
      wrong:
        '1. Editorial Note\n\nThe talks began; see page 24, infra, and post, p. 900.\n\n[Page 24]\n\nThey ended.\n\n2. Editorial Note\n\nNothing came of them.\n\n[Page 25]\n\nSo it remained.\n',
      right:
        '1. Editorial Note\n\nThe talks began; see post, p. 25.\n\n[Page 24]\n\nThey ended.\n\n2. Editorial Note\n\nNothing came of them.\n\n[Page 25]\n\nSo it remained.\n',
    },
    fix: 'none',
  },
  check(volume, report) {
    const last = lastPage(volume);
    if (last === undefined) return;
    const cited = pagesCitedIn(volume);
    for (let entry = 0; entry < cited.length; entry++) {
      for (const reference of cited[entry]!) {
        if (!(Number(reference.number) > last.value)) continue;
        const { start, end } = reference;
        if (!isOwnPage(volume.entries[entry]!.document.tree.text, start, end)) continue;
        report(entry, {
          span: { start, end },
          message: `This volume ends with page ${last.value}, so it has no page ${reference.number}. Correct the number, or name the book that the page is in.`,
          related: [{ entry: last.entry, span: last.span, message: 'The last page.' }],
        });
      }
    }
  },
};

const pagesCitedIn = inEachDocument(({ references }) =>
  references.filter((reference) => reference.kind === 'page').filter(({ own }) => own),
);

interface LastPage {
  readonly value: number;
  readonly entry: number;
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * The last page of a whole volume; undefined for a few documents of one, for a part that others follow with the pages
 * behind, and where each paper keeps the pages of its own.
 */
function lastPage(volume: VolumeContents): LastPage | undefined {
  const { documents, first } = indexOf(volume);
  if (volume.entries.length < 2 || (documents.size > 0 && first > 1) || hasNextPart(volume.id)) return undefined;
  let last: LastPage | undefined;
  let beginnings = 0;
  const inDocuments = pagesIn(volume);
  for (let entry = 0; entry < inDocuments.length; entry++) {
    const pages = inDocuments[entry]!;
    beginnings += pages.beginnings;
    if (pages.last === undefined || (last !== undefined && pages.last.value <= last.value)) continue;
    const { start, end, value } = pages.last;
    last = { value, entry, span: { start, end } };
  }
  return beginnings > 1 ? undefined : last;
}

/** The highest page of a document, of several the first; and how often its pages begin at 1. */
const pagesIn = inEachDocument(({ tree }) => {
  let last: PageBreak | undefined;
  let beginnings = 0;
  for (const page of tree.pages) {
    if (page.numbering !== 'arabic') continue;
    if (page.value === 1) beginnings++;
    if (last === undefined || page.value > last.value) last = page;
  }
  return { last, beginnings };
});

/** The parts of a volume are paged through. */
function hasNextPart(id: string | undefined): boolean {
  const part = /^(.*p)(\d)$/.exec(id ?? '');
  return part !== null && isPublished(`${part[1] ?? ''}${Number(part[2]) + 1}`);
}
