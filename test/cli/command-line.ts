import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

export const commandLine = resolve('dist/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as a shell would, without colours unless `env` asks for them. */
export async function telegram(args: readonly string[], { cwd, input, env }: Surroundings = {}): Promise<Outcome> {
  return run(process.execPath, [commandLine, ...args], { cwd, input, env });
}

export async function run(
  command: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: Surroundings = {},
): Promise<Outcome> {
  const neutral = { NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: 'xterm' };
  const child = spawn(command, args, { cwd, env: { ...process.env, ...neutral, ...env } });
  // A command that reads nothing has closed its input before this is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  const [stdout, stderr, status] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** A folder with these files, until `remove`. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'telegram-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true });
    },
  };
}
