import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { describeDocument, type ParsedDocument } from '../../../server/service/parsed-document';
import { parseVolume } from '../../../server/volume/parse-volume';

/** Every document of `text`, and the words that a range covers. */
function describeAll(text: string): { documents: readonly ParsedDocument[]; words: (range: Range) => string } {
  const volume = parseVolume(text);
  return {
    documents: volume.entries.map((_, entry) => describeDocument(volume, entry, 'a.telegram')),
    words: ({ start, end }) => text.slice(volume.lines.offsetAt(start), volume.lines.offsetAt(end)),
  };
}

const letter = `5. Letter From Ambassador Hope to the Regent0

Zenda, February 30, 1958.

A lamp[^1] and [Page 7] a [garble] candle.
  Hope
  1. Source: Department of State, Central Files, 799.00/2–2858. Secret.
  2. See Document 6.
     A second paragraph.
`;
const telegram = `6. Telegram From the Embassy in Ruritania to the Department of State1

Strelsau, September 29, 1958, 9:59 p.m.2

474. The lamps are lit.
  1. Source: Department of State, Central Files, 799.00/9–2958. Secret; Niact. Drafted by Hope.
  2. The date is that of sending.
`;

describe('describeDocument', () => {
  const { documents, words } = describeAll(letter + '\n' + telegram);
  const [first, second] = documents as [ParsedDocument, ParsedDocument];

  it('tiles the file with the documents', () => {
    assert.equal(documents.length, 2);
    assert.deepEqual(first.range.end, second.range.start);
    assert.deepEqual(first.range.start, { line: 0, character: 0 });
  });

  it('gives the title and the parties without number and marker', () => {
    const { range, ...heading } = second.heading!;
    assert.deepEqual(heading, {
      number: '6',
      title: 'Telegram From the Embassy in Ruritania to the Department of State',
      kind: 'Telegram',
      from: 'the Embassy in Ruritania',
      to: 'the Department of State',
    });
    assert.equal(words(range), telegram.split('\n')[0]);
  });

  it('gives date and time of the dateline, and null for a day that no calendar has', () => {
    const { range, ...dateline } = second.dateline!;
    const text = 'Strelsau, September 29, 1958, 9:59 p.m.';
    assert.deepEqual(dateline, { text, place: 'Strelsau', date: '1958-09-29', time: '21:59' });
    assert.equal(words(range), telegram.split('\n')[2]);
    const { range: wrongRange, ...wrong } = first.dateline!;
    assert.deepEqual(wrong, { text: 'Zenda, February 30, 1958.', place: 'Zenda', date: null, time: null });
    assert.equal(words(wrongRange), 'Zenda, February 30, 1958.');
  });

  it('gives the telegram’s own number without its stop', () => {
    assert.equal(second.serial, '474');
    assert.equal(first.serial, null);
  });

  it('covers exactly the marker, the page with its brackets, the insertion and the signature', () => {
    assert.deepEqual(
      first.markers.map(({ range, label, note }) => [words(range), label, note]),
      [
        ['0', '0', 1],
        ['[^1]', '1', 2],
      ],
    );
    assert.deepEqual(
      first.pages.map(({ range, number }) => [words(range), number]),
      [['[Page 7]', '7']],
    );
    assert.deepEqual(
      first.insertions.map(({ range, kind, text }) => [words(range), kind, text]),
      [['[garble]', 'garble', '[garble]']],
    );
    assert.deepEqual(
      first.signatures.map(({ range, text }) => [words(range), text]),
      [['Hope', 'Hope']],
    );
  });

  it('numbers the notes by their place and labels them by their markers', () => {
    assert.deepEqual(
      first.notes.map(({ number, label, kind }) => [number, label, kind]),
      [
        [1, '0', 'source'],
        [2, '1', 'note'],
      ],
    );
    assert.equal(first.notes[1]?.text, 'See Document 6.\nA second paragraph.');
    assert.equal(words(first.notes[1].range), '2. See Document 6.\n     A second paragraph.');
  });

  it('gives the fields of the source note, and null for those that it does not have', () => {
    assert.equal(second.source?.fileNumber, '799.00/9–2958');
    assert.equal(second.source.fileDate, '1958-09-29');
    assert.equal(second.source.classification, 'Secret');
    assert.equal(second.source.precedence, 'Niact');
    assert.equal(second.source.draftedBy, 'Hope');
    assert.equal(second.source.received, null);
  });

  it('has null for what a text without any form does not have', () => {
    const { documents: plain } = describeAll('words\n');
    assert.equal(plain.length, 1);
    const { heading, dateline, serial, source, notes, markers } = plain[0]!;
    assert.deepEqual([heading, dateline, serial, source], [null, null, null, null]);
    assert.deepEqual([notes, markers], [[], []]);
  });
});
