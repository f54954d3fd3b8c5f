import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './paths';

interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}
interface ResultsModule {
  readonly readResults: (suite: string, file: string, code: number | undefined) => Results;
}

describe('The count of a suite', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const count = async (outcomes: readonly string[], code: number | undefined): Promise<Results> => {
    const address = pathToFileURL(join(projectRoot, 'scripts', 'results.mjs')).href;
    const { readResults } = (await import(address)) as ResultsModule;
    const file = join(folder, 'results');
    writeFileSync(file, outcomes.map((outcome) => `${JSON.stringify({ outcome, title: 'a test' })}\n`).join(''));
    return readResults('unit', file, code);
  };

  for (const { name, outcomes, code, expected } of [
    {
      name: 'is what its tests report',
      outcomes: ['passed', 'failed', 'skipped', 'end'],
      code: 1,
      expected: [1, 1, 1],
    },
    { name: 'has one failure more when it broke off', outcomes: ['passed'], code: 1, expected: [1, 1, 0] },
    { name: 'has one failure more when it broke off quietly', outcomes: ['passed'], code: 0, expected: [1, 1, 0] },
    { name: 'has one failure more when it took too long', outcomes: ['passed'], code: undefined, expected: [1, 1, 0] },
    { name: 'has a failure when no test failed but it did', outcomes: ['passed', 'end'], code: 7, expected: [1, 1, 0] },
    { name: 'has a failure when no test ran', outcomes: ['end'], code: 0, expected: [0, 1, 0] },
  ]) {
    it(name, async () => {
      const { passed, failed, skipped } = await count(outcomes, code);
      assert.deepEqual([passed, failed, skipped], expected);
    });
  }
});
