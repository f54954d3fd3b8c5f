import assert from 'node:assert/strict';
import type { TelegramReference } from '../../../server/references/reference';
import { expectReferences, referencesOf } from './fixture';

function telegrams(text: string): readonly TelegramReference[] {
  return referencesOf(text).filter((reference) => reference.kind === 'telegram');
}

describe('References to telegrams', () => {
  it('takes telegrams and their series', () => {
    expectReferences('See ⟦telegram 489⟧?, ⟦Embtel 2548⟧? and ⟦Deptel 474⟧?.');
    expectReferences('⟦Polto 1034⟧?, ⟦Secto 12⟧?, ⟦POLTO 7⟧?, circular ⟦telegram 393⟧?');
    assert.deepEqual(
      telegrams('Telegrams 737 and 740; Embtels 5, 6.').map(({ series, number }) => `${series} ${number}`),
      ['telegram 737', 'telegram 740', 'embtel 5', 'embtel 6'],
    );
  });

  it('takes airgrams by their number', () => {
    expectReferences('In ⟦airgram A–74⟧? and ⟦airgram CA-1062⟧?.');
    assert.equal(telegrams('airgram A–74')[0]?.number, '74');
  });

  it('does not take a marker for a part of the number', () => {
    expectReferences('⟦Deptel 489⟧?{2} was sent.');
  });

  it('reads the post', () => {
    const post = (text: string): TelegramReference['post'] => telegrams(text)[0]?.post;
    assert.deepEqual(post('telegram 116 to Tel Aviv'), { side: 'to', name: 'Tel Aviv' });
    assert.deepEqual(post('telegram 116 from Cairo, May 3'), { side: 'from', name: 'Cairo' });
    assert.deepEqual(post('sent to Athens as telegram 165, which'), { side: 'to', name: 'Athens' });
    assert.deepEqual(post('Tokyo’s telegram 444 says'), { side: 'from', name: 'Tokyo' });
    assert.equal(post('See telegram 444.'), undefined);
    assert.equal(post('telegram 444 to the Embassy'), undefined);
  });

  it('reads whose telegram it is', () => {
    assert.equal(telegrams('Embassy telegram 1049')[0]?.series, 'embtel');
    assert.equal(telegrams('the Department telegram 802')[0]?.series, 'deptel');
  });

  it('reads the document that it is printed as', () => {
    expectReferences('In ⟦telegram 116⟧? to Amman, ⟦Document 111⟧#d111.');
    assert.equal(telegrams('In telegram 116 to Amman, Document 111.')[0]?.printedAs, '111');
    assert.equal(telegrams('Telegram 408 is Document 129.')[0]?.printedAs, '129');
    assert.equal(telegrams('Telegrams 408 and 409 (Documents 1 and 2)')[0]?.printedAs, undefined);
  });

  it('needs a number', () => {
    expectReferences('The telegram of May 5 and a circular were sent.');
  });
});
