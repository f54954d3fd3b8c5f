#!/usr/bin/env node
// Scores the parser on the corpus beside the project against what it must reach: npm run evaluate [-- VOLUME ...]
// Options of the scorer (--misses, --telegrams, --json) are passed on, and then its own table is printed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const beside = (path) => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const corpus = beside('corpus');
const scorer = beside('tools/evaluate.mjs');

/** What each row measures, and its floor and aim on volumes that nobody tuned to. */
const demands = [
  ['documents', 'documents found', 'F1', 0.985, 0.998],
  ['numbers', 'document numbers', 'right', 0.99, 0.999],
  ['from', 'from, of telegrams', 'right', 0.97, 0.99],
  ['to', 'to, of telegrams', 'right', 0.97, 0.99],
  ['markers', 'footnote markers → notes', 'F1', 0.99, 0.998],
  ['perfect', 'documents with every marker right', 'share', 0.975, 0.99],
  ['pages', 'page breaks', 'F1', 0.999, 1],
  ['datelines', 'datelines', 'right', 0.97, 0.995],
  ['dates', 'dates of datelines', 'right', 0.97, 0.995],
  ['signatures', 'signatures', 'F1', 0.95, 0.99],
  ['labels', 'labels of sections', 'F1', 0.98, 0.995],
  ['references', 'references: found', 'recall', 0.93, 0.98],
  ['references', 'references: right', 'precision', 0.85, 0.95],
];

const missing = [
  [corpus, 'the published volumes with their encoders’ answers'],
  [scorer, 'the scorer'],
].filter(([path]) => !existsSync(path));
if (missing.length > 0) {
  console.log('Nothing was measured. Beside the project there is no');
  for (const [path, what] of missing) console.log(`  ${path}  (${what})`);
  process.exit(0);
}

// Only the command line, into a file of its own: dist/ is left to the build.
const commandLine = inProject('out/evaluate/cli.js');
await build({
  entryPoints: [inProject('server/cli/main.ts')],
  outfile: commandLine,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': '__filename' },
  logLevel: 'error',
});

const args = process.argv.slice(2);
const options = args.filter((argument) => argument.startsWith('--'));
const volumes = args.filter((argument) => !argument.startsWith('--'));
const command = [corpus, ...volumes, '--', process.execPath, commandLine, 'parse', '--format', 'ndjson'];

if (options.length > 0) {
  process.exit(spawnSync(process.execPath, [scorer, ...options, ...command], { stdio: 'inherit' }).status ?? 1);
}

const run = spawnSync(process.execPath, [scorer, '--json', ...command], { encoding: 'utf8', maxBuffer: 1 << 28 });
if (run.status !== 0) {
  process.stderr.write(run.stderr);
  process.exit(run.status ?? 1);
}
const { rows, documents, perfectMarkerDocuments, megabytesPerSecond, volumes: count } = JSON.parse(run.stdout);
if (documents === 0) {
  console.log(`Nothing was measured: ${corpus} holds no volume ${volumes.join(' or ')}.`);
  process.exit(0);
}

console.log(`${count} volumes, ${documents} documents, ${megabytesPerSecond.toFixed(1)} MB/s\n`);
print(['what', 'measure', 'reached', 'must', 'aim', '']);
let short = 0;
for (const [name, what, measure, must, aim] of demands) {
  const row = rows.find((one) => one.name === name);
  const reached = name === 'perfect' ? perfectMarkerDocuments : reachedOf(row, measure);
  const measured = name === 'perfect' || row.wanted > 0;
  if (measured && reached < must) short++;
  const verdict = !measured ? 'not in these volumes' : reached >= aim ? 'aim' : reached >= must ? 'must' : 'SHORT';
  print([what, measure, measured ? reached.toFixed(4) : '–', String(must), String(aim), verdict]);
}
console.log(short === 0 ? '\nEvery row reaches what it must.' : `\n${short} rows fall short of what they must reach.`);

function reachedOf(row, measure) {
  return measure === 'recall' || measure === 'precision' ? row[measure] : row.f1;
}

function print([what, measure, reached, must, aim, verdict]) {
  const cells = [
    what.padEnd(34),
    measure.padEnd(9),
    reached.padStart(7),
    must.padStart(6),
    aim.padStart(6),
    ` ${verdict}`,
  ];
  console.log(cells.join(' ').trimEnd());
}
