import assert from 'node:assert/strict';
import { telegram } from './command-line';

describe('telegram rules', () => {
  it('lists every rule with its severity and what is wrong', async () => {
    const { status, stdout } = await telegram(['rules']);
    assert.equal(status, 0);
    assert.match(stdout, /^footnote\/unmarked-note +error +\S/m);
    assert.match(stdout, /^date\/order +hint +\S/m);
  });

  it('lists them as JSON', async () => {
    const { stdout } = await telegram(['rules', '--format', 'json']);
    const { rules } = JSON.parse(stdout) as { rules: { id: string; severity: string; why: string }[] };
    assert.ok(rules.length >= 38, String(rules.length));
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { id, severity, why } of rules) {
      assert.match(id, /^[a-z-]+\/[a-z-]+$/);
      assert.match(severity, /^(error|warning|information|hint)$/);
      assert.ok(why, id);
    }
  });
});

describe('telegram explain', () => {
  it('tells what a rule wants, why, and how it is right', async () => {
    const { status, stdout } = await telegram(['explain', 'footnote/unmarked-note']);
    assert.equal(status, 0);
    assert.match(stdout, /^footnote\/unmarked-note {2}error\n\n/);
    for (const part of ['Why', 'Wrong', 'Right', 'Fix']) assert.match(stdout, new RegExp(`^${part}\\n.+`, 'm'));
  });
});
