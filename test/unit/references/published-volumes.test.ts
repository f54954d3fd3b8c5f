import assert from 'node:assert/strict';
import {
  citeVolume,
  describeVolume,
  findVolume,
  isInParts,
  isPublished,
  subseriesId,
  volumeId,
} from '../../../server/references/published-volumes';

describe('The list of published volumes', () => {
  it('knows volumes of every form of id', () => {
    const ids = (
      '1861 1864p4 1872p2v3 1894app1 1902app2 1914Supp 1917Supp02v02 1918Russiav03 1919Parisv13 1931-41v02 1943 1943China ' +
      '1945Malta 1945Berlinv02 1945-50Intel 1951v07p2 1952-54Guat 1952-54v14p2 1958-60v15-16p1mSupp 1969-76ve05p1 1977-80v30 1981-88v40'
    ).split(' ');
    assert.deepEqual(
      ids.filter((id) => !isPublished(`frus${id}`)),
      [],
    );
  });

  it('does not know volumes that never were', () => {
    const ids = '1869 1952-54v17 1952-54v14 1952-54v14p3 1955-57v28 1964-68v35 1955-57 '.split(' ');
    assert.deepEqual(
      ids.filter((id) => isPublished(`frus${id}`)),
      [],
    );
  });

  it('finds a volume by what a citation says', () => {
    assert.equal(findVolume({ years: '1952–1954', volume: 'XIV', part: '2' }), 'frus1952-54v14p2');
    assert.equal(findVolume({ years: '1952-54', volume: 'xiv', part: 'II' }), 'frus1952-54v14p2');
    assert.equal(findVolume({ years: '1969–1976', volume: 'E–4', part: undefined }), 'frus1969-76ve04');
    assert.equal(findVolume({ years: '1955–1957', volume: 'XIV', part: '1' }), 'frus1955-57v14');
    assert.equal(findVolume({ years: '1952–1954', volume: 'XIV', part: undefined }), undefined);
    assert.equal(findVolume({ years: '1952–1954', volume: 'IIX', part: undefined }), undefined);
    assert.equal(findVolume({ years: '1952–1955', volume: 'II', part: '1' }), undefined);
  });

  it('forms the id that a volume would have', () => {
    assert.equal(volumeId({ years: '1952–1954', volume: 'XIV', part: undefined }), 'frus1952-54v14');
    assert.equal(volumeId({ years: 'soon', volume: 'I', part: undefined }), undefined);
    assert.equal(subseriesId('1955–57'), '1955-57');
    assert.equal(subseriesId('1950'), '1950');
    assert.equal(subseriesId('2050'), undefined);
  });

  it('tells which volumes came out in parts', () => {
    assert.ok(isInParts('frus1952-54v14'));
    assert.ok(!isInParts('frus1955-57v14'));
  });

  it('describes and cites a volume', () => {
    assert.deepEqual(describeVolume('frus1952-54v14p2'), {
      years: '1952–1954',
      volume: 'XIV',
      part: '2',
      title: 'China and Japan',
    });
    assert.equal(citeVolume('frus1952-54v14p2'), 'Foreign Relations, 1952–1954, Volume XIV, Part 2, China and Japan');
    assert.equal(
      citeVolume('frus1969-76ve16'),
      'Foreign Relations, 1969–1976, Volume E–16, Documents on Chile, 1969–1973',
    );
    assert.equal(citeVolume('frus1943CairoTehran'), 'Foreign Relations, 1943, The Conferences at Cairo and Tehran');
    assert.equal(citeVolume('frus1935v02'), 'Foreign Relations, 1935, Volume II');
    assert.equal(describeVolume('frus1952-54v40'), undefined);
    assert.equal(citeVolume('elsewhere'), undefined);
  });
});
