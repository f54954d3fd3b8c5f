import { join } from 'node:path';
import { build } from 'esbuild';

const bench = import.meta.dirname;

/** What runs in processes of its own becomes plain JavaScript, minified as what is shipped. Answers with the folder. */
export async function bundle(): Promise<string> {
  const outdir = join(bench, '../out/bench');
  await build({
    entryPoints: ['inside/run.ts', 'inside/parse-files.ts', 'peers/markdown-server.ts'].map((name) =>
      join(bench, name),
    ),
    outdir,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['main', 'module'],
    logLevel: 'warning',
  });
  return outdir;
}
