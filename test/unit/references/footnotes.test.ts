import assert from 'node:assert/strict';
import { expectReferences, referencesOf } from './fixture';

describe('References to footnotes', () => {
  it('takes a note of another document', () => {
    expectReferences('See ⟦footnote 4, Document 5⟧#d5fn4.');
    expectReferences('⟦Footnote 4 to Document 5⟧#d5fn4 has it; so has ⟦footnote 1. Document 6⟧#d6fn1.');
    expectReferences('See ⟦footnote 3 Document 153⟧#d153fn3.');
  });

  it('takes each note of a list', () => {
    expectReferences('See ⟦footnotes 3⟧#d5fn3 and ⟦4, Document 5⟧#d5fn4.');
    expectReferences('See ⟦footnotes 1⟧#d168fn1–⟦7⟧#d168fn7 and ⟦15, Document 168⟧#d168fn15.');
  });

  it('goes on behind the document', () => {
    expectReferences('See ⟦footnote 2, Document 40⟧#d40fn2, and ⟦Document 54⟧#d54.');
  });

  it('takes notes of the document at hand', () => {
    expectReferences('See ⟦footnote 2 above⟧#d10fn2 and ⟦footnote 3, below⟧#d10fn3.');
    expectReferences('Attached to the memorandum cited in ⟦footnote 7⟧#d10fn7.');
  });

  it('counts on for supra and infra', () => {
    expectReferences('See ⟦footnote 2, supra⟧#d9fn2, and ⟦footnotes 7⟧#d11fn7 and ⟦8, infra⟧#d11fn8.');
    expectReferences('See ⟦footnote 2, supra⟧?.', { number: null });
    expectReferences('See ⟦footnote 2, supra⟧?.', { number: '1' });
  });

  it('goes back to the document named in the line for thereto', () => {
    expectReferences('Telegram from Athens is ⟦Document 237⟧#d237; on the other see ⟦footnote 2 thereto⟧#d237fn2.');
    expectReferences('See ⟦Document 237⟧#d237.\n\nSee ⟦footnote 2⟧? thereto.');
  });

  it('takes the document of a telegram that is named between', () => {
    expectReferences(
      'See ⟦footnotes 2⟧#d172fn2 and ⟦3⟧#d172fn3, respectively, to ⟦telegram 1182⟧?, ⟦Document 172⟧#d172.',
    );
  });

  it('gives no target to notes on pages and of other papers', () => {
    expectReferences('See ⟦footnote 1⟧?, ⟦p. 1597⟧#pg_1597.', { number: null });
    expectReferences('Summarized on ⟦p. 510⟧?, ⟦footnote 36⟧?, and ⟦footnote 2⟧? to the letter.');
    expectReferences(
      'See ⟦footnote 10⟧?, ⟦Foreign Relations, 1955–1957, vol. XXIII, Part 2⟧frus1955-57v23p2, ⟦p. 487⟧?.',
    );
  });

  it('tells notes of a document without a number', () => {
    const [above] = referencesOf('See footnote 2 above.', { number: null });
    assert.ok(above?.kind === 'footnote' && above.here);
    assert.equal(above.target, undefined);
  });
});
