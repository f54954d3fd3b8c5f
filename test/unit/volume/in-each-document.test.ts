import assert from 'node:assert/strict';
import { inEachDocument } from '../../../server/volume/in-each-document';
import { parseVolume } from '../../../server/volume/parse-volume';
import { updateVolume } from '../../../server/volume/update-volume';
import type { Volume } from '../../../server/volume/volume';

const text = [1, 2, 3, 4].map((number) => `${number}. Editorial Note\n\nThe talks went on.\n\n`).join('');

function replaced(volume: Volume, start: number, end: number, inserted: string): Volume {
  const pieces = volume.pieces.after([{ start, end, text: inserted }]);
  return updateVolume(volume, pieces, { start, end }, inserted.length);
}

describe('what is read in each document of a volume', () => {
  it('is read anew only where the document changed', () => {
    const read: (string | undefined)[] = [];
    const numbersIn = inEachDocument(({ title }) => {
      read.push(title?.number);
      return title?.number;
    });
    const volume = parseVolume(text);
    assert.deepEqual(numbersIn(volume), ['1', '2', '3', '4']);
    const typed = replaced(
      volume,
      text.indexOf('went', text.indexOf('2. ')),
      text.indexOf('went', text.indexOf('2. ')),
      'x',
    );
    assert.deepEqual(numbersIn(typed), ['1', '2', '3', '4']);
    assert.deepEqual(read, ['1', '2', '3', '4', '2']);
  });

  it('follows documents that come and go, and volumes that are asked for by turns', () => {
    const numbersIn = inEachDocument(({ title }) => title?.number);
    const one = parseVolume(text);
    const other = parseVolume(text.replaceAll('Editorial', 'Ninth').replace('3. ', '5. '));
    numbersIn(one);
    assert.deepEqual(numbersIn(other), [...other.entries.map(({ document }) => document.title?.number)]);
    const without = replaced(one, text.indexOf('2. '), text.indexOf('3. '), '');
    assert.deepEqual(numbersIn(without), ['1', '3', '4']);
    const { length } = without.text;
    assert.deepEqual(numbersIn(replaced(without, length, length, '5. Editorial Note\n\nNo more.\n')), [
      '1',
      '3',
      '4',
      '5',
    ]);
    assert.deepEqual(numbersIn(one), ['1', '2', '3', '4']);
  });
});
