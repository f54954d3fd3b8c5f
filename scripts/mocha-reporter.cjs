// Mocha's usual report, and a line of JSON for each test into the file that TELEGRAM_TEST_RESULTS names.
// It is written test by test, so that a run which breaks off has told what came before.
const { appendFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Runner.constants;

module.exports = class RecordingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.TELEGRAM_TEST_RESULTS;
    if (file === undefined) {
      return;
    }
    const record = (outcome, title) => appendFileSync(file, `${JSON.stringify({ outcome, title })}\n`);
    runner
      .on(EVENT_TEST_PASS, (test) => record('passed', test.fullTitle()))
      .on(EVENT_TEST_FAIL, (test) => record('failed', test.fullTitle()))
      .on(EVENT_TEST_PENDING, (test) => record('skipped', test.fullTitle()))
      .once(EVENT_RUN_END, () => record('end'));
  }
};
