import { expectReferences } from './fixture';

describe('References to pages', () => {
  it('takes pages of a volume that numbers no documents', () => {
    expectReferences('Dated January 17, ⟦p. 1510⟧#pg_1510; see ⟦pp. 178⟧#pg_178–⟦182⟧#pg_182.', { number: null });
    expectReferences('See ⟦pages 636⟧#pg_636 ff. Printed on ⟦page 9⟧#pg_9.', { number: null });
    expectReferences('See ⟦pp. 1652⟧#pg_1652, ⟦1653⟧#pg_1653, and ⟦1667⟧#pg_1667.', { number: null });
  });

  it('takes those of another book for no target', () => {
    expectReferences('Department of State Bulletin, May 7, 1951, ⟦p. 747⟧?.', { number: null });
    expectReferences('Rankin, China Assignment (Seattle: University Press, 1964), ⟦pp. 75⟧?–⟦77⟧?.', { number: null });
    expectReferences('See ⟦p. 33⟧?.');
  });

  it('takes ante and post for the volume at hand', () => {
    expectReferences('Ante, ⟦p. 352⟧#pg_352; post, ⟦p. 900⟧#pg_900.');
  });

  it('takes a page that a paper itself names for no target', () => {
    const letter = { number: null, heading: 'The Ambassador in France (Bruce) to the Secretary of State' };
    expectReferences('I would delete the sentence at the top of ⟦page 4⟧?.', letter);
    expectReferences('On this see ⟦page 400⟧#pg_400.', letter);
  });

  it('leaves page breaks and other words alone', () => {
    expectReferences('the [Page 89] use of P. 5 or a page of pp. text', { number: null });
  });
});
