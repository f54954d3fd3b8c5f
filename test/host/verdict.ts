import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Scratch } from './scratch';

export type Verdict = 'not started' | 'started' | 'passed' | 'failed';

/** What the tests in the extension host print, and what came of them: the outer end of `inside.cjs`. */
export class TestOutput {
  readonly output: string;
  readonly verdictFile: string;
  #shown = 0;

  constructor(scratch: Scratch) {
    this.output = scratch.path('output');
    this.verdictFile = scratch.path('verdict');
  }

  verdict(): Verdict {
    return existsSync(this.verdictFile) ? (readFileSync(this.verdictFile, 'utf8') as Verdict) : 'not started';
  }

  /** Copies to standard output what was printed since the last time. */
  show(): void {
    if (!existsSync(this.output)) {
      return;
    }
    const file = openSync(this.output, 'r');
    const buffer = Buffer.alloc(1 << 16);
    for (let size = readSync(file, buffer, 0, buffer.length, this.#shown); size > 0;) {
      this.#shown += size;
      process.stdout.write(Uint8Array.prototype.slice.call(buffer, 0, size));
      size = readSync(file, buffer, 0, buffer.length, this.#shown);
    }
    closeSync(file);
  }
}
