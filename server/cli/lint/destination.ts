import { systemReason, UsageError } from '../failure';
import { WholeFile } from '../output/whole-file';
import type { Terminal } from '../terminal';

/** Where a report goes. */
export interface Destination {
  write(text: string): Promise<void>;
  /** The report is complete. */
  finish(): void;
  /** It will never be. */
  discard(): void;
}

/** Standard output, or standard error where the former is for a mended text. */
export function printed(terminal: Terminal, stream: 'output' | 'error'): Destination {
  return {
    write: (text) => (stream === 'output' ? terminal.print(text) : terminal.remark(text)),
    finish: () => undefined,
    discard: () => undefined,
  };
}

export const nowhere: Destination = {
  write: () => Promise.resolve(),
  finish: () => undefined,
  discard: () => undefined,
};

/** The file that `--output` names. */
export function outputFile(path: string): Destination {
  const file = told(path, () => new WholeFile(path));
  return {
    write: (text) => {
      told(path, () => {
        file.write(text);
      });
      return Promise.resolve();
    },
    finish: () => {
      told(path, () => {
        file.finish();
      });
    },
    discard: () => {
      file.discard();
    },
  };
}

function told<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`--output: ${path} cannot be written: ${systemReason(error)}.`);
  }
}
