import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { hostFolder } from './paths';

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** The stand-in, run as `@vscode/test-electron` runs it, with a system's temporary folder of its own to look into. */
export class StandIn {
  readonly temporary = mkdtempSync(join(tmpdir(), 'test-'));
  readonly process: ChildProcess;
  readonly outcome: Promise<Outcome>;
  #output = '';
  #complaints = '';

  constructor(suite: string, environment: NodeJS.ProcessEnv = {}) {
    const fixture = join(hostFolder, 'fixture');
    const flags = [
      join(fixture, 'suites'),
      '--no-sandbox',
      `--extensionDevelopmentPath=${fixture}`,
      `--extensionTestsPath=${join(fixture, 'suites', `${suite}.cjs`)}`,
    ];
    this.process = spawn(join(hostFolder, 'headless-code'), flags, {
      // tsx would keep what it compiled in the same folder.
      env: { ...process.env, TMPDIR: this.temporary, TSX_DISABLE_CACHE: '1', ...environment },
    });
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text;
    });
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#complaints += text;
    });
    this.outcome = once(this.process, 'close').then(([code]) => ({
      code: code as number | null,
      output: this.#output,
      complaints: this.#complaints,
    }));
  }

  async waitForOutput(words: string): Promise<void> {
    while (!this.#output.includes(words)) {
      await Promise.race([once(this.process.stdout ?? this.process, 'data'), this.outcome]);
    }
  }

  /** What it has left behind: files, and processes that were told of its folder. */
  leftovers(): readonly string[] {
    return [...readdirSync(this.temporary), ...this.#processes()];
  }

  /** After a SIGKILL others clean up, in their own time. */
  async leftoversAtLast(): Promise<readonly string[]> {
    const deadline = performance.now() + 8000;
    while (this.leftovers().length > 0 && performance.now() < deadline) {
      await delay(50);
    }
    return this.leftovers();
  }

  end(): void {
    this.process.kill('SIGKILL');
    rmSync(this.temporary, { recursive: true, force: true });
  }

  #processes(): readonly string[] {
    const commandLines = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => commandLine(pid));
    return commandLines.filter((words) => words.includes(this.temporary));
  }
}

function commandLine(pid: string): string {
  try {
    return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // it has ended meanwhile
  }
}
