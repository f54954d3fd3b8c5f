import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Group, Measured } from '../row';
import { measuredInto, preload, readPeak } from '../stdio/peak-memory';
import { writeVolumes } from './volumes';

const commandLine = join(import.meta.dirname, '../../dist/cli.js');
const turns = 2;
const many = 100;
const few = 20;

/** The command line on a hundred volumes. */
export const files: Group = {
  rows: [
    {
      name: 'files',
      ours: 'telegram lint of a hundred volumes',
      peer: 'markdown-it parses them',
      unit: 'ms',
      target: 1,
    },
    { name: 'files-memory', ours: 'its memory for a hundred', peer: 'for twenty', unit: 'MB', target: 1.1 },
  ],
  async measure({ text, scratch, bundles }) {
    const folders = { few: join(scratch, 'twenty'), many: join(scratch, 'hundred') };
    for (const folder of Object.values(folders)) mkdirSync(folder);
    writeVolumes(folders.many, many, text);
    writeVolumes(folders.few, few, text);
    const peak = join(scratch, 'files.peak');
    const lint = (folder: string) => run([commandLine, 'lint', '--format', 'github', folder], peak);
    const parse = () => run([join(bundles, 'parse-files.js'), folders.many], peak);
    const time: Measured[] = [];
    const memory: Measured[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const small = await lint(folders.few);
      const large = await lint(folders.many);
      time.push({ ours: large.milliseconds, peer: (await parse()).milliseconds });
      memory.push({ ours: large.megabytes, peer: small.megabytes });
    }
    return new Map([
      ['files', least(time)],
      ['files-memory', least(memory)],
    ]);
  },
};

function least(measured: readonly Measured[]): Measured {
  return {
    ours: Math.min(...measured.map(({ ours }) => ours)),
    peer: Math.min(...measured.map(({ peer }) => peer)),
  };
}

/** By the clock on the wall: more than one thread is at work. */
async function run(words: readonly string[], peak: string) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--require', preload, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...measuredInto(peak) },
  });
  const [code] = (await once(child, 'close')) as [number | null];
  // 1 says that there are findings.
  if (code !== 0 && code !== 1) throw new Error(`${words.join(' ')} ended with ${String(code)}`);
  return { milliseconds: performance.now() - begun, megabytes: readPeak(peak) };
}
