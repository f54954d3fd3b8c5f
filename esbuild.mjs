// Bundles the server, the client (each for Node and for a web worker) and the command line into dist/.
import { build, context } from 'esbuild';
import { rmSync } from 'node:fs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'info',
};
// jsonc-parser's `main` is UMD, whose requires no bundler can follow.
const node = { ...shared, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

// What few sessions need lies beside the server and is loaded with the first request for it. A worker has no such way.
const importFiles = { entry: 'server/convert/import-files.ts', file: 'import-files.js' };
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: /\/import-files$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${importFiles.file}`, external: true } : undefined,
    );
  },
};

const bundles = [
  {
    ...node,
    entryPoints: ['server/node.ts'],
    outfile: 'dist/server.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [loadedLater],
  },
  { ...node, entryPoints: [importFiles.entry], outfile: `dist/${importFiles.file}` },
  { ...browser, entryPoints: ['server/browser.ts'], outfile: 'dist/server.browser.js', format: 'iife' },
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...browser, entryPoints: ['client/browser.ts'], outfile: 'dist/client.browser.js', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // A library makes its `require` from where it stands; in a CommonJS bundle that is the bundle.
    define: { 'import.meta.url': '__filename' },
  },
];

if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context(options)));
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((options) => build(options)));
}
