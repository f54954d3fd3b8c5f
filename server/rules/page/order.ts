import type { PageBreak, PageNumbering } from '../../syntax/tree';
import { inEachDocument } from '../../volume/in-each-document';
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
    for (const { pages, values, entries } of pageRuns(volume)) {
      const reported = new Set<number>();
      const placed = (place: number): PlacedPage => ({ entry: entries[place]!, page: pages[place]! });
      for (const { place, against } of findDescents(values)) {
        // A second part, or an appendix, in one file with the first.
        if (values[place] === 1 && values[place + 1] === 2) continue;
        reported.add(place).add(against);
        report(entries[place]!, describeDescent(pages[place]!, placed(against), against < place));
      }
      for (let place = 1; place < values.length; place++) {
        const entry = entries[place]!;
        const before = entries[place - 1]!;
        // The break at a document's head is often lost in its heading.
        const expected = values[place - 1]! + (before === entry ? 1 : 2);
        if (values[place]! <= expected || reported.has(place) || reported.has(place - 1)) continue;
        if (skipsDocuments(volume, before, entry)) continue;
        report(entry, describeGap(pages[place]!, placed(place - 1)));
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

/** Pages that count on from each other, their values, and the places of their documents: one list of each. */
class Run {
  readonly pages: PageBreak[] = [];
  readonly values: number[] = [];
  readonly entries: number[] = [];

  add(page: PageBreak, entry: number): void {
    this.pages.push(page);
    this.values.push(page.value);
    this.entries.push(entry);
  }
}

/**
 * Each numbering counts for itself; where each paper keeps the pages of its own, as volumes that appear only on line have
 * it, a document's pages do too, and those of each attachment.
 */
function* pageRuns(volume: VolumeContents): Generator<Run> {
  const inDocuments = pagesIn(volume);
  const ofPapers = inDocuments.filter(({ beginAtOne }) => beginAtOne).length > 1;
  for (const numbering of numberings) {
    let run = new Run();
    for (let entry = 0; entry < inDocuments.length; entry++) {
      const pages = inDocuments[entry]![numbering];
      if (pages.length === 0) continue;
      if (ofPapers) {
        yield run;
        run = new Run();
      }
      for (const page of pages) {
        if (ofPapers && page.value === 1 && run.values.length > 0) {
          yield run;
          run = new Run();
        }
        run.add(page, entry);
      }
    }
    yield run;
  }
}

const pagesIn = inEachDocument(({ tree: { pages } }) => {
  const of = (wanted: PageNumbering): readonly PageBreak[] => pages.filter(({ numbering }) => numbering === wanted);
  const arabic = of('arabic');
  const beginAtOne = arabic.some(({ value }) => value === 1);
  return { arabic, roman: of('roman'), supplement: of('supplement'), beginAtOne };
});

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
