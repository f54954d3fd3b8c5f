// One contender on one text, in a process of its own: node --expose-gc run.js CONTENDER FILE
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { contenders, type Contender } from './contenders';

/** What a run tells on standard output, as JSON. */
export interface RunResult {
  /** The least processor time of a run, warm. */
  readonly milliseconds: number;
  /** What a run costs in the mean, with the share of the collector, which the least run of a small text goes without. */
  readonly mean: number;
  /** Of the heap, what the answer keeps. */
  readonly megabytes: number;
}

/** Of the processor, so that other programs do not count; the collector and the compiler, on threads of their own, do. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function main(name: Contender, file: string): Promise<void> {
  const contender = contenders[name];
  const text = readFileSync(file, 'utf8');
  // Garbage is not collected in between: with all objects of a kind the engine would forget the code that it made for them.
  const bench = new Bench({ now: processorTime, time: 2500, iterations: 10, warmupTime: 2000, warmupIterations: 10 });
  bench.add(name, () => contender(text));
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error(`${name} did not come to its end`);
  const { min: milliseconds, mean } = task.result.latency;
  const result: RunResult = { milliseconds, mean, megabytes: keptBy(() => contender(text)) };
  process.stdout.write(JSON.stringify(result));
}

function keptBy(work: () => unknown): number {
  // What is kept of the last text is let go with the next; beside one that stays, only the next one's own counts.
  const earlier = work();
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  global.gc?.();
  const used = process.memoryUsage().heapUsed - before;
  return kept === undefined || earlier === undefined ? 0 : used / 1e6;
}

const [, , name = '', file = ''] = process.argv;
void main(name as Contender, file);
