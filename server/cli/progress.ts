/** How far a run has come, on standard error. */
export interface Progress {
  /** The next file begins. */
  next(path: string): void;
  end(): void;
}

const none: Progress = { next: () => undefined, end: () => undefined };

/** A bar for `count` files; none where it may not show or where there is nothing to wait for. */
export async function showProgress(count: number, shows: boolean): Promise<Progress> {
  if (!shows || count < 2) return none;
  const { SingleBar, Presets } = await import('cli-progress');
  const format = '{bar} {value}/{total} {path}';
  const bar = new SingleBar({ format, clearOnComplete: true, stream: process.stderr }, Presets.shades_classic);
  bar.start(count, 0, { path: '' });
  return {
    next: (path) => {
      bar.increment(1, { path });
    },
    end: () => {
      bar.stop();
    },
  };
}
