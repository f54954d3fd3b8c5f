import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { readCommandLine, type TestRequest } from './command-line';
import { endingFromOutside, exitCodes, type Ending } from './ending';
import { Host } from './host';
import { installedKit } from './kit';
import { artifactsFolder, hostFolder } from './paths';
import { isEdition, type Edition } from './release';
import { TestOutput } from './verdict';
import { workbenchAddress, writeQuietSettings } from './workbench';

/** Set by whoever runs the stand-in; `@vscode/test-electron` hands them on. */
const settings = {
  edition: (): Edition => {
    const asked = process.env.HEADLESS_CODE_EDITION ?? 'newest';
    if (!isEdition(asked)) {
      throw new Error(`HEADLESS_CODE_EDITION is 'newest' or 'oldest', not '${asked}'.`);
    }
    return asked;
  },
  limit: () => Number(process.env.HEADLESS_CODE_LIMIT ?? 300_000),
  startLimit: () => Number(process.env.HEADLESS_CODE_START_LIMIT ?? 60_000),
};

/**
 * Stands in for the desktop executable of VS Code: takes the flags that `@vscode/test-electron` gives that one, prints
 * what the tests print, and ends as they end.
 */
export async function main(words: readonly string[]): Promise<number> {
  const request = readCommandLine(words);
  if (request === undefined) {
    process.stderr.write('headless-code: nothing to do without --extensionTestsPath\n');
    return exitCodes.badUsage;
  }
  const host = new Host();
  const ending = await Promise.race([endingFromOutside(), runTests(request, host)]).catch((error: unknown): Ending => ({
    code: exitCodes.cannotStart,
    reason: describe(error),
  }));
  if (ending.reason !== undefined) {
    process.stderr.write(`headless-code: ${ending.reason}\n`);
  }
  await host.end();
  return ending.code;
}

async function runTests(request: TestRequest, host: Host): Promise<Ending> {
  const kit = await installedKit((line) => process.stderr.write(`${line}\n`));
  const output = new TestOutput(host.scratch);
  const userData = request.userData ?? host.scratch.path('user');
  writeQuietSettings(userData);
  const { server, page, lost } = await host.start({
    kit,
    userData,
    edition: settings.edition(),
    extensions: request.extensions ?? host.scratch.path('extensions'),
    builtIn: ['theme-defaults'],
    testing: true,
    flags: request.onlyDeveloped ? ['--disable-extensions'] : [],
    environment: {
      ...process.env,
      HEADLESS_CODE_TESTS: JSON.stringify({
        tests: request.tests,
        output: output.output,
        verdict: output.verdictFile,
      }),
    },
  });
  await page.exposeFunction('codeAutomationLog', () => undefined); // the page's console says the same
  const ended = new Promise<void>((resolve) => {
    void page.exposeFunction('codeAutomationExit', () => {
      resolve();
    });
  });
  await page.goto(
    workbenchAddress({
      port: server.port,
      folder: request.folder,
      files: request.files,
      developedExtensions: request.developedExtensions,
      extensionTests: join(hostFolder, 'inside.cjs'),
    }),
    { waitUntil: 'commit' },
  );
  const following = setInterval(() => {
    output.show();
  }, 50);
  const ending = await Promise.race([
    ended.then((): Ending => judge(output, host)),
    lost.then((what): Ending => ({ code: exitCodes.pageEnded, reason: `${what}\n${host.log.tail()}` })),
    timeLimit(page, output, host),
  ]);
  clearInterval(following);
  output.show();
  return ending;
}

/** The page's own exit code is not asked: it is 0 as well when the extension host crashed. */
function judge(output: TestOutput, host: Host): Ending {
  switch (output.verdict()) {
    case 'passed':
      return { code: exitCodes.passed };
    case 'failed':
      return { code: exitCodes.failed };
    case 'started':
      return { code: exitCodes.testsLost, reason: `the extension host ended before the tests\n${host.log.tail()}` };
    case 'not started':
      return { code: exitCodes.testsLost, reason: `the tests could not be loaded\n${host.log.tail()}` };
  }
}

async function timeLimit(page: Page, output: TestOutput, host: Host): Promise<Ending> {
  const unwaited = { ref: false };
  const begun = performance.now();
  await delay(Math.min(settings.startLimit(), settings.limit()), undefined, unwaited);
  let what = 'had not begun';
  if (output.verdict() !== 'not started') {
    await delay(Math.max(0, settings.limit() - (performance.now() - begun)), undefined, unwaited);
    what = 'had not ended';
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const picture = join(artifactsFolder, 'time-limit.png');
  mkdirSync(artifactsFolder, { recursive: true });
  await page.screenshot({ path: picture, timeout: 3000 }).catch(() => undefined);
  return {
    code: exitCodes.timeLimit,
    reason: `the tests ${what} after ${seconds} s; the editor looked like ${picture}\n${host.log.tail()}`,
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
