/** How the stand-in ends. The numbers are those that shells and sysexits use for such ends, where they have one. */
export const exitCodes = {
  passed: 0,
  failed: 1,
  badUsage: 64,
  cannotStart: 70,
  serverEnded: 72,
  pageEnded: 73,
  testsLost: 75,
  timeLimit: 124,
  orphaned: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export interface Ending {
  readonly code: number;
  /** For whoever reads the log; a plain end needs none. */
  readonly reason?: string;
}

/** Settles on Ctrl+C, on a polite request to end, and when the process that waits for this one is gone. */
export function endingFromOutside(): Promise<Ending> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve({ code: exitCodes.interrupted, reason: 'interrupted' });
    });
    process.once('SIGTERM', () => {
      resolve({ code: exitCodes.terminated, reason: 'asked to end' });
    });
    process.once('SIGHUP', () => {
      resolve({ code: exitCodes.orphaned, reason: 'the terminal was closed' });
    });
    // Nothing tells a process that its parent was killed, so it looks.
    setInterval(() => {
      if (process.ppid !== parent) {
        resolve({ code: exitCodes.orphaned, reason: 'the process that started this one is gone' });
      }
    }, 250).unref();
  });
}
