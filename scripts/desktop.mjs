// The `code` command of a desktop VS Code, where there is one.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

export function codeOnPath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, windows ? 'code.cmd' : 'code'))
    .find(isExecutable);
}

/** Opens a window of its own, which lives on after this command. */
export function openDesktop(code, extension, folder, file) {
  const words = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder, ...(file ? ['--goto', file] : [])];
  const quote = (word) => (windows ? `"${word}"` : word); // a .cmd is run by the shell, which splits at spaces
  return new Promise((resolve, reject) => {
    spawn(quote(code), words.map(quote), { stdio: 'inherit', shell: windows })
      .once('error', reject)
      .once('exit', (status) => resolve(status ?? 1));
  });
}

/** Shows an address in the user's browser; where there is no screen or no such command, the printed address will do. */
export function openAddress(address) {
  const openers = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasScreen && openers[process.platform]) {
    spawn(openers[process.platform], [address], { stdio: 'ignore', detached: true })
      .once('error', () => {})
      .unref();
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
