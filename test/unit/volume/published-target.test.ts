import assert from 'node:assert/strict';
import { parseVolume } from '../../../server/volume/parse-volume';
import { publishedTarget } from '../../../server/volume/published-target';

const older = 'The Ambassador in Burma (Key) to the Secretary of State1\n\n790B.56/3–1251: Telegram';
const numbered = '12. Telegram From the Embassy in Burma to the Department of State1';

function targets(id: string, heading: string, words: string): readonly (string | undefined)[] {
  const text = `${heading}\n\nRangoon, March 12, 1951—4 p.m.\n\nWe agree.\n\n[Page 1500]\n\nHe left.\n  1. ${words}\n`;
  const volume = parseVolume(text, id);
  return volume.entries[0]!.document.references.map((reference) => publishedTarget(volume, 0, reference));
}

describe('the published target of a reference', () => {
  it('is of the same subseries where an older volume names no years', () => {
    assert.deepEqual(targets('frus1951v07p2', older, 'See vol. VI, Part 1, p. 33.'), ['frus1951v06p1#pg_33']);
    assert.deepEqual(targets('frus1951v07p2', older, 'See volume V.'), ['frus1951v05']);
  });

  it('is in the first part for a page before those of the second', () => {
    assert.deepEqual(targets('frus1951v07p2', older, 'See p. 79, and see p. 1520.'), [
      'frus1951v07p1#pg_79',
      '#pg_1520',
    ]);
    assert.deepEqual(targets('frus1951v05', older, 'See p. 79.'), ['#pg_79']);
  });

  it('is what the words say by themselves otherwise', () => {
    assert.deepEqual(targets('frus1951v07p2', older, 'See Foreign Relations, 1950, vol. VII, p. 3.'), [
      'frus1950v07#pg_3',
    ]);
    assert.deepEqual(targets('frus1955-57v22', numbered, 'See Document 5, and vol. XXI.'), ['#d5', undefined]);
  });
});
