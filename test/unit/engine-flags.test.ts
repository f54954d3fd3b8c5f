import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { engineFlags, forManyFiles, forServer } from '../../server/engine-flags';

/** What the engine of this process says of flags, as when the server sets them. */
function complaints(flags: readonly string[]): string {
  const set = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag)`;
  return spawnSync(process.execPath, ['--eval', set], { encoding: 'utf8' }).stderr;
}

describe('the flags for the engine', () => {
  it('are flags that this one knows', () => {
    assert.match(complaints(['--no-such-flag']), /no-such-flag/);
    assert.equal(complaints(engineFlags(process.versions.v8, forServer)), '');
    assert.equal(complaints(engineFlags(process.versions.v8, forManyFiles)), '');
  });

  for (const version of ['11.3.244.8-node.38', '12.4.254.21-node.57', '14.6.202.34-electron.0']) {
    it(`make V8 ${version} wait longer`, () => {
      assert.match(
        engineFlags(version, forServer).join(' '),
        /--(?:interrupt-budget|invocation-count-for-turbofan)=\d+/,
      );
    });
  }

  it('are none for an engine that nobody has tried', () => {
    assert.deepEqual(engineFlags('10.2.154.26-node.40', forServer), []);
    assert.deepEqual(engineFlags('99.0.0', forServer), []);
  });
});
