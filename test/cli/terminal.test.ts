import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commandLine, folderOf, run, telegram } from './command-line';
import { faulty } from './transcriptions';

const colour = /\u001b\[3[0-9]m/;
const bar = /[█░]/;

describe('terminal', () => {
  const names = Array.from({ length: 30 }, (_, index) => `v${index}.telegram`);
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, faulty])));
  after(folder.remove);
  const cwd = folder.path;

  it('has no colours and no progress in a pipe', async () => {
    const { stdout, stderr } = await telegram(['lint', '.'], { cwd });
    assert.doesNotMatch(stdout, colour);
    assert.equal(stderr, '');
  });

  it('has no colours in the pipe of a CI service either, which would keep them in its log', async () => {
    const { stdout } = await telegram(['lint', '.'], { cwd, env: { CI: 'true' } });
    assert.ok(!stdout.includes('\u001b'), stdout);
  });

  it('has colours where FORCE_COLOR asks for them, unless NO_COLOR is set', async () => {
    const forced = await telegram(['lint', '.'], { cwd, env: { FORCE_COLOR: '1' } });
    assert.match(forced.stdout, colour);
    const refused = await telegram(['lint', '.'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    assert.doesNotMatch(refused.stdout, colour);
  });

  it('cannot be steered by a transcription', async () => {
    const input = faulty.replace('The lamps', 'The \u001b[31mlamps\u202e');
    const { stdout } = await telegram(['lint', '-'], { input });
    assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u202e'));
  });

  describe('of a person', () => {
    before(function () {
      // util-linux’s script runs a command in a terminal of its own.
      if (process.platform !== 'linux' || spawnSync('script', ['--version']).status !== 0) this.skip();
    });

    const inTerminal = (command: string, env: Readonly<Record<string, string>> = {}) =>
      run('script', ['-qec', `stty cols 100; "${process.execPath}" "${commandLine}" ${command}`, '/dev/null'], {
        cwd,
        env,
      });

    it('has colours and a progress bar', async () => {
      const { stdout, status } = await inTerminal('lint .');
      assert.match(stdout, colour);
      assert.match(stdout, bar);
      assert.equal(status, 1);
    });

    it('obeys NO_COLOR', async () => {
      const { stdout } = await inTerminal('lint .', { NO_COLOR: '1' });
      assert.doesNotMatch(stdout, colour);
    });

    it('keeps the bar out of results that go elsewhere', async () => {
      const { stdout } = await inTerminal('lint . > report.txt; cat report.txt | tail -n 1');
      assert.match(stdout, bar);
      const { stdout: report } = await run('cat', ['report.txt'], { cwd });
      assert.doesNotMatch(report, bar);
      assert.doesNotMatch(report, colour);
    });

    it('has no bar among results that come one by one', async () => {
      const { stdout } = await inTerminal('parse --format ndjson .');
      assert.doesNotMatch(stdout, bar);
    });
  });
});
