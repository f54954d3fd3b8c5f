// What came of a suite: it writes a line of JSON for each test, so that nothing is read out of what it prints.
import { existsSync, readFileSync } from 'node:fs';

/** The variable that names the file; `mocha-reporter.cjs` and `grammar.mjs` write it. */
export const resultsVariable = 'TELEGRAM_TEST_RESULTS';

export const noResults = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** A suite that broke off, or ran nothing at all, counts as one more failure: silence is no success. */
export function readResults(suite, file, code) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const records = lines.map((line) => JSON.parse(line));
  const count = (outcome) => records.filter((record) => record.outcome === outcome).length;
  const failures = records.filter(({ outcome }) => outcome === 'failed').map(({ title }) => `${suite}: ${title}`);
  if (code === undefined) {
    failures.push(`${suite}: did not end within its time limit`);
  } else if (count('end') === 0) {
    failures.push(`${suite}: broke off with exit code ${code}`);
  } else if (code !== 0 && failures.length === 0) {
    failures.push(`${suite}: ended with exit code ${code} though no test failed`);
  } else if (records.length === 1) {
    failures.push(`${suite}: has no tests in its files`);
  }
  return { passed: count('passed'), failed: failures.length, skipped: count('skipped'), failures };
}

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
