import assert from 'node:assert/strict';
import { boundariesOf, findBoundaries, indexHeadings, updateHeadings } from '../../../server/syntax/boundaries';
import { PiecedText } from '../../../server/syntax/pieced-text';
import { fixture } from '../../fixture';

/** Documents begin at the fixture's cursors, and nowhere else. */
function begins(marked: string): void {
  const { text, cursors } = fixture(marked);
  assert.deepEqual(
    findBoundaries(text).map(({ offset }) => offset),
    cursors,
  );
}

describe('boundaries of documents', () => {
  it('are where a heading follows the notes of the document before', () => {
    begins(`
      |1. Telegram From A to B

      We agree.1
        1. Not printed.

      |2. Conclusions of the Party

      He left.
    `);
  });

  it('need no blank line behind notes', () => {
    begins('|1. Telegram From A to B\n\nWe agree.1\n  1. Not printed.\n|2. Editorial Note\n\nHe left.');
  });

  it('are where a known kind or a dateline tells, notes or none', () => {
    begins(`
      |1. Editorial Note

      He left.

      |2. Telegram From A to B

      Tripoli, May 1, 1957.

      We agree.
    `);
  });

  it('are not at enumerated paragraphs', () => {
    begins(`
      |1. Telegram From A to B

      Tripoli, May 1, 1957.

      We see two ways.

      1. Report the matter at once to London.

      2. Telegram of May 1 should be left without an answer.
    `);
  });

  it('are not at a paragraph whose number goes back, though it reads like a title', () => {
    begins(`
      |41. Telegram From A to B

      We agree.
        1. Not printed.

      |42. Editorial Note

      The list was this:

      3. Report on Cotton

      |43. Editorial Note
    `);
  });

  it('are not at a paragraph that only has the number of the next document', () => {
    begins(`
      |41. Telegram From A to B

      The list was this:

      42. Report on Cotton

      He left.1
        1. Not printed.

      |42. Editorial Note
    `);
  });

  it('leave numbers out where a volume prints a selection', () => {
    begins('|41. Editorial Note\n\nHe left.\n\n|45. Editorial Note\n\nHe came.');
  });

  it('in volumes without numbers are at parties with a file’s line below', () => {
    begins(`
      |The Ambassador in Burma (Key) to the Secretary of State

      790B.56/3–1251: Telegram

      Rangoon, March 12, 1951—4 p. m.

      We agree.

      |The Secretary of State to the Embassy in Burma

      790B.56/3–1951: Telegram

      Approved.
    `);
  });

  it('in such volumes are not at the title of an attachment', () => {
    begins(`
      |The Ambassador in Burma (Key) to the Secretary of State

      790B.56/3–1251: Telegram

      See below.

      [Attachment]

      Memorandum by the Counselor of Embassy

      Cotton is scarce.
    `);
  });

  it('in the oldest volumes are at persons, with the number of the despatch above the dateline', () => {
    begins(`
      |Mr. Harte to Mr. Lund.

      No. 42.]

      Department of State, Washington, December 20, 1862.

      Sir: The case is closed.

      |Mr. Lund to Mr. Harte.

      [Extract.]

      No. 7.] Legation of the United States, Christiania, January 9, 1863.

      Sir: I have your despatch.

      [Inclosure in No. 7.]

      Count Moltke to Mr. Lund.

      Christiania, January 8, 1863.

      Sir: It is so.
    `);
  });

  it('do not depend on a numbered paper that a volume without numbers quotes', () => {
    const paper = (words: string): string =>
      `The Ambassador in Burma (Key) to the Secretary of State\n\n790B.56/3–1251: Telegram\n\n${words}\n\n`;
    const long = `${'We agree. '.repeat(20)}\n\n`.repeat(1000);
    const quoted = '2. Memorandum of Conversation\n\nRangoon, March 12, 1951.\n\nHe came.';
    const text = paper(long) + paper(`The list has these papers:\n\n${quoted}`) + paper('Approved.');
    assert.equal(findBoundaries(text).filter(({ offset }) => text.startsWith('The Ambassador', offset)).length, 3);
  });

  it('are at numbers alone on their line, where those count on', () => {
    const long = `${'We agree. '.repeat(20)}\n\n`.repeat(400);
    const paper = (number: number): string =>
      `No. ${number}.\n\nMr. Harte to Mr. Lund.\n\nWashington, May ${number}, 1873.\n\n${long}\n\n`;
    const text = [1, 2, 3].map(paper).join('');
    assert.deepEqual(
      findBoundaries(text).map(({ offset }) => text.slice(offset, offset + 6)),
      ['No. 1.', 'No. 2.', 'No. 3.'],
    );
  });

  it('take along the page that a heading is announced to stand on', () => {
    begins('|1. Editorial Note\n\nHe left.1\n  1. Not printed.\n\n|[Page 7]\n\n2. Editorial Note\n');
    begins('|1. Editorial Note\n\nHe left.\n\n[Page 7]\n\n|2. Editorial Note\n');
  });

  it('are at a heading whose number is wrong, also behind a document without notes', () => {
    const paper = (number: number): string =>
      `|${number}. Telegram From the Embassy in Burma to the Department of State\n\nRangoon, May 4, 1957.\n\nWe agree.\n\n`;
    for (const wrong of [6, 9, 77, 1]) begins(paper(6) + paper(wrong) + paper(8) + paper(9));
    begins(paper(6) + paper(9) + paper(8));
  });

  it('are at each of a few documents picked out of a volume', () => {
    const paper = (number: number): string =>
      `|${number}. Letter From A to B\n\nRangoon, May 4, 1957.\n\nWe agree.\n\n`;
    begins(paper(12) + paper(61) + paper(240));
  });

  it('are at a number whose last digit is misread', () => {
    begins('|23. Letter From A to B1\n\nWe agree.\n  1. Not printed.\n\n|24l. Letter From B to A\n\nNo.\n');
  });

  it('are kept while a heading is being typed', () => {
    begins('|1. Telegram From A to B\n\nWe agree.1\n  1. Not printed.\n\n|2. Tele\n\nMay 1, 1957.\n');
    begins('|28. Telegram From the Embassy in');
  });

  it('are where the text begins when it has no heading, and before what stands above the first', () => {
    begins('|No more than a sentence.');
    begins('|');
    begins('|A line in front.\n\n1. Editorial Note\n\nHe left.\n');
    assert.deepEqual(findBoundaries('No more.'), [{ offset: 0, heading: false }]);
  });

  it('are found behind a byte-order mark and with CRLF', () => {
    begins('|\ufeff1. Editorial Note\r\n\r\nHe left.\r\n\r\n|2. Editorial Note\r\n');
  });

  it('of an edited text are those of the text read anew', () => {
    const before = '1. Editorial Note\n\nHe left.\n\n2. Editorial Note\n\nHe came.\n';
    const at = before.indexOf('He came');
    const typed = 'A note.1\n  1. Source: Files.\n\n3. Editorial Note\n\n';
    const after = before.slice(0, at) + typed + before.slice(at);
    const updated = updateHeadings(indexHeadings(before), PiecedText.of(after), { start: at, end: at }, typed.length);
    assert.deepEqual(updated, indexHeadings(after));
    assert.equal(boundariesOf(updated).length, 3);
  });
});
