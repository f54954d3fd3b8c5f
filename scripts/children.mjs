// Child processes that never outlive the command that started them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './installed.mjs';

/** A temporary folder and the children; a warden removes the one and ends the others even if this process is killed. */
export class Children {
  folder = mkdtempSync(join(tmpdir(), 'telegram-'));
  #running = new Set();
  #warden = spawn(process.execPath, [join(root, 'test', 'host', 'warden.cjs'), this.folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });

  constructor() {
    this.#warden.unref();
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ]) {
      process.once(signal, () => void this.end().then(() => process.exit(code)));
    }
  }

  /** Runs one child to its end; `undefined` as its exit code when it was ended at its time limit. */
  async run([command, ...words], { seconds, environment = {}, quiet = false }) {
    const child = spawn(command, words, {
      cwd: root,
      detached: true, // so that it leads a process group, which can be ended as a whole
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...environment },
    });
    this.#running.add(child);
    this.#warden.stdin.write(`${child.pid}\n`);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      endGroup(child);
    }, seconds * 1000);
    const [code] = await once(child, 'close');
    clearTimeout(limit);
    this.#running.delete(child);
    this.#warden.stdin.write(`-${child.pid}\n`);
    return { code: late ? undefined : (code ?? 1), output };
  }

  async end() {
    for (const child of this.#running) {
      endGroup(child);
    }
    await Promise.all([...this.#running].map((child) => once(child, 'close')));
    this.#warden.ref();
    const gone = once(this.#warden, 'exit');
    this.#warden.stdin.end();
    await gone;
  }
}

/** Politely first: a suite may have an editor of its own to end. */
function endGroup(child) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The whole group has ended already.
    }
  };
  signal('SIGTERM');
  setTimeout(() => signal('SIGKILL'), 5000).unref();
}
