import { expectReferences } from './fixture';

describe('References to articles', () => {
  it('takes articles of a treaty', () => {
    expectReferences('Under ⟦Article XXVIII⟧? and ⟦Article 51⟧?; ⟦Articles IV⟧? and ⟦V⟧?, ⟦Articles 1⟧?–⟦3⟧?.');
  });

  it('takes a number that is none, for a rule to see', () => {
    expectReferences('⟦Article VIV⟧?, ⟦Article lV⟧?, ⟦Artcle X⟧?');
  });

  it('leaves articles of newspapers and clothing alone', () => {
    expectReferences('An article 5 days ago; the Article by Reston.');
  });
});
