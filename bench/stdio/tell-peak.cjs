// Loaded first in a process whose memory is measured: writes at its end how much it used at most, in kilobytes.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.BENCH_PEAK_MEMORY;
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
