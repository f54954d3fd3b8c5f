import assert from 'node:assert/strict';
import { deleteFootnote } from '../../../server/service/delete-footnote';
import { open, openText, withEdits } from '../../fixture';
import { lines } from './lines';

function answerTo(...marked: readonly string[]) {
  const { document, position } = open(lines(...marked));
  const answer = deleteFootnote(document, position);
  assert.ok(answer);
  return { document, answer };
}

/** The text after *Delete footnote* at the cursor; or why nothing was done. */
function deleted(...marked: readonly string[]): string {
  const { document, answer } = answerTo(...marked);
  return answer.kind === 'refused' ? answer.message : withEdits(document, answer.edits);
}

const heading = '7. Telegram From the Embassy in Norway to the Department of State';
const source = '  1. Source: Department of State.';

describe('delete footnote', () => {
  const before = [
    `${heading} 0`,
    '',
    'Foreign Minister received1 me today.2 He took note.3',
    source,
    '  2. Not printed,',
    '     nor known.',
    '  3. Not printed.',
    '  4. See footnote 2 above.',
  ];
  const after = lines(
    `${heading} 0`,
    '',
    'Foreign Minister received me today.1 He took note.2',
    source,
    '  2. Not printed.',
    '  3. See footnote 1 above.',
  );

  it('takes out marker and note and counts back what follows, from the marker', () => {
    assert.equal(deleted(...before.map((line) => line.replace('received1', 'received|1'))), after);
  });

  it('and from anywhere in the note', () => {
    assert.equal(deleted(...before.map((line) => line.replace('nor', 'n|or'))), after);
    assert.equal(deleted(...before.map((line) => line.replace('  2. Not', '|  2. Not'))), after);
  });

  it('says which references still name the note', () => {
    const { answer } = answerTo(
      `${heading}[^1]`,
      '',
      'He came.|[^2]',
      source,
      '  2. Not printed.',
      '',
      '8. Editorial Note',
      '',
      'See footnote 2, Document 7.',
    );
    assert.ok(answer.kind === 'edits');
    assert.equal(answer.notice, 'The footnote is deleted, and line 9 refers to it still.');
  });

  it('takes the only note with its list', () => {
    assert.equal(
      deleted('7. Letter', '', 'He came.|[^1]', '', '  1. So.', ''),
      lines('7. Letter', '', 'He came.', '', ''),
    );
  });

  it('leaves one space between the markers that remain', () => {
    const three = (marked: string) =>
      deleted(`${heading}1`, '', marked, source, '  2. Two.', '  3. Three.', '  4. Four.').split('\n')[2];
    assert.equal(three('The statement|2 3 4 came.'), 'The statement2 3 came.');
    assert.equal(three('The statement2 |3 4 came.'), 'The statement2 3 came.');
    assert.equal(three('The statement2 3 4| came.'), 'The statement2 3 came.');
  });

  it('takes a marker alone where it has no note, and a note alone where it has no marker', () => {
    assert.equal(
      deleted(`${heading}[^1]`, '', 'He came.|[^4]', source),
      lines(`${heading}[^1]`, '', 'He came.', source),
    );
    assert.equal(
      deleted(`${heading}[^1]`, '', 'He came.[^2]', source, '  2. Two.', '  3.| Lost.'),
      lines(`${heading}[^1]`, '', 'He came.[^2]', source, '  2. Two.'),
    );
  });

  it('says so where there is no footnote', () => {
    assert.match(deleted(`${heading}1`, '', 'He c|ame.', source), /^There is no footnote at the cursor/u);
    assert.match(deleted('|'), /^There is no footnote at the cursor/u);
    assert.equal(deleteFootnote(openText('He came.'), { line: 9, character: 0 }), undefined);
  });
});
