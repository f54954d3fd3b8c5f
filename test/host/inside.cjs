// Runs in the extension host in place of the tests, and runs the tests. It is there for two reasons: the workbench takes
// a crash of the extension host for a success, so success has to be written down by the tests themselves; and it mixes
// what they print with messages of its own, so they print into a file.
const { appendFileSync, writeFileSync } = require('node:fs');
const { format } = require('node:util');

const { tests, output, verdict } = JSON.parse(process.env.HEADLESS_CODE_TESTS);

for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
  // The extension host has made these read-only. What is written to process.stdout arrives here as well.
  const print = (...values) => appendFileSync(output, `${format(...values)}\n`);
  Object.defineProperty(console, level, { configurable: true, get: () => print, set() {} });
}

exports.run = async () => {
  writeFileSync(verdict, 'started');
  try {
    await require(tests).run();
    writeFileSync(verdict, 'passed');
  } catch (error) {
    writeFileSync(verdict, 'failed');
    throw error; // which VS Code prints
  }
};
