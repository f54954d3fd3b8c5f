import assert from 'node:assert/strict';
import { expectReferences, referencesOf } from './fixture';

describe('References to volumes', () => {
  it('takes a volume of a subseries', () => {
    expectReferences('See ⟦Foreign Relations, 1955–1957, vol. XIII⟧frus1955-57v13.');
    expectReferences('See ⟦Foreign Relations, 1950, volume VII⟧frus1950v07.');
  });

  it('takes the ways in which it is printed', () => {
    expectReferences('⟦Foreign Relations, 1952-54, Vol. xiv, part 2⟧frus1952-54v14p2');
    expectReferences('⟦Foreign Relations of the United States, 1952–1954, volume XIV, Part 2⟧frus1952-54v14p2');
    expectReferences('⟦Foreign Relations: 1952–1954, vol XIV, Pt. II⟧frus1952-54v14p2');
    expectReferences('⟦Foreign Relations, 1955–1957, XXIII, Part 1⟧frus1955-57v23p1');
    expectReferences('⟦Foreign Relations, Diplomatic Papers, 1944, volume VI⟧frus1944v06');
    expectReferences('⟦Foreign Relations, 1950, East Asia and the Pacific, vol. VI⟧frus1950v06');
    expectReferences('⟦Foreign Relations, 1969–1976, vol. E–5, Part 1⟧frus1969-76ve05p1');
  });

  it('takes several volumes', () => {
    expectReferences('⟦Foreign Relations, 1955–1957, volumes XVI⟧frus1955-57v16 and ⟦XVII⟧frus1955-57v17.');
    expectReferences('⟦Foreign Relations, 1952–1954, volume XIV, Parts 1⟧frus1952-54v14p1 and ⟦2⟧frus1952-54v14p2.');
    expectReferences(
      '⟦Foreign Relations, 1945, volume vii⟧frus1945v07 and ⟦1946, volumes ix⟧frus1946v09 and ⟦x⟧frus1946v10.',
    );
    expectReferences(
      '⟦Foreign Relations, 1955–1957, vol. XIII⟧frus1955-57v13, ⟦pp. 413⟧?–⟦486⟧?, and ⟦vol. XVII⟧frus1955-57v17, ⟦pp. 1⟧?–⟦5⟧?.',
    );
  });

  it('takes volumes by their names', () => {
    expectReferences('⟦Foreign Relations, The Conferences at Cairo and Tehran, 1943⟧frus1943CairoTehran');
    expectReferences('⟦Foreign Relations, 1945, The Conferences at Malta and Yalta⟧frus1945Malta');
    expectReferences(
      '⟦Foreign Relations, 1945, The Conference of Berlin (The Potsdam Conference), vol. I⟧frus1945Berlinv01',
    );
    expectReferences('⟦Foreign Relations, The Conference at Quebec, 1944⟧frus1944Quebec');
    expectReferences('⟦Foreign Relations, The Conferences at Washington and Quebec, 1943⟧frus1943');
    expectReferences('⟦Foreign Relations, The Conferences at Washington, 1941–1942, and Casablanca, 1943⟧frus1941-43');
    expectReferences('⟦Foreign Relations, 1919, The Paris Peace Conference, vol. III⟧frus1919Parisv03');
    expectReferences('⟦Foreign Relations, Japan, 1931–1941, volume II⟧frus1931-41v02');
    expectReferences('⟦Foreign Relations, 1952–1954, Guatemala⟧frus1952-54Guat');
    expectReferences('⟦Foreign Relations, 1945–1950, Emergence of the Intelligence Establishment⟧frus1945-50Intel');
    expectReferences(
      '⟦Foreign Relations, 1946, vol. III, Paris Peace Conference⟧frus1946v03'.replace(/, Paris[^⟧]*/, ''),
    );
  });

  it('takes the supplements, appendices and parts of a year, as older volumes cite them', () => {
    expectReferences('⟦Foreign Relations, 1918, Supplement 1, The World War, vol. II⟧frus1918Supp01v02');
    expectReferences('⟦Foreign Relations, 1917, supp. 2, vol. i⟧frus1917Supp02v01');
    expectReferences('⟦Foreign Relations, 1918, Supplement 2, The World War⟧frus1918Supp02');
    expectReferences('⟦Foreign Relations, 1915, supp.⟧frus1915Supp');
    expectReferences('⟦Foreign Relations, 1894, App. II⟧frus1894app2');
    expectReferences('⟦Foreign Relations, 1906, pt. 2⟧frus1906p2');
    expectReferences('⟦Foreign Relations, 1917–1972, vol. VIII⟧frus1917-72PubDipv08');
  });

  it('takes supplements', () => {
    expectReferences('⟦Foreign Relations, 1958–1960, vol. XIX, Microfiche Supplement⟧frus1958-60v19mSupp');
    expectReferences(
      '⟦Foreign Relations, 1958–1960, vol. XV/XVI, Part 1, Microfiche Supplement, Document 5⟧frus1958-60v15-16p1mSupp#d5',
    );
    expectReferences(
      '⟦Foreign Relations, 1961–1963, volumes VII, VIII, and IX, Microfiche Supplement⟧frus1961-63v07-09mSupp',
    );
    expectReferences('⟦Foreign Relations, 1958–1960, vol. I, Microfiche Supplement⟧?');
  });

  it('takes documents in a volume, with a title between', () => {
    expectReferences('⟦Foreign Relations, 1961–1963, vol. II, Document 248⟧frus1961-63v02#d248');
    expectReferences(
      'See ⟦Foreign Relations, 1969–1976, vol. XXX, Greece; Cyprus; Turkey, 1973–1976, Documents 228⟧frus1969-76v30#d228–⟦230⟧frus1969-76v30#d230.',
    );
    expectReferences(
      'See ⟦Foreign Relations, 1969–1976, vol. E–4, Documents on Iran and Iraq, Document 164⟧frus1969-76ve04#d164.',
    );
    expectReferences('⟦Foreign Relations, 1952–1954, vol. IV, pp. 1031–1037 (Document 3⟧frus1952-54v04#d3)');
  });

  it('leaves documents of the volume at hand alone', () => {
    expectReferences('See ⟦Foreign Relations, 1961–1963, vol. II⟧frus1961-63v02, and ⟦Document 24⟧#d24.');
    expectReferences('See ⟦Foreign Relations, 1961–1963, vol. II⟧frus1961-63v02; ⟦Document 24⟧#d24.');
    expectReferences('See ⟦Foreign Relations, 1961–1963, vol. II⟧frus1961-63v02. ⟦Document 24⟧#d24 has it.');
  });

  it('takes notes in a volume', () => {
    expectReferences(
      '⟦Foreign Relations, 1955–1957, vol. XXIII, Part 1, Document 1, footnote 4⟧frus1955-57v23p1#d1fn4',
    );
    expectReferences(
      '⟦Foreign Relations, 1955–1957, vol. XXIII, Part 1, footnote 4, Document 1⟧frus1955-57v23p1#d1fn4',
    );
    expectReferences('⟦Foreign Relations, 1955–1957, vol. X⟧frus1955-57v10, ⟦p. 19⟧?, ⟦footnote 4⟧?.');
    expectReferences('⟦Foreign Relations, 1955–1957, vol. X⟧frus1955-57v10, ⟦footnotes 4⟧? and ⟦5⟧?, ⟦p. 19⟧?.');
  });

  it('points pages to the volume where documents are numbered, to the page where they are not', () => {
    expectReferences('⟦Foreign Relations, 1950, vol. VII⟧frus1950v07, ⟦pp. 178⟧? and ⟦202⟧?.');
    expectReferences('⟦Foreign Relations, 1950, vol. vii, pp. 178⟧frus1950v07#pg_178 and ⟦202⟧frus1950v07#pg_202.', {
      number: null,
    });
    expectReferences('⟦Foreign Relations, 1951, vol. vi, Part 1. pp. 777⟧frus1951v06p1#pg_777 ff.', { number: null });
  });

  it('keeps the page that a numbered volume’s citation names', () => {
    const page = referencesOf('Foreign Relations, 1950, vol. VII, p. 178.')[1];
    assert.ok(page?.kind === 'page');
    assert.equal(page.volume?.id, 'frus1950v07');
  });

  it('overlooks the part of a volume that came out whole, and keeps a volume whose part is not named', () => {
    expectReferences('⟦Foreign Relations, 1955–1957, vol. XIV, Part 1⟧frus1955-57v14');
    expectReferences('⟦Foreign Relations, 1952–1954, vol. IX⟧frus1952-54v09');
  });

  it('has no target for a numeral that is none, and the would-be one for a volume that never was', () => {
    expectReferences('⟦Foreign Relations, 1952–1954, vol. IIX⟧?');
    expectReferences('⟦Foreign Relations, 1952–1954, vol. XL⟧frus1952-54v40');
  });

  it('leaves other uses of the words alone', () => {
    expectReferences('The Senate Foreign Relations Committee and the Council on Foreign Relations in 1950.');
    expectReferences('Foreign Relations of the Republic, 1950');
  });

  it('takes a volume of the same subseries, without a target', () => {
    expectReferences('See ⟦vol. xv⟧?, ⟦p. 33⟧?.');
    const [volume] = referencesOf('See volume VI, Part 1.');
    assert.ok(volume?.kind === 'volume');
    assert.deepEqual(volume.volume, { years: undefined, volume: 'VI', part: '1', id: undefined });
    expectReferences('In the Congressional Record, vol. X, and a Treaty Series, vol. 5.');
  });
});

describe('ibid.', () => {
  it('goes back to the volume last named', () => {
    expectReferences('⟦Foreign Relations, 1950, vol. vi, p. 5⟧frus1950v06#pg_5; ⟦ibid., p. 591⟧frus1950v06#pg_591.', {
      number: null,
    });
    expectReferences(
      '⟦Foreign Relations, 1961–1963, vol. II, Document 5⟧frus1961-63v02#d5; ⟦ibid., Document 7⟧frus1961-63v02#d7.',
    );
  });

  it('names another volume of its subseries, or another subseries', () => {
    expectReferences('⟦Foreign Relations, 1950, vol. VI⟧frus1950v06; ⟦ibid., vol. VII⟧frus1950v07.');
    expectReferences('⟦Foreign Relations, 1950, vol. VI⟧frus1950v06; ⟦ibid., 1955–1957, volume XIV⟧frus1955-57v14.');
  });

  it('has no target for pages alone in a volume with numbered documents', () => {
    expectReferences('⟦Foreign Relations, 1950, vol. VI⟧frus1950v06, ⟦p. 5⟧?; ibid., ⟦p. 591⟧?.');
  });

  it('is of another source when one stands between, or alone', () => {
    expectReferences(
      '⟦Foreign Relations, 1950, vol. VI⟧frus1950v06. (Department of State, Central Files) Ibid., ⟦Document 7⟧#d7.',
    );
    expectReferences('Department of State Bulletin, May 7, 1951, ⟦p. 747⟧?; ibid., ⟦p. 591⟧?.', { number: null });
  });
});
