import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder } from './paths';

/** The executable of a desktop VS Code: the one that is asked for, or installed, or else downloaded. */
export async function desktopExecutable(): Promise<string> {
  const asked = process.env.VSCODE_EXECUTABLE;
  if (asked !== undefined) {
    if (!existsSync(asked)) {
      throw new Error(`VSCODE_EXECUTABLE names '${asked}', which does not exist.`);
    }
    return asked;
  }
  return installedExecutable() ?? (await download());
}

/** `code` only asks a running editor to open something; the editor itself lies a few folders from it. */
function installedExecutable(): string | undefined {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const commands = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));
  const editors: Partial<Record<NodeJS.Platform, string>> = {
    darwin: '../../../MacOS/Electron',
    linux: '../code',
    win32: '../Code.exe',
  };
  const editor = editors[process.platform] ?? '../code';
  return commands.map((command) => join(dirname(realpathSync(command)), editor)).find((path) => existsSync(path));
}

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ cachePath: cacheFolder });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `There is no desktop VS Code on the PATH, and none can be downloaded (${reason}). Install one, or name its ` +
        'executable in VSCODE_EXECUTABLE; `npm run test:editor` needs neither.',
      { cause: error },
    );
  }
}
