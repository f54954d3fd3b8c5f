// Runs vscode-tmgrammar-test over test/grammar, and counts each of its files as a test.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './installed.mjs';
import { resultsVariable } from './results.mjs';

const files = readdirSync(join(root, 'test', 'grammar'), { recursive: true })
  .filter((name) => name.endsWith('.telegram'))
  .map((name) => join('test', 'grammar', name));
const reports = mkdtempSync(join(tmpdir(), 'telegram-grammar-'));

const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js'),
    ...['--grammar', join('syntaxes', 'telegram.tmLanguage.json'), '--xunit-report', reports],
    ...files,
  ],
  { cwd: root, stdio: 'inherit' },
);

const record = (line) => {
  const results = process.env[resultsVariable];
  if (results !== undefined) {
    appendFileSync(results, `${JSON.stringify(line)}\n`);
  }
};
for (const file of files) {
  record({ outcome: isPassed(file) ? 'passed' : 'failed', title: file });
}
record({ outcome: 'end' });
rmSync(reports, { recursive: true });
process.exitCode = status === 0 ? 0 : 1;

/** A file that asserts nothing proves nothing, so it does not count as passed. */
function isPassed(file) {
  const report = join(reports, `TEST-${file.replaceAll(/[\\/]/g, '.')}.xml`);
  const head = existsSync(report)
    ? /tests="(\d+)"\s+failures="(\d+)"\s+errors="(\d+)"/.exec(readFileSync(report, 'utf8'))
    : null;
  return head !== null && head[1] !== '0' && head[2] === '0' && head[3] === '0';
}
