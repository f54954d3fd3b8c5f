/** How far a run has come, on standard error. */
export interface Progress {
  /** A file is done. */
  advance(path: string): void;
  end(): void;
}

const none: Progress = { advance: () => undefined, end: () => undefined };

/** A bar for `count` files; none where it may not show or where there is nothing to wait for. */
export async function startProgress(count: number, shows: boolean): Promise<Progress> {
  if (!shows || count < 2) return none;
  const { SingleBar, Presets } = await import('cli-progress');
  const format = '{bar} {value}/{total} {path}';
  const bar = new SingleBar({ format, clearOnComplete: true, stream: process.stderr }, Presets.shades_classic);
  bar.start(count, 0, { path: '' });
  return {
    advance: (path) => {
      bar.increment(1, { path });
    },
    end: () => {
      bar.stop();
    },
  };
}
