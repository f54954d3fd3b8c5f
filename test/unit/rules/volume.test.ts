import assert from 'node:assert/strict';
import { checkVolume } from '../../../server/rules/check-volume';
import { parseVolume } from '../../../server/volume/parse-volume';

const text = '1. Editorial Note\n\nThe talks began.\n';

function messages(id: string | undefined, namesakes: readonly string[]): readonly string[] {
  return checkVolume({ ...parseVolume(text, id), namesakes }, {})
    .flat()
    .filter(({ rule }) => rule.id === 'volume/duplicate-id')
    .map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

describe('volume/duplicate-id', () => {
  it('names the others at the first heading', () => {
    assert.deepEqual(messages('frus1958-60v18', ['copy/frus1958-60v18.telegram']), [
      'Editorial Note: There is another volume frus1958-60v18: copy/frus1958-60v18.telegram. References from other volumes may mean either; rename one of them.',
    ]);
  });

  it('is quiet on a volume that is alone, and on files without an id', () => {
    assert.deepEqual(messages('frus1958-60v18', []), []);
    assert.deepEqual(messages(undefined, ['copy/sample.telegram']), []);
  });
});
