import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `@vscode/test-electron` asks of a desktop VS Code, as far as it matters here. */
export interface TestRequest {
  readonly developedExtensions: readonly string[];
  readonly tests: string;
  readonly folder: string | undefined;
  readonly files: readonly string[];
  readonly userData: string | undefined;
  readonly extensions: string | undefined;
  readonly onlyDeveloped: boolean;
}

/** `undefined` when the command line asks for no tests: the stand-in does nothing else. */
export function readCommandLine(words: readonly string[]): TestRequest | undefined {
  const { values, positionals } = parseArgs({
    args: [...words],
    strict: false, // the desktop's other flags, such as --no-sandbox, mean nothing here
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      'disable-extensions': { type: 'boolean' },
    },
  });
  const path = (value: string | boolean | undefined): string | undefined =>
    typeof value === 'string' ? resolve(value) : undefined;
  const tests = path(values.extensionTestsPath);
  if (tests === undefined) {
    return undefined;
  }
  const opened = positionals.map((name) => resolve(name));
  return {
    developedExtensions: (values.extensionDevelopmentPath ?? []).flatMap((value) => path(value) ?? []),
    tests,
    folder: opened.find(isFolder),
    files: opened.filter((name) => !isFolder(name)),
    userData: path(values['user-data-dir']),
    extensions: path(values['extensions-dir']),
    onlyDeveloped: values['disable-extensions'] === true,
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
