import type { PageBreak, PageNumbering } from '../../syntax/tree';
import type { VolumeContents } from '../../volume/volume';
import { findDescents } from '../ascent';
import type { Problem, VolumeRule } from '../rule';

const numberings: readonly PageNumbering[] = ['roman', 'arabic', 'supplement'];

export const pageOrder: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'page/order',
    severity: 'warning',
    title: 'Page numbers do not ascend',
    why: 'A repeated or lower number is a slip that sends references to the wrong page. A missing number, a mere hint, may be a page break that was lost.',
    example: {
      wrong:
        '1. Editorial Note\n\nThe first session was brief.\n\n[Page 11]\n\nThe second was long.\n\n[Page 11]\n\nThe third failed.\n',
      right:
        '1. Editorial Note\n\nThe first session was brief.\n\n[Page 11]\n\nThe second was long.\n\n[Page 12]\n\nThe third failed.\n',
    },
    fix: 'none',
  },
  check(volume, report) {
    for (const run of pageRuns(volume)) {
      const reported = new Set<number>();
      for (const { place, against } of findDescents(run.map(({ page }) => page.value))) {
        reported.add(place).add(against);
        const { entry, page } = run[place]!;
        report(entry, describeDescent(page, run[against]!, against < place));
      }
      for (let place = 1; place < run.length; place++) {
        const { entry, page } = run[place]!;
        const before = run[place - 1]!;
        // The break at a document's head is often lost in its heading.
        const expected = before.page.value + (before.entry === entry ? 1 : 2);
        if (page.value <= expected || reported.has(place) || reported.has(place - 1)) continue;
        if (skipsDocuments(volume, before.entry, entry)) continue;
        report(entry, describeGap(page, before));
      }
    }
  },
};

/** Whether documents are left out between the two, and their pages with them. */
function skipsDocuments({ entries }: VolumeContents, from: number, to: number): boolean {
  const first = Number(entries[from]?.document.tree.heading?.number);
  const last = Number(entries[to]?.document.tree.heading?.number);
  return last - first > to - from;
}

interface PlacedPage {
  readonly entry: number;
  readonly page: PageBreak;
}

/**
 * The pages that count on from each other. Each numbering counts for itself; where each paper keeps the pages of its
 * own, as volumes that appear only on line have it, a document's pages do too, and those of each attachment.
 */
function* pageRuns(volume: VolumeContents): Generator<readonly PlacedPage[]> {
  const all = volume.entries.map(({ document }, entry) => document.tree.pages.map((page) => ({ entry, page })));
  const ofPapers =
    all.filter((pages) => pages.some(({ page }) => page.value === 1 && page.numbering === 'arabic')).length > 1;
  for (const numbering of numberings) {
    let run: PlacedPage[] = [];
    for (const pages of all) {
      if (ofPapers) {
        yield run;
        run = [];
      }
      for (const placed of pages) {
        if (placed.page.numbering !== numbering) continue;
        if (ofPapers && placed.page.value === 1 && run.length > 0) {
          yield run;
          run = [];
        }
        run.push(placed);
      }
    }
    yield run;
  }
}

function describeDescent(page: PageBreak, other: PlacedPage, behind: boolean): Problem {
  const same = page.value === other.page.value;
  const message = same
    ? `Page ${page.number} begins twice. Correct the number, or delete one of the breaks.`
    : behind
      ? `Page ${page.number} follows page ${other.page.number}. Correct the number, or put the pages in order.`
      : `Page ${page.number} stands before page ${other.page.number}. Correct the number, or put the pages in order.`;
  const related = { entry: other.entry, span: spanOf(other.page), message: `Page ${other.page.number} begins here.` };
  return { span: spanOf(page), message, related: [related] };
}

function describeGap(page: PageBreak, before: PlacedPage): Problem {
  const first = before.page.value + 1;
  const missing = page.value - 1 === first ? `page ${first} is` : `pages ${first} to ${page.value - 1} are`;
  return {
    span: spanOf(page),
    severity: 'hint',
    message: `Page ${page.number} follows page ${before.page.number}: ${missing} missing. Put the breaks in if the print has them.`,
    related: [{ entry: before.entry, span: spanOf(before.page), message: `Page ${before.page.number} begins here.` }],
  };
}

function spanOf({ start, end }: PageBreak): { readonly start: number; readonly end: number } {
  return { start, end };
}
