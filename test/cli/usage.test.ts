import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { folderOf, telegram } from './command-line';
import { faultless } from './transcriptions';

describe('usage', () => {
  const folder = folderOf({ 'one.telegram': faultless });
  after(folder.remove);

  it('prints help with examples and the meaning of the exit status', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { status, stdout, stderr } = await telegram(args);
      assert.equal(status, 0, args.join(' '));
      assert.equal(stderr, '');
      for (const command of ['lint', 'parse', 'outline', 'stats', 'rules', 'explain']) {
        assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
      }
      assert.match(stdout, /Examples:/);
      assert.match(stdout, /Exit status: 0/);
    }
  });

  it('prints help for each command', async () => {
    const { status, stdout } = await telegram(['lint', '--help']);
    assert.equal(status, 0);
    const options = ['--format <text|json|sarif|junit|github>', '--output <file>', '--level <', '--quiet', '--fix'];
    for (const option of [...options, '--dry-run', '--max-warnings <n>', '--config <file>', '--rule <id=level>']) {
      assert.ok(stdout.includes(option), option);
    }
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { status, stdout } = await telegram(['--version']);
    assert.equal(stdout, `${version}\n`);
    assert.equal(status, 0);
  });

  it('shows its help on standard error when called with nothing', async () => {
    const { status, stdout, stderr } = await telegram([]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Usage: telegram/);
  });

  const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
    [['prse'], "unknown command 'prse'. Did you mean parse?\nSee “telegram --help”."],
    [
      ['parse', '--formt', 'json', 'one.telegram'],
      "unknown option '--formt'. Did you mean --format?\nSee “telegram parse --help”.",
    ],
    [['parse'], 'name at least one file, folder or glob, or - for standard input.\nSee “telegram parse --help”.'],
    [['explain'], 'name a rule; “telegram rules” lists them.\nSee “telegram explain --help”.'],
    [
      ['parse', '--format', 'ndjsn', 'one.telegram'],
      '--format: there is no format “ndjsn” here, only json and ndjson. Did you mean “ndjson”?',
    ],
    [
      ['lint', '--format', 'xml', 'one.telegram'],
      '--format: there is no format “xml” here, only text, json, sarif, junit and github.',
    ],
    [
      ['lint', '--level', 'warnings', 'one.telegram'],
      '--level: there is no “warnings”, only hint, information, warning, error. Did you mean “warning”?',
    ],
    [
      ['lint', '--quiet', '--level', 'hint', 'one.telegram'],
      "option '-q, --quiet' cannot be used with option '--level <hint|information|warning|error>'.\nSee “telegram lint --help”.",
    ],
    [['lint', '--dry-run', 'one.telegram'], '--dry-run: it shows what --fix would do, and goes with it.'],
    [
      ['lint', '--fix', '-', 'one.telegram'],
      '--fix: standard input is mended to standard output; no other path can go with it.',
    ],
    [
      ['lint', '-o', 'none/report.sarif', 'one.telegram'],
      '--output: none/report.sarif cannot be written: there is no such file or folder.',
    ],
    [['lint', '--max-warnings', 'few', 'one.telegram'], '--max-warnings: “few” is not a whole number from 0.'],
    [['lint', '--max-warnings=-1', 'one.telegram'], '--max-warnings: “-1” is not a whole number from 0.'],
    [
      ['lint', '--rule', 'date/order', 'one.telegram'],
      '--rule: “date/order” is not of the form ID=LEVEL, as in date/order=off.',
    ],
    [
      ['lint', '--rule', 'date/oder=off', 'one.telegram'],
      '--rule: there is no rule “date/oder”. Did you mean “date/order”?',
    ],
    [
      ['lint', '--rule', 'date/order=of', 'one.telegram'],
      '--rule: there is no level “of”, only error, warning, information, hint, off. Did you mean “off”?',
    ],
    [
      ['lint', '--config', 'none.json', 'one.telegram'],
      '--config: none.json: the configuration cannot be read: there is no such file or folder.',
    ],
    [['explain', 'unmarkd-note'], 'there is no rule “unmarkd-note”. Did you mean “footnote/unmarked-note”?'],
    [['explain', 'xylophone'], 'there is no rule “xylophone”. “telegram rules” lists them.'],
  ];

  for (const [args, message] of wrong) {
    it(`refuses “telegram ${args.join(' ')}”`, async () => {
      const { status, stdout, stderr } = await telegram(args, { cwd: folder.path });
      assert.equal(stderr, `telegram: ${message}\n`);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
  }

  it('names the argument that an option lacks', async () => {
    const { status, stderr } = await telegram(['lint', 'one.telegram', '--config'], { cwd: folder.path });
    assert.match(stderr, /^telegram: option '--config <file>' argument missing\.\n/);
    assert.equal(status, 2);
  });
});
