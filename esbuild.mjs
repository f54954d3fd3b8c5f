// Bundles everything that is shipped into dist/: node esbuild.mjs [--production] [--watch]
import { build, context } from 'esbuild';
import { rmSync } from 'node:fs';
import { asCommonJs, others, server } from './scripts/bundles.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const manner = { minify: production, sourcemap: !production, logLevel: 'info' };
const bundles = [{ ...server, plugins: [asCommonJs] }, ...others].map((options) => ({ ...options, ...manner }));

if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context(options)));
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((options) => build(options)));
}
