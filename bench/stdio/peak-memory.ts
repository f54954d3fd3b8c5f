import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** To be loaded by the process whose memory is measured, with the environment that tells it where to write. */
export const preload = join(import.meta.dirname, 'tell-peak.cjs');

export function measuredInto(file: string): Readonly<Record<string, string>> {
  return { BENCH_PEAK_MEMORY: file };
}

/** In megabytes; the process must have ended. */
export function readPeak(file: string): number {
  return Number(readFileSync(file, 'utf8')) / 1024;
}
