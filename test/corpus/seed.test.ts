import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDocument, type ParsedDocument } from '../../server/service/parsed-document';
import { parseVolume } from '../../server/volume/parse-volume';

const file = join(import.meta.dirname, '../../../shared/corpus/seed.telegram');

describe('the model document', () => {
  if (!existsSync(file)) {
    it.skip(`is absent: no ${file}`);
    return;
  }
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const volume = parseVolume(text);
  const document = describeDocument(volume, 0, file);

  /** What stands in a range of one line. */
  const words = ({ start, end }: ParsedDocument['range']): string | undefined =>
    lines[start.line]?.slice(start.character, end.character);

  it('is one', () => {
    assert.equal(volume.entries.length, 1);
  });

  it('has number, kind and parties, and no dateline', () => {
    const { range, ...heading } = document.heading ?? assert.fail('no heading');
    assert.equal(range.start.line, 0);
    assert.deepEqual(heading, {
      number: '28',
      title: 'Telegram From the Department of State to the Embassy in Japan',
      kind: 'Telegram',
      from: 'the Department of State',
      to: 'the Embassy in Japan',
    });
    assert.equal(document.dateline, null);
    assert.equal(document.serial, '474');
  });

  it('has four sections, the first with three articles', () => {
    assert.deepEqual(
      document.sections.map(({ label, kind, children }) => [label, kind, children.map((child) => child.label)]),
      [
        ['(1)', 'section', ['Article VI', 'Article IX', 'Article X']],
        ['(2)', 'section', []],
        ['(3)', 'section', []],
        ['(4)', 'section', []],
      ],
    );
    for (const { label, selectionRange } of document.sections) assert.equal(words(selectionRange), label);
  });

  it('has two markers, 0 of the first note and 1 of the second', () => {
    assert.deepEqual(
      document.markers.map(({ range, label, note }) => [range.start.line, words(range), label, note]),
      [
        [0, '0', '0', 1],
        [12, '1', '1', 2],
      ],
    );
    assert.deepEqual(
      document.notes.map(({ number, label, kind }) => [number, label, kind]),
      [
        [1, '0', 'source'],
        [2, '1', 'note'],
      ],
    );
  });

  it('has a page, an insertion and a signature', () => {
    assert.deepEqual(
      document.pages.map(({ number, range }) => [number, words(range)]),
      [['89', '[Page 89]']],
    );
    assert.deepEqual(
      document.insertions.map(({ kind, range }) => [kind, words(range)]),
      [['not-declassified', '[5 lines of source text not declassified]']],
    );
    assert.deepEqual(
      document.signatures.map((one) => [one.text, words(one.range)]),
      [['Dulles', 'Dulles']],
    );
  });

  it('refers to a document of its volume', () => {
    const targets = document.references.flatMap(({ target }) => target ?? []);
    assert.ok(targets.includes('#d27'));
  });

  it('says where it is from', () => {
    assert.deepEqual(document.source, {
      repository: 'Department of State',
      collection: 'Central Files',
      fileNumber: '794.5/9–2958',
      fileDate: '1958-09-29',
      classification: 'Secret',
      precedence: 'Niact',
      handling: null,
      draftedBy: 'Martin',
      clearedBy: 'L/FE, S/S, and DOD',
      approvedBy: null,
      signedBy: null,
      repeatedTo: 'CINCPAC',
      received: null,
    });
  });
});
