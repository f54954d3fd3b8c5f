import assert from 'node:assert/strict';
import { formatOnLineBreak } from '../../../server/service/format-on-type';
import { formatDocument, formatRange } from '../../../server/service/formatting';
import { open, openText, withEdits } from '../../fixture';
import { lines } from './lines';
import { volume } from './telegrams';

function formatted(...text: readonly string[]): string {
  const document = openText(lines(...text));
  return withEdits(document, formatDocument(document));
}

const heading = '7. Telegram From the Embassy in Norway to the Department of State1';
const source = '  1. Source: Department of State, Central Files, 657.00/3–457.';

describe('formatting', () => {
  it('leaves a text in its form as it is', () => {
    assert.deepEqual(formatDocument(openText(volume)), []);
    assert.deepEqual(formatDocument(openText('')), []);
  });

  it('puts back lost blank lines, and takes superfluous ones and trailing spaces', () => {
    assert.equal(
      formatted(
        heading,
        'Oslo, March 4, 1957.',
        '',
        '',
        'He came. ',
        'He left.',
        '[Page 78]',
        'It rained.',
        source,
        '',
      ),
      lines(
        heading,
        '',
        'Oslo, March 4, 1957.',
        '',
        'He came.',
        '',
        'He left.',
        '',
        '[Page 78]',
        '',
        'It rained.',
        source,
        '',
      ),
    );
  });

  it('keeps the lines of a paragraph together that was broken to a width', () => {
    const wrapped = lines(heading, '', 'He came in the evening and', 'left again. It', 'rained.', source, '');
    assert.equal(formatted(wrapped), wrapped);
  });

  it('sets the notes where the list has them', () => {
    assert.equal(
      formatted(heading, '', 'He came.2', '1. Source: Department of State.', '2.  Not printed.', ''),
      lines(heading, '', 'He came.2', '  1. Source: Department of State.', '  2. Not printed.', ''),
    );
    assert.equal(
      formatted(heading, '', 'He came.2', source, '', '\t2. It reads:', '', '      “He came.”', ''),
      lines(heading, '', 'He came.2', source, '  2. It reads:', '', '     “He came.”', ''),
    );
  });

  it('parts page breaks from words, but not where they may part a word', () => {
    assert.equal(
      formatted(heading, '', 'He came[Page 78] and  [Page 79]left un[Page 80]til noon [Page 81].'),
      lines(heading, '', 'He came [Page 78] and [Page 79] left un[Page 80]til noon [Page 81].'),
    );
  });

  it('writes dashes between numbers and curly quotation marks among curly ones', () => {
    assert.equal(
      formatted(heading, '', '“He came,” and "left" on pp. 178-182; see 657.00/3-457 and well-known.'),
      lines(heading, '', '“He came,” and “left” on pp. 178–182; see 657.00/3–457 and well-known.'),
    );
  });

  it('keeps line breaks as they are, and no more than a range when one is asked for', () => {
    const text = 'He came.\r\nHe left.\r\nIt rained 1-2 days.\r\n';
    const document = openText(text);
    assert.equal(
      withEdits(document, formatDocument(document)),
      'He came.\r\n\r\nHe left.\r\n\r\nIt rained 1–2 days.\r\n',
    );
    const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 15 } };
    assert.equal(withEdits(document, formatRange(document, range)), text.replace('1-2', '1–2'));
  });
});

describe('a line break typed in the list of notes', () => {
  function typed(...marked: readonly string[]): string {
    const { document, position } = open(lines(...marked));
    return withEdits(document, formatOnLineBreak(document, position));
  }

  it('goes on with the next number, and the notes behind count on', () => {
    assert.equal(
      typed(heading, '', 'He came.2', source, '|', '  2. Not printed.'),
      lines(heading, '', 'He came.2', source, '  2. ', '  3. Not printed.'),
    );
    assert.equal(typed(heading, '', 'He came.', source, '  |'), lines(heading, '', 'He came.', source, '  2. '));
  });

  it('makes a further paragraph of the words behind it', () => {
    assert.equal(
      typed(heading, '', 'He came.', source, '  |“It reads.”'),
      lines(heading, '', 'He came.', source, '     “It reads.”'),
    );
  });

  it('ends the list behind a note without words', () => {
    assert.equal(
      typed(heading, '', 'He came.', source, '  2. ', '  |'),
      lines(heading, '', 'He came.', source, '', ''),
    );
  });

  it('does nothing elsewhere', () => {
    assert.equal(typed(heading, '', 'He came.', '|', source), lines(heading, '', 'He came.', '', source));
    assert.deepEqual(formatOnLineBreak(openText(''), { line: 3, character: 0 }), []);
  });
});
