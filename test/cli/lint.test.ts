import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf, telegram } from './command-line';
import { lintReport } from './contract';
import { doubtful, faultless, faulty } from './transcriptions';

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string } }[];
}

interface Report {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[];
}

async function codes(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout } = await telegram(['lint', '--format', 'json', ...args], { cwd });
  const { files } = JSON.parse(stdout) as Report;
  return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ code }) => `${path} ${code}`));
}

describe('telegram lint', () => {
  const folder = folderOf({ 'good.telegram': faultless, 'bad.telegram': faulty, 'doubt.telegram': doubtful });
  after(folder.remove);
  const cwd = folder.path;

  it('exits with 0 and says so when nothing is wrong', async () => {
    const { status, stdout, stderr } = await telegram(['lint', 'good.telegram'], { cwd });
    assert.equal(stderr, '');
    assert.equal(stdout, 'No problems in 1 file.\n');
    assert.equal(status, 0);
  });

  it('prints place, severity, message, rule, the words, a pointer, and a summary', async () => {
    const { status, stdout } = await telegram(['lint', '.'], { cwd });
    assert.equal(status, 1);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'bad.telegram');
    assert.match(lines[1] ?? '', /^ +3:\d+ {2}warning {6}.+ {2}date\/weekday$/);
    const at = lines.findIndex((line) => line.endsWith('  footnote/unresolved-marker'));
    assert.match(lines[at] ?? '', /^ +5:24 {2}error {8}\S.+ {2}footnote\/unresolved-marker$/);
    assert.equal(lines[at + 1]?.trim(), '213. The lamps are lit.[^7]');
    assert.equal(lines[at + 2]?.indexOf('^'), (lines[at + 1] ?? '').indexOf('[^7]'));
    assert.equal(lines[at + 2]?.trim(), '^^^^');
    assert.match(stdout, /^3 problems in 2 of 3 files: 1 error, 2 warnings\.$/m);
    assert.match(stdout, /^ {2}2 {2}date\/weekday$/m);
    assert.ok(!stdout.includes('good.telegram'));
  });

  it('prints diagnostics by the contract', async () => {
    const { status, stdout, stderr } = await telegram(['lint', '--format', 'json', '.'], { cwd });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const report = JSON.parse(stdout) as Report;
    lintReport(report, 'report');
    assert.deepEqual(
      report.files.map(({ path, diagnostics }) => [path, diagnostics.map(({ code, severity }) => [code, severity])]),
      [
        [
          'bad.telegram',
          [
            ['date/weekday', 'warning'],
            ['footnote/unresolved-marker', 'error'],
          ],
        ],
        ['doubt.telegram', [['date/weekday', 'warning']]],
        ['good.telegram', []],
      ],
    );
    assert.deepEqual(report.files[0]?.diagnostics[1]?.range, {
      start: { line: 4, character: 23 },
      end: { line: 4, character: 27 },
    });
  });

  it('names the other side of a problem', async () => {
    const twice = folderOf({ 'twice.telegram': faultless.replace('before Easter.', 'before[^2] Easter.[^2]') });
    const { stdout } = await telegram(['lint', '--format', 'json', 'twice.telegram'], { cwd: twice.path });
    twice.remove();
    const diagnostics = (JSON.parse(stdout) as Report).files[0]?.diagnostics ?? [];
    const related = diagnostics.flatMap(({ relatedInformation = [] }) => relatedInformation);
    assert.ok(related.length > 0);
    for (const { location } of related)
      assert.equal(location.uri, pathToFileURL(join(twice.path, 'twice.telegram')).href);
  });

  it('checks standard input', async () => {
    const { status, stdout } = await telegram(['lint', '--format', 'json', '-'], { input: faulty });
    assert.equal(status, 1);
    assert.equal((JSON.parse(stdout) as Report).files[0]?.path, '-');
  });

  it('exits with 0 on warnings alone, unless there are more than --max-warnings', async () => {
    assert.equal((await telegram(['lint', 'doubt.telegram'], { cwd })).status, 0);
    assert.equal((await telegram(['lint', '--max-warnings', '1', 'doubt.telegram'], { cwd })).status, 0);
    const { status, stderr } = await telegram(['lint', '--max-warnings', '0', 'doubt.telegram'], { cwd });
    assert.equal(status, 1);
    assert.equal(stderr, 'telegram: there are more warnings (1) than --max-warnings allows (0).\n');
  });

  it('exits with 2 when an input cannot be read, whatever else it finds', async () => {
    const { status, stdout } = await telegram(['lint', 'bad.telegram', 'missing.telegram'], { cwd });
    assert.equal(status, 2);
    assert.match(stdout, /footnote\/unresolved-marker/);
  });

  it('sets levels by --rule, the last one deciding', async () => {
    const args = ['lint', '--rule', 'footnote/unresolved-marker=off', '--rule', 'date/weekday=error'];
    const { stdout, status } = await telegram([...args, 'bad.telegram'], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /^1 problem: 1 error\.$/m);
    assert.match(stdout, /error {8}.+date\/weekday/);
    const { status: quiet } = await telegram([...args, '--rule', 'date/weekday=off', 'bad.telegram'], { cwd });
    assert.equal(quiet, 0);
  });
});

describe('telegram.config.json', () => {
  const off = (...ids: string[]): string => JSON.stringify({ rules: Object.fromEntries(ids.map((id) => [id, 'off'])) });
  const suppression = { rule: 'date/weekday', file: 'v1.telegram', document: '1', reason: 'so in the print' };
  const folder = folderOf({
    'telegram.config.json': off('date/weekday'),
    'v1.telegram': faulty,
    'own/telegram.config.json': off('footnote/unresolved-marker'),
    'own/deep/v1.telegram': faulty,
    'other.json': off('footnote/unresolved-marker', 'date/weekday'),
    'reasons/telegram.config.json': JSON.stringify({ ignore: [suppression, { ...suppression, document: '9' }] }),
    'reasons/v1.telegram': doubtful,
    'broken/telegram.config.json': '{ "rules": { "date/oder": "off" } ',
    'broken/v1.telegram': faultless,
    'binary/telegram.config.json': Uint8Array.from([0, 1]),
    'binary/v1.telegram': faultless,
  });
  after(folder.remove);
  const cwd = folder.path;

  it('counts from the nearest folder upwards, and only that one', async () => {
    assert.deepEqual(await codes(['v1.telegram', 'own/deep/v1.telegram'], cwd), [
      'v1.telegram footnote/unresolved-marker',
      'own/deep/v1.telegram date/weekday',
    ]);
  });

  it('gives way to --config, and --rule goes over both', async () => {
    assert.deepEqual(await codes(['--config', 'other.json', 'v1.telegram', 'own'], cwd), []);
    assert.deepEqual(await codes(['--config', 'other.json', '--rule', 'date/weekday=hint', 'v1.telegram'], cwd), [
      'v1.telegram date/weekday',
    ]);
  });

  it('suppresses with a reason, and a suppression that does nothing is reported in its file', async () => {
    const { stdout, status } = await telegram(['lint', 'reasons'], { cwd });
    assert.equal(status, 0);
    assert.ok(stdout.startsWith(join('reasons', 'telegram.config.json')));
    assert.match(stdout, /warning .+ {2}configuration\/unused-suppression/);
    assert.match(stdout, /^1 problem in 1 of 2 files: 1 warning\.$/m);
  });

  it('is reported where it is at fault', async () => {
    const { stdout, status } = await telegram(['lint', 'broken'], { cwd });
    assert.equal(status, 1);
    assert.match(stdout, /1:\d+ {2}error .+date\/oder.+ {2}configuration\/malformed/);
  });

  it('that cannot be read ends the run', async () => {
    const { stderr, stdout, status } = await telegram(['lint', 'binary'], { cwd });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /telegram\.config\.json: the configuration cannot be read: it is a binary file/);
  });
});
