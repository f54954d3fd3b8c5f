import assert from 'node:assert/strict';
import { placeOfNote } from '../../../server/volume/note-label';
import { parseVolume } from '../../../server/volume/parse-volume';
import { indexOf, pageAt } from '../../../server/volume/volume-index';

const two =
  '1. Telegram From A to B 0\n\n474. We agree.1\n  1. Source: Files.\n  2. Not printed.\n\n2. Editorial Note\n\n[Page 9]\n\nHe left.\n';

/** A document whose markers stand behind a space, as often as `count` says. */
function spaced(number: number, count: number): string {
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const body = places.map((place) => `The growth of the cotton trade, ${place} he said, had come to an end.`);
  const notes = places.map((place) => `  ${place}. Not printed.`);
  return `${number}. Memorandum From A to B\n\n${body.join('\n\n')}\n${notes.join('\n')}\n\n`;
}

describe('volume', () => {
  it('is a list of documents that cover the file', () => {
    const { entries, text } = parseVolume(two);
    assert.deepEqual(
      entries.map(({ offset, document }) => [offset, document.title?.number]),
      [
        [0, '1'],
        [two.indexOf('2. Ed'), '2'],
      ],
    );
    assert.equal(entries.map(({ document }) => document.tree.text).join(''), text);
  });

  it('of a text without headings is one document, also of an empty one', () => {
    for (const text of ['', 'He left.\n']) {
      const { entries } = parseVolume(text);
      assert.equal(entries.length, 1);
      assert.equal(entries[0]?.document.title, undefined);
    }
  });

  it('has titles and parties without the marker of the source note', () => {
    const { title } = parseVolume(two).entries[0]?.document ?? assert.fail();
    assert.deepEqual(title, { number: '1', title: 'Telegram From A to B', kind: 'Telegram', from: 'A', to: 'B' });
  });

  it('has the habit that its documents show together, and reads them by it', () => {
    assert.equal(parseVolume(spaced(1, 2)).habit, 'glued');
    const volume = parseVolume([1, 2, 3, 4, 5, 6].map((number) => spaced(number, 8)).join(''));
    assert.equal(volume.habit, 'spaced');
    for (const { document } of volume.entries) {
      assert.deepEqual(
        document.markers.map(({ note }) => note),
        [1, 2, 3, 4, 5, 6, 7, 8],
      );
    }
  });
});

describe('label of a note', () => {
  const { document } = parseVolume(two).entries[0] ?? assert.fail();

  it('is what its marker prints, counted from 0 or from 1', () => {
    assert.equal(placeOfNote(document, '0'), 1);
    assert.equal(placeOfNote(document, '1'), 2);
  });

  it('is told by the other markers where its own is missing', () => {
    const unmarked = parseVolume(two.replace('2. Not printed.', '2. Not printed.\n  3. Lost.')).entries[0]?.document;
    assert.ok(unmarked);
    assert.equal(placeOfNote(unmarked, '2'), 3);
  });

  it('is none where there is no such note', () => {
    for (const label of ['9', '*', '']) assert.equal(placeOfNote(document, label), undefined);
  });
});

describe('index of a volume', () => {
  it('has documents by number, pages in order and telegrams by their own number', () => {
    const index = indexOf(parseVolume(two));
    assert.deepEqual(
      [...index.documents],
      [
        ['1', 0],
        ['2', 1],
      ],
    );
    assert.deepEqual([index.first, index.last, index.complete], [1, 2, false]);
    assert.deepEqual(
      index.pages.map(({ page, place }) => [page.value, place]),
      [[9, 1]],
    );
    assert.deepEqual(index.telegrams.get('474'), [0]);
  });

  it('is complete where most numbers between the first and the last are there', () => {
    const notes = (...numbers: readonly number[]): string =>
      numbers.map((number) => `${number}. Editorial Note\n\nHe left.\n  1. Lost.\n\n`).join('');
    assert.equal(indexOf(parseVolume(notes(1, 2, 4))).complete, true);
    assert.equal(indexOf(parseVolume(notes(1, 20, 40))).complete, false);
  });

  it('finds the page that a number is on, or the last one marked before it', () => {
    const { pages } = indexOf(parseVolume('[Page xiv]\n\nHe left.\n\n[Page 12]\n\nHe came.\n\n[Page 10]\n'));
    assert.deepEqual(
      [9, 10, 11, 12, 90].map((value) => pageAt(pages, value)?.page.value),
      [undefined, 10, 10, 12, 12],
    );
  });
});
