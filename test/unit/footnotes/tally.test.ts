import assert from 'node:assert/strict';
import { evidenceName, Tally, weightOf } from '../../../server/footnotes/tally';
import { weights } from '../../../server/footnotes/weights';

describe('tally of evidence', () => {
  it('knows every weight of the table by the parts of its name', () => {
    for (const [name, weight] of Object.entries(weights)) {
      const [family = '', kind, ...details] = name.split(':');
      const detail = details.length > 0 ? details.join(':') : undefined;
      assert.equal(evidenceName(family, kind, detail), name);
      assert.equal(weightOf(family, kind, detail), weight, name);
    }
  });

  it('counts nothing for a name without a weight', () => {
    assert.equal(weightOf('unheard-of', 'left', 'right'), 0);
    assert.equal(weightOf('left', 'unheard-of'), 0);
  });

  it('sums what was reported, and begins anew when taken', () => {
    const tally = new Tally();
    tally.add('left', 'stop');
    tally.add('right', 'space');
    assert.equal(tally.take(1), weightOf('left', 'stop') + weightOf('right', 'space'));
    assert.equal(tally.take(), 1);
  });
});
