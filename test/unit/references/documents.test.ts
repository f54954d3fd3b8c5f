import assert from 'node:assert/strict';
import { expectReferences, referencesOf } from './fixture';

describe('References to documents', () => {
  it('takes one document', () => {
    expectReferences('See ⟦Document 27⟧#d27. Printed as ⟦Document 3⟧#d3; see also [⟦Document 4⟧#d4].');
  });

  it('takes each number of a list', () => {
    expectReferences('See ⟦Documents 18⟧#d18 and ⟦33⟧#d33.');
    expectReferences('See ⟦Documents 1⟧#d1, ⟦4⟧#d4, and ⟦7⟧#d7, respectively.');
  });

  it('takes the ends of a range, also within a list', () => {
    expectReferences('See ⟦Documents 18⟧#d18–⟦21⟧#d21.');
    expectReferences('See ⟦Documents 132⟧#d132–⟦134⟧#d134 and ⟦136⟧#d136–⟦138⟧#d138.');
    expectReferences('See ⟦Documents 132⟧#d132 through ⟦134⟧#d134.');
  });

  it('tells on the end of a range where the range begins', () => {
    const [first, last] = referencesOf('See Documents 33–18.');
    assert.equal(first?.rangeFrom, undefined);
    assert.equal(last?.rangeFrom, '33');
  });

  it('completes an abbreviated end', () => {
    expectReferences('See ⟦Documents 132⟧#d132–⟦38⟧#d138.');
  });

  it('does not take a marker for a part of the number', () => {
    expectReferences('Transmitted in ⟦Document 5⟧#d5{1} to the Embassy.');
    expectReferences('See ⟦Documents 5⟧#d5{1} and ⟦7⟧#d7{2} for both.');
  });

  it('takes numbers with a letter, and without a space', () => {
    expectReferences('See ⟦Document 27a⟧#d27a and ⟦Document28⟧#d28.');
  });

  it('ends a list before a year', () => {
    expectReferences('See ⟦Documents 5⟧#d5 and ⟦6⟧#d6, 1961, for the text.');
    expectReferences('American Foreign Policy: Current Documents, 1961, and Documents 1950–1955.');
  });

  it('leaves the papers of other bodies alone', () => {
    expectReferences('U.N. Document 5, the SEATO Document 12 and Working Document 3 were tabled.');
    expectReferences('See Document 48/2 and Document 12-B of the committee.');
    expectReferences('Cited in Gravel, Book 12, Document 99, and in the Supplement, Document 4.');
    expectReferences('See Document 4 in the microfiche supplement.');
  });

  it('begins a sentence with Document all the same', () => {
    expectReferences('Not printed. ⟦Document 5⟧#d5 has the text. In ⟦Document 6⟧#d6 it is repeated.');
  });

  it('is uncertain of what is quoted', () => {
    const certain = (text: string): boolean[] =>
      referencesOf(text, { heading: 'Letter From the Ambassador to the Minister' }).map(
        (reference) => reference.kind === 'document' && reference.certain,
      );
    assert.deepEqual(certain('We oppose the Document 782 procedure.'), [false]);
    assert.deepEqual(certain('We agreed.\n  1. On Document 471 items see Document 7 above.'), [false, true]);
    assert.deepEqual(certain('As in my letter [Document 7], and (see Document 8).'), [true, true]);
    assert.deepEqual(certain('We agreed.\n  1. Printed as Document 7.'), [true]);
  });

  it('takes notes behind a document with it', () => {
    expectReferences('See ⟦Document 5, footnote 2⟧#d5fn2.');
    expectReferences('See ⟦Document 55 and footnote 3⟧#d55fn3 thereto.');
    expectReferences('See ⟦Document 55 and footnotes 1⟧#d55fn1 and ⟦3⟧#d55fn3 thereto.');
  });

  it('leaves notes of another document to it', () => {
    expectReferences('See ⟦Document 11⟧#d11 and ⟦footnote 3, Document 38⟧#d38fn3.');
    expectReferences('See ⟦Document 11⟧#d11, ⟦footnote 3, Document 38⟧#d38fn3.');
    expectReferences('See ⟦Document 11⟧#d11, and ⟦footnote 3 above⟧#d10fn3.');
  });

  it('reads the volume behind the document', () => {
    expectReferences('See ⟦Document 3⟧frus1961-63v05#d3 in Foreign Relations, 1961–1963, volume V.');
    expectReferences('See ⟦Document 3⟧? in volume X.');
  });

  it('takes supra and infra for the neighbours, without a target', () => {
    expectReferences('See ⟦infra⟧?. The memorandum, ⟦supra⟧?, was sent to a supra-party meeting.');
    expectReferences('He left.\n  1. ⟦Supra⟧?.\n  2. ⟦Infra⟧?.');
    assert.deepEqual(
      referencesOf('See infra.').map((reference) => reference.kind === 'document' && reference.neighbour),
      ['next'],
    );
  });

  it('does not read the heading', () => {
    expectReferences('Text.', { heading: 'Memorandum on Document 5' });
  });
});
