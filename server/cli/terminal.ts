import { once } from 'node:events';
import { isatty } from 'node:tty';
import { createColors } from 'picocolors';
import { systemReason } from './failure';

type Colors = ReturnType<typeof createColors>;

/** Where results and complaints go. Results wait for a slow reader; a reader that goes away ends the program quietly. */
export interface Terminal {
  /** For results, on standard output. */
  readonly colors: Colors;
  /** Whether a progress bar may show, given how results are printed while it does: above it there is room for lines. */
  showsProgress(results: 'as they come' | 'in whole lines' | 'at the end'): boolean;
  /** Write a part of the result. */
  print(text: string): Promise<void>;
  /** Write what is not the result, on standard error. */
  remark(text: string): Promise<void>;
  /** Tell on standard error why something was not done. */
  complain(message: string): void;
}

export function openTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      stderr.write(`telegram: standard output cannot be written: ${systemReason(error)}.\n`);
      process.exit(2);
    }
    // `| head` has read enough.
    process.exit(process.exitCode);
  });
  // Nobody listens to complaints any more; the exit status still tells.
  stderr.on('error', () => undefined);
  // `isTTY` is undefined in a pipe, and for undefined createColors has an answer of its own: colours, where CI is set.
  const [toTerminal, complainsToTerminal] = [isatty(stdout.fd), isatty(stderr.fd)];
  return {
    colors: createColors(usesColor(toTerminal, env)),
    showsProgress: (results) => complainsToTerminal && (results !== 'as they come' || !toTerminal),
    async print(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    async remark(text) {
      if (!stderr.write(text)) await once(stderr, 'drain');
    },
    complain(message) {
      stderr.write(`telegram: ${message}\n`);
    },
  };
}

/** https://no-color.org; FORCE_COLOR is what CI services set where logs show colours. */
function usesColor(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal && env['TERM'] !== 'dumb';
}
