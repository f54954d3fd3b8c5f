import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { engineFlags, forManyFiles } from '../engine-flags';
import { run } from './run';
import { openTerminal } from './terminal';

// The bundle is the entry of its own workers; flags hold for them too.
if (isMainThread) {
  for (const flag of engineFlags(process.versions.v8, forManyFiles)) setFlagsFromString(flag);
  // The status is set and not forced by an exit: what is still to be written is written.
  void run(process.argv.slice(2), openTerminal()).then((status) => {
    process.exitCode = status;
  });
} else {
  void import('./worker').then(({ serve }) => {
    serve();
  });
}
