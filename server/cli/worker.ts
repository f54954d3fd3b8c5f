import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import type { LintJob, LintPlan } from './lint/job';
import { lintFile } from './lint/lint-file';

/** Checks the files that the main thread names, by the plan that it gave. */
export function serve(): void {
  const plan = workerData as LintPlan;
  worker({ lint: (job: LintJob) => lintFile(job, plan) });
}
