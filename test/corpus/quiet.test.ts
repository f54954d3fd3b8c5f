import assert from 'node:assert/strict';
import { checkVolume } from '../../server/rules/check-volume';
import { defaultSettings } from '../../server/rules/settings';
import { parseVolume } from '../../server/volume/parse-volume';
import { absent, hasCorpus, readPublished, readSeed, volumeIds } from './published-volumes';

/** Errors and warnings a document that proofread volumes may have: most are slips of the print. */
const highest = 0.05;

describe(`rules on published volumes${hasCorpus ? '' : ` (skipped: ${absent})`}`, () => {
  it(`find fewer than ${highest} errors and warnings a document`, function () {
    if (!hasCorpus) this.skip();
    const counts = new Map<string, number>();
    let documents = 0;
    for (const id of volumeIds()) {
      const volume = parseVolume(readPublished(id).text, id);
      documents += volume.entries.length;
      for (const { rule, severity } of checkVolume(volume, defaultSettings).flat()) {
        if (severity === 'error' || severity === 'warning') counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
      }
    }
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const list = [...counts].sort(([, a], [, b]) => b - a).map(([id, count]) => `${id} ${count}`);
    assert.ok(all / documents < highest, `${all} in ${documents} documents: ${list.join(', ')}`);
  });

  it('find nothing above a hint in the document that the project began with', function () {
    if (!hasCorpus) this.skip();
    const findings = checkVolume(parseVolume(readSeed()), defaultSettings).flat();
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'hint').map(({ message }) => message),
      [],
    );
  });
});
