import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import quietSettings from './settings.json';

export interface Window {
  readonly port: number;
  readonly token?: string;
  /** What is open: a folder, or a file that names several. */
  readonly folder?: string | undefined;
  /** Opened in editors at the start. */
  readonly files?: readonly string[];
  readonly developedExtensions?: readonly string[];
  readonly extensionTests?: string;
}

/** The page that is the workbench, with what is open in it from the beginning. */
export function workbenchAddress(window: Window): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${window.port}${encodeURI(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(window.developedExtensions ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(window.extensionTests === undefined ? [] : [['extensionTestsPath', remote(window.extensionTests)]]),
    ...(window.files ?? []).map((path) => ['openFile', remote(path)]),
  ];
  const query = new URLSearchParams({
    ...(window.token === undefined ? {} : { tkn: window.token }),
    ...opened(window.folder),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${window.port}/?${query.toString()}`;
}

function opened(folder: string | undefined): Readonly<Record<string, string>> {
  if (folder === undefined) return { ew: 'true' };
  return folder.endsWith('.code-workspace') ? { workspace: folder } : { folder };
}

/** A quiet editor: nothing offered, asked, fetched, updated or saved by itself. A user's own settings are left alone. */
export function writeQuietSettings(userData: string, more: Readonly<Record<string, unknown>> = {}): void {
  const file = join(userData, 'User', 'settings.json');
  if (!existsSync(file)) {
    mkdirSync(join(userData, 'User'), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...quietSettings, ...more }, undefined, 2));
  }
}

/** Counts as installed, and is the working folder itself: after a rebuild "Developer: Reload Window" takes it up. */
export function linkExtension(extensions: string, extension: string): void {
  const description = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as unknown;
  const { publisher, name, version } = description as Record<'publisher' | 'name' | 'version', string>;
  mkdirSync(extensions, { recursive: true });
  symlinkSync(extension, join(extensions, `${publisher}.${name}-${version}`));
}
