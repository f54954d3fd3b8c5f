/**
 * What `run` makes of the jobs, in their order. At most `ahead` of them are under way or wait for an earlier one, so that
 * what is held does not grow with their number.
 */
export async function* inOrder<Job, Result>(
  jobs: readonly Job[],
  run: (job: Job) => Promise<Result>,
  ahead: number,
): AsyncGenerator<readonly [Job, Result]> {
  const begun: { readonly job: Job; readonly result: Promise<Result> }[] = [];
  for (let next = 0; next < jobs.length || begun.length > 0;) {
    while (next < jobs.length && begun.length < ahead) {
      const job = jobs[next++]!;
      const result = run(job);
      // It is told when its turn comes; until then nobody waits for it.
      result.catch(() => undefined);
      begun.push({ job, result });
    }
    const { job, result } = begun.shift()!;
    yield [job, await result];
  }
}
