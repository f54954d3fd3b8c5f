import { run } from './run';
import { openTerminal } from './terminal';

// The status is set and not forced by an exit: what is still to be written is written.
void run(process.argv.slice(2), openTerminal()).then((status) => {
  process.exitCode = status;
});
