import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostFolder } from './paths';

/**
 * A folder of its own for everything that a run writes, and a warden beside it: a small process that waits for this one
 * to let go of it, then ends the process groups that it was told of and removes the folder. It does so after a good end,
 * a crash and a SIGKILL alike, so there is one way to clean up, not one for each way to end.
 */
export class Scratch {
  readonly #warden: ChildProcess;
  #restoreTemporary = (): void => undefined;

  constructor(readonly folder = mkdtempSync(join(tmpdir(), 'telegram-'))) {
    this.#warden = spawn(process.execPath, [join(hostFolder, 'warden.cjs'), this.folder], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: '/',
    });
    this.#warden.unref();
  }

  path(...names: readonly string[]): string {
    return join(this.folder, ...names);
  }

  /** Sockets and profiles of the server and of the browser's driver then lie in this folder, not in the system's. */
  holdTemporaryFiles(): void {
    const outer = process.env.TMPDIR;
    this.#restoreTemporary = () => {
      if (outer === undefined) {
        delete process.env.TMPDIR;
      } else {
        process.env.TMPDIR = outer;
      }
    };
    process.env.TMPDIR = this.path('tmp');
    mkdirSync(process.env.TMPDIR);
  }

  /** Has the group that this process leads ended together with the folder. */
  own(leader: ChildProcess): void {
    this.#warden.stdin?.write(`${String(leader.pid)}\n`);
  }

  async end(): Promise<void> {
    this.#restoreTemporary();
    this.#warden.ref(); // or Node would not wait for it
    const gone = once(this.#warden, 'exit');
    this.#warden.stdin?.end();
    await gone;
  }
}
