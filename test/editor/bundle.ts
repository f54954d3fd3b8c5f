import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../host/paths';

/** The extension host knows no TypeScript: each suite becomes a file of JavaScript beside `index.js`. */
export async function bundleSuites(): Promise<string> {
  const sources = join(projectRoot, 'test', 'editor');
  const outdir = join(projectRoot, 'out', 'test', 'editor');
  const names = await readdir(sources);
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: ['index.ts', ...names.filter((name) => name.endsWith('.test.ts'))].map((name) => join(sources, name)),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // One is the editor itself; the other finds its own files beside itself.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(outdir, 'index.js');
}
