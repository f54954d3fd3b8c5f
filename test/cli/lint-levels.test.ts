import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, telegram } from './command-line';
import { doubtful, faultless, faulty } from './transcriptions';

const withHint = faultless.replace('the oil which', 'the oil , which');

describe('telegram lint --level, --quiet', () => {
  const folder = folderOf({ 'hint.telegram': withHint, 'bad.telegram': faulty, 'doubt.telegram': doubtful });
  after(folder.remove);
  const cwd = folder.path;

  it('shows people errors and warnings, and tells what it leaves out', async () => {
    const { stdout } = await telegram(['lint', '.'], { cwd });
    assert.doesNotMatch(stdout, /punctuation-spacing/);
    assert.match(stdout, /^3 problems in 2 of 3 files: 1 error, 2 warnings\.$/m);
    assert.match(stdout, /^Not shown: 1 hint\. “--level hint” shows them\.$/m);
  });

  it('shows all on request', async () => {
    const { stdout } = await telegram(['lint', '--level', 'hint', '.'], { cwd });
    assert.match(stdout, /hint .+punctuation-spacing/);
    assert.match(stdout, /^4 problems in 3 of 3 files: 1 error, 2 warnings, 1 hint\.$/m);
    assert.doesNotMatch(stdout, /Not shown/);
  });

  it('shows errors only with --quiet, while warnings still count', async () => {
    const { stdout, status } = await telegram(['lint', '--quiet', '--max-warnings', '0', 'doubt.telegram'], { cwd });
    assert.equal(stdout, 'No problems in 1 file.\nNot shown: 1 warning. “--level warning” shows them.\n');
    assert.equal(status, 1);
  });

  it('gives programs everything, or what they ask for', async () => {
    const codes = async (...args: string[]): Promise<number> => {
      const { stdout } = await telegram(['lint', '--format', 'json', ...args, '.'], { cwd });
      const { files } = JSON.parse(stdout) as { files: { diagnostics: unknown[] }[] };
      assert.equal(files.length, 3);
      return files.flatMap(({ diagnostics }) => diagnostics).length;
    };
    assert.deepEqual([await codes(), await codes('--level', 'warning'), await codes('-q')], [4, 3, 1]);
  });
});

describe('telegram lint --output', () => {
  const folder = folderOf({
    'bad.telegram': faulty,
    'broken/telegram.config.json': '\0',
    'broken/v1.telegram': faulty,
  });
  after(folder.remove);
  const cwd = folder.path;

  it('writes the report to a file, and a summary to standard output', async () => {
    const { stdout, status } = await telegram(['lint', '--format', 'json', '-o', 'report.json', 'bad.telegram'], {
      cwd,
    });
    assert.equal(status, 1);
    assert.match(stdout, /^2 problems: 1 error, 1 warning\.\n {2}1 {2}date\/weekday\n/);
    const { stdout: printed } = await telegram(['lint', '--format', 'json', 'bad.telegram'], { cwd });
    assert.equal(readFileSync(join(cwd, 'report.json'), 'utf8'), printed);
  });

  it('leaves what was there, and nothing else, when the run fails', async () => {
    const before = readdirSync(cwd);
    const report = readFileSync(join(cwd, 'report.json'), 'utf8');
    const { status } = await telegram(['lint', '--format', 'json', '-o', 'report.json', 'broken'], { cwd });
    assert.equal(status, 2);
    assert.equal(readFileSync(join(cwd, 'report.json'), 'utf8'), report);
    assert.deepEqual(readdirSync(cwd), before);
  });

  it('has no colours in the file', async () => {
    await telegram(['lint', '-o', 'report.txt', 'bad.telegram'], { cwd, env: { FORCE_COLOR: '1' } });
    assert.ok(existsSync(join(cwd, 'report.txt')));
    assert.ok(!readFileSync(join(cwd, 'report.txt'), 'utf8').includes('\u001b'));
  });
});
