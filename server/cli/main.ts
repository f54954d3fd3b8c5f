import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { run } from './run';
import { openTerminal } from './terminal';

// V8 by default optimises a function after little work, in threads that compete with the workers for the processors, and
// again where it guessed wrong. Eight times the work before optimising makes checking many volumes a quarter shorter
// (docs/performance.md). An engine without the flag only says so on standard error.
const optimizeLater = '--interrupt-budget=528000';

// The bundle is the entry of its own workers; flags hold for them too.
if (isMainThread) {
  setFlagsFromString(optimizeLater);
  // The status is set and not forced by an exit: what is still to be written is written.
  void run(process.argv.slice(2), openTerminal()).then((status) => {
    process.exitCode = status;
  });
} else {
  void import('./worker').then(({ serve }) => {
    serve();
  });
}
