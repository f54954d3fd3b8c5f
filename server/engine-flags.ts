/** How much a function must have run before the engine optimises it. */
export interface Patience {
  /** In units of bytecode, as V8 11 counts (by default 66 KB). */
  readonly budget: number;
  /** In calls, as later engines count: before the quick compiler Maglev (400), and before TurboFan (3,000). */
  readonly maglev: number;
  readonly turbofan: number;
}

/** Of a text that is opened everything runs for the first time. */
export const forServer: Patience = { budget: 264_000, maglev: 4_000, turbofan: 30_000 };
/** Many files are checked in several threads, each of which optimises for itself and takes time from the others. */
export const forManyFiles: Patience = { budget: 528_000, maglev: 4_000, turbofan: 30_000 };

/**
 * V8 by default optimises a function after little work, on guesses that the next lines refute, in threads that compete for
 * the processors. Answers with the flags that make it wait longer, and translate all code and patterns plainly at once in
 * place of interpreting them first (docs/performance.md). `version` is V8's, `11.3.244.8-node.38`. An engine complains on
 * standard error of a flag that it does not know: one that is newer than those that were tried is left as it is.
 */
export function engineFlags(version: string, { budget, maglev, turbofan }: Patience): readonly string[] {
  const engine = Number.parseInt(version, 10);
  if (engine < 11 || engine > 14) return [];
  const plainly = ['--always-sparkplug', '--no-regexp-tier-up'];
  if (engine === 11) return [...plainly, `--interrupt-budget=${budget}`];
  return [...plainly, `--invocation-count-for-maglev=${maglev}`, `--invocation-count-for-turbofan=${turbofan}`];
}
