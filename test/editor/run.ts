import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { desktopExecutable } from '../host/desktop';
import { hostFolder, projectRoot } from '../host/paths';
import { copySamples } from '../host/samples';
import { Scratch } from '../host/scratch';
import { bundleSuites } from './bundle';

const { values } = parseArgs({
  options: {
    edition: { type: 'string', default: 'newest' },
    desktop: { type: 'boolean', default: false },
    grep: { type: 'string' },
  },
});

/** Runs the suites of this folder inside a VS Code: the kit's, or with --desktop the one of this machine. */
async function main(): Promise<number> {
  if (!existsSync(join(projectRoot, 'dist', 'client.js'))) {
    throw new Error('The extension is not built yet: npm run build');
  }
  const executable = values.desktop ? await desktopExecutable() : join(hostFolder, 'headless-code');
  const tests = await bundleSuites();
  const scratch = new Scratch();
  try {
    return await runIn(executable, tests, scratch);
  } finally {
    await scratch.end();
  }
}

async function runIn(executable: string, tests: string, scratch: Scratch): Promise<number> {
  const workspace = scratch.path('samples');
  copySamples(workspace);
  const results = process.env.TELEGRAM_TEST_RESULTS ?? scratch.path('results');
  const code = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: tests,
    launchArgs: [
      workspace,
      '--disable-extensions',
      `--user-data-dir=${scratch.path('user')}`,
      `--extensions-dir=${scratch.path('extensions')}`,
    ],
    extensionTestsEnv: {
      HEADLESS_CODE_EDITION: values.edition,
      TELEGRAM_TEST_REPORTER: join(projectRoot, 'scripts', 'mocha-reporter.cjs'),
      TELEGRAM_TEST_RESULTS: results,
      TELEGRAM_TEST_WORKSPACE: workspace,
      TELEGRAM_TEST_GREP: values.grep,
    },
  }).catch((error: unknown) => {
    if (error instanceof TestRunFailedError) {
      return error.code ?? 1;
    }
    throw error;
  });
  return code === 0 && !(await isComplete(results)) ? 1 : code;
}

/** An editor that never came to the tests may end with 0 as well. */
async function isComplete(results: string): Promise<boolean> {
  const text = await readFile(results, 'utf8').catch(() => '');
  return text.trimEnd().endsWith('{"outcome":"end"}');
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
