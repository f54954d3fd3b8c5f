import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { commandLine, folderOf, run, telegram } from './command-line';
import { doubtful, faultless, faulty } from './transcriptions';

/** Enough of it that the command line takes several threads. */
const long = (text: string): string => text.replace('\n\n(1)', `\n\n${'The lamps are lit. '.repeat(16_000)}\n\n(1)`);

// Loaded before the program, in each of its threads; `THREADS` is where it leaves word of them.
const spy = `
const { appendFileSync } = require('node:fs');
const { threadId } = require('node:worker_threads');
appendFileSync(process.env.THREADS, threadId + '\\n');
`;

// What reads v2 in another thread comes to grief.
const fault = `
const promises = require('node:fs/promises');
const { isMainThread } = require('node:worker_threads');
const { readFile } = promises;
promises.readFile = async (path, ...more) => {
  if (isMainThread || !String(path).endsWith('v2.telegram')) return readFile(path, ...more);
  if (process.env.FAULT === 'exit') process.exit(7);
  const bytes = await readFile(path, ...more);
  bytes.indexOf = () => {
    throw new TypeError('a fault for the test');
  };
  return bytes;
};
`;

describe('telegram lint in several threads', function () {
  this.timeout(60_000);
  const mendable = faultless.replace('the oil which', 'the oil , which');
  const folder = folderOf({
    'v1.telegram': long(faultless),
    'v2.telegram': doubtful.replace('213.', `${'The lamps are lit. '.repeat(16_000)}\n\n213.`),
    'v3.telegram': faulty,
    'v4.telegram': '',
    'v5.telegram': long(mendable),
    'v6.telegram': long(faultless).replaceAll('\n', '\r\n'),
    'telegram.config.json': JSON.stringify({
      ignore: [
        { rule: 'date/weekday', file: 'v2.telegram', reason: 'so in the print' },
        { rule: 'date/weekday', file: 'v1.telegram', reason: 'there is none' },
      ],
    }),
    'spy.cjs': spy,
    'fault.cjs': fault,
  });
  after(folder.remove);
  const cwd = folder.path;
  const preload = (name: string): Record<string, string> => ({ NODE_OPTIONS: `--require "${join(cwd, name)}"` });
  const files = Array.from({ length: 6 }, (_, index) => `v${index + 1}.telegram`);

  before(function () {
    if (availableParallelism() < 2) this.skip();
  });

  async function threadsOf(...paths: readonly string[]): Promise<number> {
    const log = join(cwd, 'threads.txt');
    writeFileSync(log, '');
    await telegram(['lint', '-q', ...paths], { cwd, env: { ...preload('spy.cjs'), THREADS: log } });
    return new Set(readFileSync(log, 'utf8').trim().split('\n')).size;
  }

  it('takes as many as there are processors, and none for little', async () => {
    assert.equal(await threadsOf(...files), 1 + Math.min(files.length, availableParallelism()));
    assert.equal(await threadsOf('v1.telegram'), 1);
    assert.equal(await threadsOf('v1.telegram', 'v3.telegram'), 1);
  });

  for (const format of ['text', 'json', 'sarif', 'junit', 'github']) {
    it(`prints the same ${format} as one thread does, file by file in their order`, async () => {
      const args = ['lint', '--format', format, '--level', 'hint'];
      const together = await telegram([...args, ...files], { cwd });
      const one = await run(process.execPath, ['--require', join(cwd, 'alone.cjs'), commandLine, ...args, ...files], {
        cwd,
      });
      assert.equal(together.stdout, one.stdout);
      assert.equal(together.stderr, one.stderr);
      assert.equal(together.status, 2);
      assert.match(together.stdout, /unused-suppression/);
    });
  }

  before(() => {
    writeFileSync(join(cwd, 'alone.cjs'), "require('node:os').availableParallelism = () => 1;\n");
  });

  it('names an input that cannot be read, and checks the others', async () => {
    const { stdout, stderr, status } = await telegram(['lint', '--format', 'json', ...files, '-'], {
      cwd,
      input: faulty,
    });
    assert.equal(stderr, 'telegram: v4.telegram: it is empty.\n');
    assert.equal(status, 2);
    const { files: reported } = JSON.parse(stdout) as { files: { path: string }[] };
    assert.deepEqual(
      reported.map(({ path }) => path),
      [...files.filter((file) => file !== 'v4.telegram'), '-', 'telegram.config.json'],
    );
  });

  it('names the file at which a thread fails, and leaves no report', async () => {
    const args = ['lint', '-o', 'report.txt', ...files];
    const { stderr, stdout, status } = await telegram(args, { cwd, env: preload('fault.cjs') });
    assert.match(stderr, /this is a fault of the program itself: v2\.telegram: TypeError: a fault for the test/);
    assert.equal(stdout, '');
    assert.equal(status, 2);
    assert.throws(() => readFileSync(join(cwd, 'report.txt')), { code: 'ENOENT' });
  });

  it('names the file at which a thread dies', async () => {
    const { stderr, status } = await telegram(['lint', ...files], {
      cwd,
      env: { ...preload('fault.cjs'), FAULT: 'exit' },
    });
    assert.match(stderr, /this is a fault of the program itself: v[12]\.telegram: /);
    assert.equal(status, 2);
  });

  it('ends at once when it is interrupted, and leaves nothing half written', async function () {
    if (process.platform === 'win32') this.skip();
    const many = Array.from({ length: 40 }, () => `./v1.telegram`);
    const args = [commandLine, 'lint', '--format', 'github', '-o', 'cut.txt', '--level', 'hint'];
    // Standard input that never ends keeps it waiting behind the first file.
    const child = spawn(process.execPath, [...args, 'v4.telegram', '-', ...many, ...files], { cwd });
    const ended = once(child, 'exit');
    // The complaint about the first file tells that it is in the middle of its work.
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [status, signal] = (await ended) as [number | null, string | null];
    assert.deepEqual([status, signal], [null, 'SIGINT']);
    const { stdout: left } = await run('ls', [], { cwd });
    assert.doesNotMatch(left, /cut/);
  });

  it('mends files too', async () => {
    const { stdout } = await telegram(['lint', '--fix', ...files], { cwd });
    assert.match(stdout, /^Mended 1 place in 1 file\.$/m);
    assert.equal(readFileSync(join(cwd, 'v5.telegram'), 'utf8'), long(mendable).replace('oil , which', 'oil, which'));
  });
});
