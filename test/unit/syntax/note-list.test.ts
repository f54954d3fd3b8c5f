import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/syntax/parse-document';
import { words } from './words';

/** The notes as number and paragraphs, behind a body of one line. */
function notes(list: string): readonly (readonly [number, ...string[]])[] {
  const tree = parseDocument(`1. Telegram From A to B\n\nHe left.\n${list}`);
  return tree.notes.map((note) => [note.number, ...note.paragraphs.map((one) => words(tree.text, one) ?? '')]);
}

const two = [
  [1, 'Source: Files.'],
  [2, 'Not printed.'],
];

describe('list of notes', () => {
  it('is indented and numbered, with or without a blank line before it', () => {
    assert.deepEqual(notes('  1. Source: Files.\n  2. Not printed.\n'), two);
    assert.deepEqual(notes('\n  1. Source: Files.\n\n  2. Not printed.'), two);
  });

  it('has notes of several paragraphs, indented deeper, which may open with numbers', () => {
    assert.deepEqual(notes('  1. Source: Files.\n     “1. Ships.\n\n     2. Mines.”\n  2. Not printed.\n'), [
      [1, 'Source: Files.', '“1. Ships.', '2. Mines.”'],
      [2, 'Not printed.'],
    ]);
  });

  it('is found where copying lost the indentation', () => {
    assert.deepEqual(notes('1. Source: Files.\n2. Not printed.\n'), two);
    assert.deepEqual(notes('1. Source: Files.\n'), [[1, 'Source: Files.']]);
    assert.deepEqual(notes('\n1. He came.\n'), [], 'one numbered paragraph is no list');
  });

  it('is found with CRLF, tabs and no-break spaces', () => {
    assert.deepEqual(notes('  1. Source: Files.\r\n  2. Not printed.\r\n'), two);
    assert.deepEqual(notes('\t1.\tSource: Files.\n\t2.\tNot printed.\n'), two);
    assert.deepEqual(notes('\u00a0\u00a01.\u00a0Source: Files.\n\u00a0\u00a02. Not printed.\n'), two);
  });

  it('is found before a page break', () => {
    assert.deepEqual(notes('  1. Source: Files.\n  2. Not printed.\n\n[Page 90]\n'), two);
  });

  it('keeps notes of several paragraphs while text is typed behind it', () => {
    assert.deepEqual(notes('  1. Source: Files.\n\n     It is a copy.\n  2. Not printed.\n\nHe went'), [
      [1, 'Source: Files.', 'It is a copy.'],
      [2, 'Not printed.'],
    ]);
  });

  it('is found while text is typed behind it', () => {
    assert.deepEqual(notes('  1. Source: Files.\n  2. Not printed.\n\nAnd then\n'), two);
  });

  it('keeps the numbers as printed, and notes without text', () => {
    assert.deepEqual(notes('  1. Source: Files.\n  3. Not printed.\n  3.\n'), [
      [1, 'Source: Files.'],
      [3, 'Not printed.'],
      [3],
    ]);
  });

  it('is none in a body of sentences, nor of numbers that go on', () => {
    assert.deepEqual(notes('He came.\n'), []);
    assert.deepEqual(notes('  1.5 tons came.\n  12345. Ships came.\n'), []);
  });

  it('opens with the source note, malformed labels included', () => {
    for (const label of ['Source:', 'Source;', 'source:', 'Sources:']) {
      const tree = parseDocument(`1. Telegram From A to B\n\nHe left.\n  1. ${label} Files.\n  2. Source: no more.\n`);
      assert.deepEqual(
        tree.notes.map(({ kind }) => kind),
        ['source', 'note'],
      );
    }
    assert.equal(parseDocument('He left.\n  1. Not printed.\n  2. Lost.\n').source, undefined);
  });

  it('has spans of its lines, its number and its text', () => {
    const { text, notes: list } = parseDocument('He left.\n  1. Not printed. \n  2. Lost.\n');
    assert.equal(words(text, list[0]), '  1. Not printed.');
    assert.equal(words(text, list[0]?.numberSpan), '1');
    assert.equal(words(text, list[0]?.content), 'Not printed.');
  });
});
