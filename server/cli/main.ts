import { isMainThread } from 'node:worker_threads';
import { run } from './run';
import { openTerminal } from './terminal';

// The bundle is the entry of its own workers.
if (isMainThread) {
  // The status is set and not forced by an exit: what is still to be written is written.
  void run(process.argv.slice(2), openTerminal()).then((status) => {
    process.exitCode = status;
  });
} else {
  void import('./worker').then(({ serve }) => {
    serve();
  });
}
