import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Called by VS Code in its extension host; a rejection is what tells it that tests failed. */
export async function run(): Promise<void> {
  const { TELEGRAM_TEST_REPORTER: reporter, TELEGRAM_TEST_GREP: grep } = process.env;
  const mocha = new Mocha({
    timeout: 20_000,
    forbidOnly: true,
    ...(reporter === undefined ? {} : { reporter }),
    ...(grep === undefined ? {} : { grep }),
  });
  for (const name of readdirSync(__dirname).filter((one) => one.endsWith('.test.js'))) {
    mocha.addFile(join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) {
    throw new Error(`${failures} of the tests failed.`);
  }
}
