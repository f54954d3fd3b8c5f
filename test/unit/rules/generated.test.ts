import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles, stalePages } from '../../../scripts/generate-rules';

const root = join(import.meta.dirname, '../../..');

describe('what is generated from the rules', () => {
  for (const [path, text] of generatedFiles()) {
    it(`${path} is up to date (npm run generate)`, () => {
      const file = join(root, path);
      assert.equal(existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '', text);
    });
  }

  it('has no page of a rule that is no more', () => {
    assert.deepEqual(stalePages(), []);
  });
});
