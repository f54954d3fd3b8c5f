import { installedKit } from './kit';

// Ahead of the tests, so that none of them pays for it out of its own time.
installedKit((line) => process.stderr.write(`${line}\n`)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
