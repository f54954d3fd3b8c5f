// Waits until whoever started it closes its standard input, as the system does for a process that is killed.
// Then it ends the process groups named there and removes the folder named as its argument. A line there is the number
// of a group, or that number with a minus once the group has ended by itself.
const { existsSync, rmSync } = require('node:fs');
const { createInterface } = require('node:readline');

const folder = process.argv[2];
const groups = new Set();

createInterface({ input: process.stdin })
  .on('line', (line) => (line.startsWith('-') ? groups.delete(Number(line.slice(1))) : groups.add(Number(line))))
  .on('close', () => {
    for (const group of groups) {
      signal(group, 'SIGKILL');
    }
    sweep(Date.now() + 10_000);
  });

/** A dying process may write once more into a folder that was just removed, so it is looked at again. */
function sweep(deadline) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Something was written into it meanwhile.
  }
  const busy = existsSync(folder) || [...groups].some((group) => signal(group, 0));
  if (busy && Date.now() < deadline) {
    setTimeout(sweep, 20, deadline);
  }
}

function signal(group, name) {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}

// A Ctrl+C in the terminal is for the one who started it; its end is what counts here.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {});
}
