import assert from 'node:assert/strict';
import { insertFootnote } from '../../../server/service/insert-footnote';
import { open, openText, withEdits } from '../../fixture';
import { lines } from './lines';

/** The text after *Insert footnote* at the cursor, the caret of the answer marked in it; or why nothing was done. */
function inserted(...marked: readonly string[]): string {
  const { document, position } = open(lines(...marked));
  const answer = insertFootnote(document, position);
  assert.ok(answer);
  if (answer.kind === 'refused') return answer.message;
  const { caret } = answer;
  assert.ok(caret);
  const text = withEdits(document, answer.edits).split('\n');
  const line = text[caret.line] ?? '';
  text[caret.line] = `${line.slice(0, caret.character)}|${line.slice(caret.character)}`;
  return text.join('\n');
}

const heading = '7. Telegram From the Embassy in Norway to the Department of State';
const source = '  1. Source: Department of State.';

describe('insert footnote', () => {
  it('counts on markers, notes and references, from 0 as the document does', () => {
    assert.equal(
      inserted(
        `${heading} 0`,
        '',
        'Foreign Minister received| me today.1 He took note.2',
        source,
        '  2. Not printed.',
        '  3. See footnote 1 above.',
        '',
        '8. Editorial Note',
        '',
        'The talks ended. See footnote 2, Document 7, and footnotes 1 and 2, Document 7.',
      ),
      lines(
        `${heading} 0`,
        '',
        'Foreign Minister received1 me today.2 He took note.3',
        source,
        '  2. |',
        '  3. Not printed.',
        '  4. See footnote 2 above.',
        '',
        '8. Editorial Note',
        '',
        'The talks ended. See footnote 3, Document 7, and footnotes 2 and 3, Document 7.',
      ),
    );
  });

  it('writes the marker as the document does', () => {
    assert.equal(
      inserted(`${heading}[^1]`, '', 'He received me.| He left.[^2]', source, '  2. Not printed.'),
      lines(`${heading}[^1]`, '', 'He received me.[^2] He left.[^3]', source, '  2. |', '  3. Not printed.'),
    );
    assert.equal(
      inserted(`${heading}¹`, '', 'He received me.² He left.|', source, '  2. Not printed.'),
      lines(`${heading}¹`, '', 'He received me.² He left.³', source, '  2. Not printed.', '  3. |'),
    );
  });

  it('makes the list where there is none, behind the last words of the document', () => {
    assert.equal(
      inserted('7. Letter From the Consul', '', 'He received me.|', '', ''),
      lines('7. Letter From the Consul', '', 'He received me.1', '  1. |', '', ''),
    );
  });

  it('opens a source note at the end of the heading', () => {
    assert.equal(
      inserted(`${heading}|`, '', 'He received me.'),
      lines(`${heading}1`, '', 'He received me.', '  1. Source: |'),
    );
  });

  it('parts two markers at one place', () => {
    const after = lines(`${heading}1`, '', 'The oral statement2 3 came.', source, '  2. See.', '  3. |');
    assert.equal(inserted(`${heading}1`, '', 'The oral statement2| came.', source, '  2. See.'), after);
    assert.equal(inserted(`${heading}1`, '', 'The oral statement2 |came.', source, '  2. See.'), after);
    assert.equal(
      inserted(`${heading}1`, '', 'The oral statement|2 came.', source, '  2. See.'),
      lines(`${heading}1`, '', 'The oral statement2 3 came.', source, '  2. |', '  3. See.'),
    );
  });

  it('writes out what a plain digit would make another number of', () => {
    assert.equal(
      inserted(`${heading}1`, '', 'He spoke of ($|1958) again.', source).split('\n')[2],
      'He spoke of ($[^2]1958) again.',
    );
    assert.equal(
      inserted(`${heading}1`, '', 'He spoke of 19|58 again.', source).split('\n')[2],
      'He spoke of 19[^2]58 again.',
    );
  });

  it('keeps the gaps of the labels and of the list', () => {
    assert.equal(
      inserted(`${heading}1`, '', 'He came|, he saw.3 He left.4', source, '  3. Not printed.', '  4. Nor this.'),
      lines(`${heading}1`, '', 'He came2, he saw.4 He left.5', source, '  2. |', '  4. Not printed.', '  5. Nor this.'),
    );
  });

  it('counts symbols by symbols', () => {
    assert.equal(
      inserted('7. Letter', '', 'Sir,* I beg| leave† to write.', '  1. One.', '  2. Two.'),
      lines('7. Letter', '', 'Sir,* I beg† leave‡ to write.', '  1. One.', '  2. |', '  3. Two.'),
    );
  });

  it('keeps line breaks and indentation as they are', () => {
    const { document, position } = open(`${heading}1\r\n\r\nHe came.|\r\n\t1. Source: Department of State.\r\n`);
    const answer = insertFootnote(document, position);
    assert.ok(answer?.kind === 'edits');
    const text = withEdits(document, answer.edits);
    assert.ok(text.endsWith('He came.2\r\n\t1. Source: Department of State.\r\n\t2. \r\n'), JSON.stringify(text));
  });

  it('passes over a page break to the words before it, and leaves a redaction whole', () => {
    assert.equal(
      inserted(`${heading}1`, '', 'He came. [Page 78] |And he left.', source).split('\n')[2],
      'He came.2 [Page 78] And he left.',
    );
    assert.equal(
      inserted(`${heading}1`, '', 'He came. [3 lines of source text |not declassified]', source).split('\n')[2],
      'He came. [3 lines of source text not declassified]2',
    );
  });

  it('leaves references whole', () => {
    const inside = (words: string) => inserted(`${heading}[^1]`, '', words, source).split('\n')[2];
    assert.equal(inside('See foot|note 1, Document 5.'), 'See footnote 1, Document 5[^2].');
    assert.equal(
      inside('See footnotes 1 |and 2, Document 5, in full.'),
      'See footnotes 1 and 2, Document 5[^2], in full.',
    );
    assert.equal(inside('See |Document 5.'), 'See[^2] Document 5.');
  });

  it('says why where there can be no marker', () => {
    const telegram = [`${heading}1`, '', 'He came.', '', '[Page 78]', '', 'He left.', source] as const;
    const at = (line: number, character: number) => {
      const marked = telegram.map((words, index) =>
        index === line ? `${words.slice(0, character)}|${words.slice(character)}` : words,
      );
      return inserted(...marked);
    };
    assert.match(at(0, 20), /^The footnote of a heading stands at its end/u);
    assert.match(at(1, 0), /^A footnote hangs on words/u);
    assert.match(at(2, 0), /^A footnote hangs on words/u);
    assert.match(at(4, 4), /^The cursor is in a page break/u);
    assert.match(at(7, 9), /^The cursor is in the notes/u);
    assert.match(inserted('|'), /^A footnote hangs on words/u);
    assert.equal(insertFootnote(openText('He came.'), { line: 9, character: 0 }), undefined);
    assert.equal(insertFootnote(openText('He came.'), { line: -1, character: 0 }), undefined);
  });

  it('counts positions as the client does', () => {
    const marked = lines(`${heading}1`, '', 'He said “ü” 𝔱| and left.', source);
    const { document, position } = open(marked, { encoding: 'utf-8' });
    const answer = insertFootnote(document, position);
    assert.ok(answer?.kind === 'edits');
    assert.deepEqual(answer.edits[0]?.range.start, position);
    assert.deepEqual(answer.caret, { line: 4, character: 5 });
  });
});
