import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkVolume } from '../../../server/rules/check-volume';
import { parseVolume } from '../../../server/volume/parse-volume';

describe('the samples', () => {
  const faultless = readdirSync('samples').filter((name) => name.endsWith('.telegram') && !name.includes('faults'));
  for (const name of faultless) {
    it(`${name} has nothing above a hint`, () => {
      const findings = checkVolume(parseVolume(readFileSync(join('samples', name), 'utf8')), {}).flat();
      const grave = findings.filter(({ severity }) => severity !== 'hint');
      assert.deepEqual(
        grave.map(({ rule, message }) => `${rule.id}: ${message}`),
        [],
      );
    });
  }
});
