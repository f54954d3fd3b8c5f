import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { standardInput } from '../input/find-inputs';
import { script } from '../installation';
import { lintFile } from './lint-file';
import type { LintJob, LintPlan, LintResult } from './job';

/** What checks files, here or in other threads. */
export interface Linter {
  /** How many files to begin with before the first is done. */
  readonly ahead: number;
  lint(job: LintJob): Promise<LintResult>;
  end(): void;
}

/** To start threads takes as long as to check this much. */
const worthwhile = 1_000_000;

/** Each thread has a file in work and one in reserve while the first in order is waited for. */
const aheadOfEach = 3;

export async function startLinter(jobs: readonly LintJob[], plan: LintPlan): Promise<Linter> {
  const count = Math.min(jobs.length, availableParallelism());
  if (count < 2 || !isMoreThan(worthwhile, jobs)) {
    return { ahead: 1, lint: (job) => named(job, lintFile(job, plan)), end: () => undefined };
  }
  const { pool } = await import('workerpool');
  const workers = pool(script, { workerType: 'thread', maxWorkers: count, workerThreadOpts: { workerData: plan } });
  return {
    ahead: count * aheadOfEach,
    lint: (job) => {
      // Other threads have no standard input.
      const here = job.path === standardInput;
      return named(job, here ? lintFile(job, plan) : workers.exec('lint', [job]));
    },
    end: () => void workers.terminate(true),
  };
}

/** A fault of the program says at which file it came up. */
async function named(job: LintJob, result: PromiseLike<LintResult>): Promise<LintResult> {
  try {
    return await result;
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    throw Object.assign(new Error(message), { stack: `${job.path}: ${stack}` });
  }
}

function isMoreThan(bytes: number, jobs: readonly LintJob[]): boolean {
  let sum = 0;
  return jobs.some(({ path }) => {
    if (path !== standardInput) sum += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return sum > bytes;
  });
}
