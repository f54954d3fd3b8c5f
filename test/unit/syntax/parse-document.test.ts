import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/syntax/parse-document';
import type { BlockKind, DocumentTree } from '../../../server/syntax/tree';

function kinds(text: string): readonly BlockKind[] {
  const { blocks } = parseDocument(text);
  return blocks.map(({ kind }) => kind).filter((kind) => kind !== 'blank');
}

/** What a tree says besides where it says it. */
function shape({ blocks, heading, notes, sections, signatures, dateline }: DocumentTree): unknown {
  return {
    blocks: blocks.map(({ kind }) => kind),
    number: heading?.number,
    notes: notes.map(({ number, kind, paragraphs }) => [number, kind, paragraphs.length]),
    sections: sections.map(({ label, title }) => [label, title]),
    signatures: signatures.map(({ text }) => text),
    date: dateline?.date,
  };
}

const letter = `[Page 7]

28. Telegram From A to B 0

Tripoli, May 1, 1957.

(1)

He left.
Rowe
  1. Source: Files.
     And boxes.
`;

describe('document', () => {
  it('is told line by line', () => {
    assert.deepEqual(kinds(letter), [
      'page-break',
      'heading',
      'dateline',
      'label',
      'paragraph',
      'signature',
      'note',
      'note-paragraph',
    ]);
  });

  it('of older volumes has lines of file and classification below the heading', () => {
    const head = 'The Ambassador in Burma (Key) to the Secretary of State\n\n790B.56/3–1251: Telegram\n\n';
    assert.deepEqual(kinds(`${head}secret priority\n\nRangoon, March 12, 1951—noon.\n\nHe left.\n\nsecret\n`), [
      'heading',
      'file-line',
      'classification',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
  });

  it('knows several kinds of file lines, and sentences that are none', () => {
    const lines = ['S/P Files: Lot 64 D 563', 'Haddon Papers', 'Lot 60 D 137', '611.94/5–1851'];
    for (const line of lines) assert.equal(kinds(`1. Letter From A to B\n\n${line}\n`)[1], 'file-line', line);
    assert.equal(kinds('1. Letter From A to B\n\nThe files of Lot 64 are in Box 3.\n')[1], 'paragraph');
  });

  it('has text behind its list of notes told as text', () => {
    assert.deepEqual(kinds('He left.\n  1. Source: Files.\n\nThen he wrote\n'), ['paragraph', 'note', 'paragraph']);
  });

  it('may be empty, blank or one half-typed line', () => {
    for (const text of ['', '\n', ' \t\r\n\r\n', '\ufeff', '28', '28. ', 'No. ', '[Page', '  1.']) {
      const { blocks } = parseDocument(text);
      assert.equal(blocks.at(-1)?.end ?? 0, text.length, JSON.stringify(text));
    }
  });

  it('is the same with CRLF, and with no-break spaces and tabs for indentation', () => {
    const expected = shape(parseDocument(letter));
    assert.deepEqual(shape(parseDocument(letter.replaceAll('\n', '\r\n'))), expected);
    assert.deepEqual(shape(parseDocument(letter.replaceAll(/^ {2}(?=1)/gm, '\u00a0\u00a0'))), expected);
    assert.deepEqual(shape(parseDocument(letter.replaceAll(/^ {2}(?=1)/gm, '\t'))), expected);
  });

  it('has its heading behind a byte-order mark', () => {
    const { heading } = parseDocument('\ufeff28. Editorial Note\n\nHe left.\n');
    assert.equal(heading?.number, '28');
    assert.equal(heading.start, 1);
  });

  it('has no heading where its volume says so', () => {
    assert.equal(parseDocument('28. Editorial Note\n', false).heading, undefined);
  });
});
