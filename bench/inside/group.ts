import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Group, Outcome, Setting } from '../row';
import type { Contender } from './contenders';
import type { RunResult } from './run';

const execute = promisify(execFile);

/** Turns of every contender, one after the other: what else goes on at that time hits all of them. */
const turns = 3;

/** Parsing and checking against markdown-it, which only parses. */
export const inside: Group = {
  rows: [
    { name: 'parse', ours: 'parse, with markers and references', peer: 'markdown-it parses', unit: 'ms', target: 0.5 },
    { name: 'lint', ours: 'parse and all rules', peer: 'markdown-it parses', unit: 'ms', target: 1 },
    { name: 'scan', ours: 'parse', peer: 'a bare scan of the text', unit: 'ms', target: undefined },
  ],
  async measure({ file, bundles }) {
    const names: readonly Contender[] = ['markdown-it', 'parse', 'lint', 'scan'];
    const least = new Map<Contender, number>();
    for (let turn = 0; turn < turns; turn++) {
      for (const name of names) {
        const { milliseconds } = await runInside(bundles, name, file);
        least.set(name, Math.min(milliseconds, least.get(name) ?? Infinity));
      }
    }
    const compare = (one: Contender, other: Contender): Outcome => ({
      ours: least.get(one) ?? NaN,
      peer: least.get(other) ?? NaN,
    });
    return new Map([
      ['parse', compare('parse', 'markdown-it')],
      ['lint', compare('lint', 'markdown-it')],
      ['scan', compare('parse', 'scan')],
    ]);
  },
};

/** Runs one contender in a process of its own, so that no other's garbage or compiled code is in its way. */
export async function runInside(bundles: Setting['bundles'], name: Contender, file: string): Promise<RunResult> {
  const { stdout } = await execute(process.execPath, ['--expose-gc', join(bundles, 'run.js'), name, file]);
  return JSON.parse(stdout) as RunResult;
}
