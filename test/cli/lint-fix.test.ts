import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, run, telegram } from './command-line';
import { faultless, faulty } from './transcriptions';

/** Safe to mend: a space before a comma, and the label of a source note. */
const mendable = faultless.replace('the oil which', 'the oil , which').replace('Source:', 'source:');
const mended = faultless.replace('the oil which', 'the oil, which');

/** As an editor of the kind that adds returns and a mark saves it. */
const returns = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

function folder(): { path: string; read: (name: string) => string; remove: () => void } {
  const made = folderOf({
    'mend.telegram': mendable,
    'marked.telegram': returns(mendable),
    'good.telegram': faultless,
    'bad.telegram': faulty,
  });
  return { ...made, read: (name) => readFileSync(join(made.path, name), 'utf8') };
}

describe('telegram lint --fix', () => {
  it('makes the safe fixes, whatever is shown, and reports what remains', async () => {
    const { path: cwd, read, remove } = folder();
    const { stdout, stderr, status } = await telegram(['lint', '--fix', '--quiet', '.'], { cwd });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.equal(read('mend.telegram'), mended);
    assert.equal(read('marked.telegram'), returns(mended));
    assert.equal(read('good.telegram'), faultless);
    assert.equal(read('bad.telegram'), faulty);
    assert.match(stdout, /^Mended 4 places in 2 files\.\n1 problem in 1 of 4 files: 1 error\.$/m);
    assert.equal(readdirSync(cwd).length, 4);
    remove();
  });

  it('has nothing to do the second time', async () => {
    const { path: cwd, remove } = folder();
    await telegram(['lint', '--fix', 'mend.telegram'], { cwd });
    const { mtimeMs } = statSync(join(cwd, 'mend.telegram'));
    const { stdout } = await telegram(['lint', '--fix', 'mend.telegram'], { cwd });
    assert.equal(stdout, 'No problems in 1 file.\n');
    assert.equal(statSync(join(cwd, 'mend.telegram')).mtimeMs, mtimeMs);
    remove();
  });

  it('leaves what is switched off or suppressed', async () => {
    const ignore = [{ rule: 'source/malformed-label', reason: 'so in the print' }];
    const { path: cwd, remove } = folderOf({
      'telegram.config.json': JSON.stringify({ rules: { 'character/punctuation-spacing': 'off' }, ignore }),
      'mend.telegram': mendable,
    });
    const { stdout } = await telegram(['lint', '--fix', '.'], { cwd });
    assert.equal(stdout, 'No problems in 1 file.\n');
    assert.equal(readFileSync(join(cwd, 'mend.telegram'), 'utf8'), mendable);
    remove();
  });

  it('keeps the mode of a file, and a link a link', async function () {
    if (process.platform === 'win32') this.skip();
    const { path: cwd, read, remove } = folder();
    chmodSync(join(cwd, 'mend.telegram'), 0o640);
    symlinkSync('mend.telegram', join(cwd, 'link.telegram'));
    await telegram(['lint', '--fix', 'link.telegram'], { cwd });
    assert.equal(read('mend.telegram'), mended);
    assert.equal(statSync(join(cwd, 'mend.telegram')).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(cwd, 'link.telegram')).isSymbolicLink());
    remove();
  });

  it('prints standard input mended, and the report on standard error', async () => {
    const input = returns(mendable);
    const { stdout, stderr, status } = await telegram(['lint', '--fix', '-'], { input });
    assert.equal(stdout, returns(mended));
    assert.equal(stderr, 'Mended 2 places in 1 file.\nNo problems in 1 file.\n');
    assert.equal(status, 0);
    assert.equal((await telegram(['lint', '--fix', '-'], { input: faultless })).stdout, faultless);
  });
});

describe('telegram lint --fix --dry-run', () => {
  it('shows a diff that makes the same of the files, and writes nothing', async function () {
    const { path: cwd, read, remove } = folder();
    const { stdout, stderr, status } = await telegram(['lint', '--fix', '--dry-run', '.'], { cwd });
    assert.equal(stderr, '--fix would change 4 places in 2 files.\n');
    assert.equal(status, 1);
    assert.match(stdout, /^--- marked\.telegram\n\+\+\+ marked\.telegram\n@@ -6,9 \+6,9 @@/);
    assert.equal(read('mend.telegram'), mendable);
    assert.equal(readdirSync(cwd).length, 4);
    // Where the tool is at hand it is the judge.
    const patch = await run('git', ['apply', '-p0', '-'], { cwd, input: stdout }).catch(() => undefined);
    if (patch === undefined) this.skip();
    assert.deepEqual(patch, { status: 0, stdout: '', stderr: '' });
    assert.equal(read('mend.telegram'), mended);
    assert.equal(read('marked.telegram'), returns(mended));
    remove();
  });
});
