import assert from 'node:assert/strict';
import { StandIn } from './stand-in';

describe('The stand-in for the desktop VS Code', () => {
  let standIn: StandIn | undefined;
  const run = (suite: string, environment?: NodeJS.ProcessEnv): StandIn => (standIn = new StandIn(suite, environment));
  afterEach(() => standIn?.end());

  for (const [edition, version] of [
    ['newest', '1.139.1'],
    ['oldest', '1.100.3'],
  ] as const) {
    it(`runs tests in the ${edition} VS Code, ${version}`, async () => {
      const started = run('passing', { HEADLESS_CODE_EDITION: edition, FIXTURE_WORD: 'handed on' });
      const { code, output } = await started.outcome;
      assert.equal(output, `active in VS Code ${version}, file:suites, handed on\n`);
      assert.equal(code, 0);
      assert.deepEqual(started.leftovers(), []);
    });
  }

  it('fails with tests that fail, and shows why', async () => {
    const started = run('failing');
    const { code, output } = await started.outcome;
    assert.match(output, /Error: one of the tests failed/);
    assert.equal(code, 1);
    assert.deepEqual(started.leftovers(), []);
  });

  it('ends tests that hang at the time limit, and shows the log', async () => {
    const started = run('hanging', { HEADLESS_CODE_LIMIT: '6000' });
    const { code, complaints } = await started.outcome;
    assert.match(complaints, /the tests had not (begun|ended) after \d+ s/);
    assert.match(complaints, /^\[\d+\.\d+ s server\] /m);
    assert.equal(code, 124);
    assert.deepEqual(started.leftovers(), []);
  });

  for (const [suite, expected] of [
    ['crashing', 75],
    ['missing-module', 1],
  ] as const) {
    it(`does not take a ${suite} suite for one that passed`, async () => {
      const started = run(suite);
      const { code } = await started.outcome;
      assert.equal(code, expected);
      assert.deepEqual(started.leftovers(), []);
    });
  }

  it('ends at Ctrl+C', async () => {
    const started = run('hanging');
    await started.waitForOutput('hanging from now on');
    started.process.kill('SIGINT');
    const { code } = await started.outcome;
    assert.equal(code, 130);
    assert.deepEqual(started.leftovers(), []);
  });

  it('leaves nothing behind even when it is killed', async () => {
    const started = run('hanging');
    await started.waitForOutput('hanging from now on');
    started.process.kill('SIGKILL');
    assert.deepEqual(await started.leftoversAtLast(), []);
  });

  it('says what it needs when it is asked for no tests', async () => {
    const { readCommandLine } = await import('./command-line');
    assert.equal(readCommandLine(['--no-sandbox']), undefined);
  });
});
