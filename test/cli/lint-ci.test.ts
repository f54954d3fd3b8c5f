import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commandLine, folderOf, run, type Outcome } from './command-line';
import { doubtful, faultless, faulty } from './transcriptions';

const page = readFileSync('docs/ci.md', 'utf8');

/** The code in the page that holds `words`. */
function recipe(words: string): string {
  const blocks = [...page.matchAll(/^```(?:sh|yaml)\n(.*?)^```$/gms)].map(([, code = '']) => code);
  return blocks.find((code) => code.includes(words)) ?? assert.fail(`docs/ci.md has no recipe with ${words}`);
}

/** A repository with `telegram` on the PATH of what runs in it. */
class Repository {
  readonly #folder = folderOf({ 'sound.telegram': faultless });
  readonly path = this.#folder.path;
  readonly remove = this.#folder.remove;
  readonly #env: Readonly<Record<string, string>>;

  constructor() {
    const bin = join(this.path, '.git', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'telegram'), `#!/bin/sh\nexec "${process.execPath}" "${commandLine}" "$@"\n`);
    chmodSync(join(bin, 'telegram'), 0o755);
    this.#env = {
      PATH: bin + delimiter + (process.env['PATH'] ?? ''),
      PRE_COMMIT_HOME: join(this.path, '.git', 'pre-commit'),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    };
  }

  run(command: string, ...args: readonly string[]): Promise<Outcome> {
    return run(command, args, { cwd: this.path, env: this.#env });
  }

  async git(...args: readonly string[]): Promise<Outcome> {
    return this.run('git', '-c', 'user.name=Clerk', '-c', 'user.email=clerk@example.org', ...args);
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.path, name), text);
  }

  async commits(): Promise<number> {
    return Number((await this.git('rev-list', '--count', '--all')).stdout);
  }
}

async function refusesWhatIsFaulty(repository: Repository): Promise<void> {
  await repository.git('add', '.');
  const sound = await repository.git('commit', '-m', 'Add a sound transcription');
  assert.equal(sound.status, 0, sound.stderr + sound.stdout);
  repository.write('doubtful and odd.telegram', doubtful);
  await repository.git('add', '.');
  assert.equal((await repository.git('commit', '-m', 'Add one with a warning')).status, 0);

  repository.write('bad.telegram', faulty);
  await repository.git('add', '.');
  const { status, stdout, stderr } = await repository.git('commit', '-m', 'Add a faulty one');
  assert.notEqual(status, 0);
  assert.match(stdout + stderr, /bad\.telegram\n[^]*footnote\/unresolved-marker/);
  assert.equal(await repository.commits(), 2);

  // What is staged counts, not what was made of it since; and a configuration that is staged is obeyed.
  repository.write('bad.telegram', faultless);
  assert.notEqual((await repository.git('commit', '-m', 'Add the faulty one')).status, 0);
  await repository.git('add', '.');
  assert.equal((await repository.git('commit', '-m', 'Add it mended')).status, 0);
  repository.write('telegram.config.json', JSON.stringify({ rules: { 'footnote/unresolved-marker': 'off' } }));
  repository.write('bad.telegram', faulty);
  await repository.git('add', '.');
  assert.equal((await repository.git('commit', '-m', 'Add what is allowed')).status, 0);
  await repository.git('rm', '-q', 'bad.telegram');
  assert.equal((await repository.git('commit', '-m', 'Delete it')).status, 0);
  assert.equal(await repository.commits(), 5);
}

describe('docs/ci.md', function () {
  // Git and the framework start many programs.
  this.timeout(60_000);
  let repository: Repository;

  before(function () {
    if (process.platform === 'win32' || spawnSync('git', ['--version']).status !== 0) this.skip();
  });

  beforeEach(async () => {
    repository = new Repository();
    await repository.git('init', '-q');
  });

  afterEach(() => {
    repository.remove();
  });

  it('has a hook of git that refuses a faulty commit and lets a sound one pass', async () => {
    mkdirSync(join(repository.path, '.git', 'hooks'), { recursive: true });
    repository.write('.git/hooks/pre-commit', recipe('#!/bin/sh'));
    chmodSync(join(repository.path, '.git', 'hooks', 'pre-commit'), 0o755);
    await refusesWhatIsFaulty(repository);
  });

  it('has a hook of the pre-commit framework that does the same', async function () {
    if (spawnSync('pre-commit', ['--version']).status !== 0) this.skip();
    repository.write('.pre-commit-config.yaml', recipe('repo: local'));
    const installed = await repository.run('pre-commit', 'install');
    assert.equal(installed.status, 0, installed.stderr);
    await refusesWhatIsFaulty(repository);
  });

  const commands: readonly (readonly [service: string, report: string, command: string])[] = [
    ['GitHub Actions', 'telegram.sarif', /- run: (telegram .+)/.exec(recipe('upload-sarif'))?.[1] ?? ''],
    ['any other service', 'telegram-junit.xml', recipe('--format junit')],
  ];

  for (const [service, report, command] of commands) {
    it(`has a recipe for ${service} that fails on a faulty transcription, with a report in any case`, async () => {
      mkdirSync(join(repository.path, 'volumes', '1958'), { recursive: true });
      repository.write('volumes/1958/v1.telegram', faultless);
      assert.equal((await repository.run('sh', '-c', command)).status, 0);
      assert.ok(existsSync(join(repository.path, report)));
      repository.write('volumes/1958/v1.telegram', faulty);
      const { status, stdout } = await repository.run('sh', '-c', command);
      assert.equal(status, 1);
      assert.match(stdout, /^2 problems: 1 error, 1 warning\.$/m);
      assert.match(readFileSync(join(repository.path, report), 'utf8'), /footnote\/unresolved-marker/);
    });
  }
});
