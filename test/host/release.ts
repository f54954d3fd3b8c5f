import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The newest VS Code, and the oldest that package.json claims to support. Which they are, kit/package.json says. */
export const editions = ['newest', 'oldest'] as const;
export type Edition = (typeof editions)[number];

const packages: Readonly<Record<Edition, string>> = { newest: 'code-server', oldest: 'code-server-oldest' };

export function releaseFolder(kit: string, edition: Edition): string {
  return join(kit, 'node_modules', packages[edition], 'lib', 'vscode');
}

/** `1.139.1`: VS Code's version, not that of the package which it comes in. */
export function releaseVersion(kit: string, edition: Edition): string {
  const description = JSON.parse(readFileSync(join(releaseFolder(kit, edition), 'package.json'), 'utf8')) as unknown;
  return (description as { readonly version: string }).version;
}

export function isEdition(text: string): text is Edition {
  return (editions as readonly string[]).includes(text);
}
