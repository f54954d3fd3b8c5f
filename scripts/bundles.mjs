// What is bundled for the package: the server, the client (each for Node and for a web worker) and the command line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transform } from 'esbuild';

const shared = { bundle: true, target: 'es2022', sourcesContent: false, legalComments: 'none' };
// jsonc-parser's `main` is UMD, whose requires no bundler can follow.
const node = { ...shared, format: 'cjs', platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, format: 'cjs', platform: 'browser', mainFields: ['browser', 'module', 'main'] };
const shebang = '#!/usr/bin/env node';

/**
 * The server in pieces: what is imported dynamically lies in files of its own in dist/server/, which are loaded when they
 * are first needed, and what several of them need in further ones. A worker has no such way: its server is one file.
 */
export const server = {
  ...node,
  entryPoints: { server: 'server/node.ts' },
  outdir: 'dist',
  chunkNames: 'server/[name]-[hash]',
  // Only modules can be split.
  format: 'esm',
  splitting: true,
};

export const others = [
  { ...browser, entryPoints: ['server/browser.ts'], outfile: 'dist/server.browser.js', format: 'iife' },
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...browser, entryPoints: ['client/browser.ts'], outfile: 'dist/client.browser.js', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: shebang },
    // A library makes its `require` from where it stands; in a CommonJS bundle that is the bundle.
    define: { 'import.meta.url': '__filename' },
  },
];

/** Writes the pieces as CommonJS, which starts sooner than modules do, and which editors start by its name alone. */
export const asCommonJs = {
  name: 'as-commonjs',
  setup({ initialOptions, onEnd }) {
    const { minify, sourcemap } = initialOptions;
    Object.assign(initialOptions, { write: false, sourcemap: sourcemap && 'inline' });
    onEnd(async ({ outputFiles = [] }) => {
      await Promise.all(
        outputFiles.map(async ({ path, text }) => {
          const { code } = await transform(bindImports(text), {
            format: 'cjs',
            target: 'node20',
            minify,
            sourcemap: sourcemap && 'inline',
            // Loads files by `require`, too, and so as they stand.
            supported: { 'dynamic-import': false },
          });
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, path.endsWith('server.js') ? `${shebang}\n${code}` : code);
        }),
      );
    });
  },
};

/**
 * Takes what a piece imports of other pieces out of them once. CommonJS would else ask a getter of the other piece at each
 * use of a name, which costs a tenth of the time until code is optimised. Pieces never import each other in a circle.
 */
function bindImports(text) {
  return text.replace(/\bimport\s*\{([^{}]*)\}\s*from\s*("\.[^"]*")/g, (_, names, path) => {
    return `const {${names.replace(/\bas\b/g, ':')}} = require(${path})`;
  });
}
