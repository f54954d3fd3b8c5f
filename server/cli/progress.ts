import { clearLine, cursorTo } from 'node:readline';

/** How far a run has come, on standard error. */
export interface Progress {
  /** A file is done. */
  advance(path: string): void;
  /** Do what writes whole lines to the same terminal; the bar makes room for them. */
  aside(write: () => void | Promise<void>): Promise<void>;
  end(): void;
}

const none: Progress = { advance: () => undefined, aside: async (write) => write(), end: () => undefined };

/** A bar for `count` files; none where it may not show or where there is nothing to wait for. */
export async function startProgress(count: number, shows: boolean): Promise<Progress> {
  if (!shows || count < 2) return none;
  const [{ MultiBar, Presets }, { onExit }] = await Promise.all([import('cli-progress'), import('signal-exit')]);
  const { stderr } = process;
  // A lone bar remembers its place on the screen, which moves when results are printed above it. Its own handler of
  // Ctrl+C would keep the program running.
  const bars = new MultiBar(
    {
      format: '{bar} {value}/{total} {path}',
      clearOnComplete: true,
      stream: stderr,
      gracefulExit: false,
      hideCursor: true,
      forceRedraw: true,
    },
    Presets.shades_classic,
  );
  const bar = bars.create(count, 0, { path: '' });
  const forget = onExit(() => {
    bars.stop();
  });
  return {
    advance: (path) => {
      bar.increment(1, { path });
    },
    aside: async (write) => {
      cursorTo(stderr, 0);
      clearLine(stderr, 0);
      await write();
      bar.render();
    },
    end: () => {
      forget();
      bars.stop();
    },
  };
}
