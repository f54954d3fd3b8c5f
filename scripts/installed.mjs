// Makes sure that node_modules holds what package-lock.json asks for. Needs nothing but Node itself.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that its message explains to whoever typed the command; no stack helps them. */
export class Plain extends Error {}

export async function installModules() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) {
    throw new Plain(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
  }
  if (areModulesInstalled()) {
    return;
  }
  process.stderr.write('Installing the modules that the project is built with (npm ci, under a minute) …\n');
  const code = await new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32', // npm is a .cmd there
    });
    npm.once('error', () => reject(new Plain('npm is needed, and is not on the PATH. It comes with Node.js.')));
    npm.once('exit', resolve);
    process.once('exit', () => npm.kill());
  });
  if (code !== 0) {
    throw new Plain('npm could not install the modules; its own message is above.');
  }
}

/** Compares with npm's own list of what it installed last, so a change by hand is not undone without need. */
function areModulesInstalled() {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesIn(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path]?.version;
    return path === '' || found === version || (optional === true && found === undefined);
  });
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}
