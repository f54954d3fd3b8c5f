import assert from 'node:assert/strict';
import { didYouMean, nearest } from '../../../server/cli/suggestion';

const ids = ['footnote/unmarked-note', 'footnote/unresolved-marker', 'date/order', 'page/order'];

describe('nearest', () => {
  it('mends a slip', () => {
    assert.equal(nearest('jsn', ['text', 'json']), 'json');
    assert.equal(nearest('footnote/unmarkd-note', ids), 'footnote/unmarked-note');
  });

  it('knows a rule by the part behind the stroke', () => {
    assert.equal(nearest('unresolved-marker', ids), 'footnote/unresolved-marker');
    assert.equal(nearest('unresolvd-marker', ids), 'footnote/unresolved-marker');
  });

  it('has nothing for a word that is like none', () => {
    assert.equal(nearest('xylophone', ids), undefined);
    assert.equal(nearest('', ids), undefined);
    assert.equal(didYouMean('xylophone', ids), '');
  });
});
