// What `npm test` can run, in this order.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed.mjs';

const node = process.execPath;
const script = (name) => ['npm', 'run', '--silent', name];

/** Not tests, but what they stand on: only a failure of theirs is counted. */
export const checks = [
  { name: 'typecheck', command: script('typecheck'), seconds: 180 },
  { name: 'lint', command: script('lint'), seconds: 240 },
  { name: 'build', command: [node, 'esbuild.mjs'], seconds: 60 },
];

/** Ahead of the suites that run VS Code, so that none of them pays for it out of its own time. */
export const kit = { name: 'VS Code', command: [node, '--import', 'tsx', 'test/host/install.ts'], seconds: 900 };

/** `built` suites run what the build has made, the others the sources; `editor` suites need a VS Code. */
const known = [
  mocha('unit', { seconds: 120 }),
  { name: 'grammar', files: filesIn('grammar', '.telegram'), command: [node, 'scripts/grammar.mjs'], seconds: 60 },
  mocha('protocol', { seconds: 180, built: true }),
  mocha('cli', { seconds: 180, built: true }),
  mocha('corpus', { seconds: 300, each: 120, built: true }),
  mocha('property', { seconds: 300, each: 120 }),
  mocha('host', { seconds: 300, each: 60, built: true, editor: true }),
  inEditor('editor', 'newest'),
  inEditor('editor-oldest', 'oldest'),
  mocha('ui', { seconds: 300, each: 60, built: true, editor: true }),
];

/** Those that have a file to run. */
export const suites = known.filter(({ files }) => files.length > 0);

function mocha(name, { seconds, each = 10, built = false, editor = false }) {
  const files = filesIn(name, '.test.ts');
  const flags = ['--forbid-only', '--reporter', 'scripts/mocha-reporter.cjs', '--timeout', `${each}s`];
  const command = [node, '--import', 'tsx', 'node_modules/mocha/bin/mocha.js', ...flags, ...files];
  return { name, files, command, seconds, built, editor };
}

function inEditor(name, edition) {
  const command = [node, '--import', 'tsx', 'test/editor/run.ts', '--edition', edition];
  return { name, files: filesIn('editor', '.test.ts'), command, seconds: 300, built: true, editor: true };
}

function filesIn(folder, ending) {
  const path = join(root, 'test', folder);
  const names = existsSync(path) ? readdirSync(path, { recursive: true }) : [];
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join('test', folder, name));
}
