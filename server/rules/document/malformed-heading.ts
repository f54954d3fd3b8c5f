import type { Span } from '../../syntax/span';
import type { DocumentTree, Heading } from '../../syntax/tree';
import { inEachDocument } from '../../volume/in-each-document';
import type { VolumeContents } from '../../volume/volume';
import type { Problem, TextChange, VolumeRule } from '../rule';
import { readTitle, type TitleReading } from './heading-title';
import { meantHeadings, type MeantHeading } from './meant-headings';

export const malformedHeading: VolumeRule = {
  scope: 'volume',
  metadata: {
    id: 'document/malformed-heading',
    severity: 'warning',
    title: 'A line that is plainly meant as a heading and is not in the form of one',
    why: 'A line that is no heading starts no document: the text below it counts to the document before, and its number leads nowhere.',
    example: {
      wrong:
        '27. Telegram From the Embassy in Japan to the Department of State\n\nTokyo, May 4, 1958.\n\nText.\n\n28 Telegram Form the Department of State to the Embassy in Japan\n\nWashington, May 5, 1958.\n\nText.\n',
      right:
        '27. Telegram From the Embassy in Japan to the Department of State\n\nTokyo, May 4, 1958.\n\nText.\n\n28. Telegram From the Department of State to the Embassy in Japan\n\nWashington, May 5, 1958.\n\nText.\n',
    },
    fix: 'unsafe',
  },
  check(volume, report) {
    const numbers = valuesOf(volume);
    const problems = problemsOfHeadings(volume);
    const meant = linesMeantIn(volume);
    const numbered = numbers.filter((number) => number !== undefined).length;
    const isNumbered = numbered > 0 && numbered * 2 >= volume.entries.length;
    for (let entry = 0; entry < volume.entries.length; entry++) {
      const { tree } = volume.entries[entry]!.document;
      const own = numbers[entry];
      if (tree.heading !== undefined) {
        const missing = isNumbered ? missingNumber(numbers, entry) : undefined;
        const problem = missing === undefined ? problems[entry] : judgeHeading(tree, tree.heading, missing);
        if (problem !== undefined) report(entry, problem);
      }
      const lines = meant[entry]!;
      if (lines.length === 0) continue;
      const due = own === undefined ? undefined : own + 1;
      const lost = due !== undefined && isNumbered && nextNumber(numbers, entry) === due + 1;
      for (const line of lines) {
        if (!isMeant(line, tree, due, lost, isNumbered, volume)) continue;
        report(entry, describe(line, line.number ?? (isNumbered ? due : undefined)));
      }
    }
  },
};

const linesMeantIn = inEachDocument(({ tree }) => meantHeadings(tree));

const valuesOf = inEachDocument(({ tree: { heading } }): number | undefined =>
  heading?.number === undefined ? undefined : Number.parseInt(heading.number, 10),
);

/** What is wrong with a heading by itself. */
const problemsOfHeadings = inEachDocument(({ tree }): Problem | undefined =>
  tree.heading === undefined ? undefined : judgeHeading(tree, tree.heading, undefined),
);

function nextNumber(numbers: readonly (number | undefined)[], entry: number): number | undefined {
  return numbers[entry + 1];
}

/**
 * The number that a heading without one has lost: its neighbours leave room for exactly that, or the file ends with it.
 * Conference volumes have papers without a number among the others, which leave out none.
 */
function missingNumber(numbers: readonly (number | undefined)[], entry: number): number | undefined {
  if (numbers[entry] !== undefined) return undefined;
  const before = numbers[entry - 1];
  const after = numbers[entry + 1];
  if (before !== undefined) return after === before + 2 || entry === numbers.length - 1 ? before + 1 : undefined;
  return entry === 0 && after !== undefined && after > 1 ? after - 1 : undefined;
}

/** Words in which nothing is amiss. */
const plain =
  /^(?:(?:Telegram|Airgram|Letter|Memorandum|Despatch|Note|Message|Circular Telegram) From |Memorandum of Conversation(?=[\s\d,[]|$)|Editorial Note\d?$)/;

function titleOf(tree: DocumentTree, heading: Heading): TitleReading | undefined {
  if (plain.test(tree.text.slice(heading.title.start, heading.title.end))) return undefined;
  return readTitle(tree.text, heading.title);
}

/** What is wrong with a line that the parser takes for a heading: its number is lost, or its words are misspelt. */
function judgeHeading(tree: DocumentTree, heading: Heading, number: number | undefined): Problem | undefined {
  const span = { start: heading.start, end: heading.end };
  const title = titleOf(tree, heading);
  const changes: TextChange[] = [...(title?.changes ?? [])];
  const faults = title?.fault === undefined ? [] : [title.fault];
  const misread = /^(\d+)([lo])\b/.exec(tree.text.slice(heading.start, heading.title.start));
  if (misread !== null) {
    const [found, digits = '', letter] = misread;
    faults.unshift(`“${found}” is no number`);
    changes.unshift({
      span: { start: heading.start, end: heading.start + found.length },
      text: digits + (letter === 'l' ? '1' : '0'),
    });
  } else if (
    heading.title.end > heading.title.start &&
    /^[^\p{L}\d“"‘'([*†]/u.test(tree.text.charAt(heading.title.start))
  ) {
    const mark = /^[^\p{L}\d]+/u.exec(tree.text.slice(heading.title.start, heading.title.end))?.[0] ?? '';
    faults.unshift(`“${mark.trim()}” stands between the number and the title`);
    const space = /\s/.test(tree.text.charAt(heading.title.start - 1)) ? '' : ' ';
    changes.unshift({ span: { start: heading.title.start, end: heading.title.start + mark.length }, text: space });
  } else if (number !== undefined) {
    faults.unshift('its number is missing');
    changes.unshift({ span: { start: heading.start, end: heading.start }, text: `${number}. ` });
  }
  return faults.length === 0 ? undefined : problem(span, faults[0]!, changes);
}

/** Whether such a line opens a document; papers quote headings, list them and carry those of their attachments. */
function isMeant(
  line: MeantHeading,
  tree: DocumentTree,
  due: number | undefined,
  lost: boolean,
  isNumbered: boolean,
  volume: VolumeContents,
): boolean {
  if (line.number !== undefined) {
    if (line.fault === undefined) return false;
    const fits = due === undefined ? volume.entries.length === 1 : line.number === due;
    return fits || (line.afterNotes && line.beforeDateline) || (tree.heading === undefined && line.beforeDateline);
  }
  if (line.afterNotes) return line.fault !== undefined || isNumbered;
  if (isNumbered) return lost && line.beforeDateline;
  return line.fault !== undefined && line.beforeDateline;
}

function describe(line: MeantHeading, number: number | undefined): Problem {
  const changes = [...line.changes];
  if (line.number === undefined && number !== undefined) {
    changes.unshift({ span: { start: line.start, end: line.titleStart }, text: `${number}. ` });
  }
  return problem({ start: line.start, end: line.end }, line.fault ?? 'its number is missing', changes);
}

function problem(span: Span, fault: string, changes: readonly TextChange[]): Problem {
  return {
    span,
    message: `This line looks like a heading, but ${fault}. Write it as “28. Telegram From … to …”, so that it starts a document.`,
    fixes: changes.length === 0 ? [] : [{ title: 'Mend the heading', safe: false, changes }],
  };
}
