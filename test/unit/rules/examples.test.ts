import assert from 'node:assert/strict';
import { findRule, rules } from '../../../server/rules/index';
import { parseConfiguration } from '../../../server/rules/parse-configuration';
import { ruleIds } from './fixture';

describe('every rule', () => {
  it('has an id of its own, area and name', () => {
    const ids = rules.map(({ metadata }) => metadata.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\/[a-z-]+$/);
    assert.equal(findRule('footnote/empty-note')?.metadata.title, 'A note with a number and no text');
    assert.equal(findRule('footnote/nothing'), undefined);
  });

  for (const { metadata, scope } of rules) {
    const { id, example, title, why } = metadata;
    // What they report does not lie in one text.
    if (scope === 'configuration' || scope === 'workspace') continue;
    it(`${id} reports its wrong example`, () => {
      assert.ok(ruleIds(example.wrong).includes(id), `found ${ruleIds(example.wrong).join(', ') || 'nothing'}`);
    });
    it(`${id} does not report its right example`, () => {
      assert.ok(!ruleIds(example.right).includes(id));
    });
    it(`${id} says in plain words what is wrong and why`, () => {
      assert.match(title, /^[A-Z].*[^.]$/);
      assert.match(why, /^[A-Z].*\.$/);
    });
  }

  it('of the configuration is kept by its right example', () => {
    for (const { metadata, scope } of rules) {
      if (scope === 'configuration') assert.deepEqual(parseConfiguration(metadata.example.right).findings, []);
    }
  });
});
