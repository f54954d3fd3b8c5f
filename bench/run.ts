// npm run bench: measures ours and its peers side by side, and prints how they stand to each other.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle';
import { resultPage, table } from './report';
import type { Group, Outcome } from './row';
import { groups } from './rows';
import { chooseText } from './text/choose';

const usage = `npm run bench                     measures all rows
npm run bench -- ROW …            measures only these
npm run bench -- --list           names them
npm run bench -- --text FILE      measures on this transcription
npm run bench -- --write          writes the result to bench/RESULT.md`;

const options = {
  list: { type: 'boolean', default: false },
  text: { type: 'string' },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const rows = groups.flatMap((group) => group.rows);
  const unknown = positionals.find((name) => rows.every((row) => row.name !== name));
  if (unknown !== undefined)
    return fail(`There is no row '${unknown}'. There are: ${rows.map(({ name }) => name).join(', ')}.`);
  if (values.help) console.log(usage);
  else if (values.list) for (const { name, ours, peer } of rows) console.log(`${name.padEnd(14)} ${ours}; ${peer}`);
  else await measure(new Set(positionals.length === 0 ? rows.map(({ name }) => name) : positionals), values);
  return 0;
}

async function measure(wanted: ReadonlySet<string>, values: { readonly text?: string; readonly write: boolean }) {
  const scratch = mkdtempSync(join(tmpdir(), 'telegram-bench-'));
  try {
    const { text, file, description } = chooseText(values.text, scratch);
    const setting = { text, file, scratch, bundles: await bundle() };
    const outcomes = new Map<string, Outcome>();
    const isWanted = ({ name }: { readonly name: string }) => wanted.has(name);
    for (const group of groups.filter(({ rows }) => rows.some(isWanted))) {
      process.stderr.write(`measuring ${group.rows.map(({ name }) => name).join(', ')} …\n`);
      for (const [name, outcome] of await outcomesOf(group, () => group.measure(setting, wanted)))
        outcomes.set(name, outcome);
    }
    const content = table(
      groups.flatMap(({ rows }) => rows.filter(isWanted)),
      outcomes,
    );
    console.log(`\n${description}\n\n${content}`);
    if (values.write) writeFileSync(join(import.meta.dirname, 'RESULT.md'), resultPage(description, content));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A group that cannot be measured here must not take the others with it. */
async function outcomesOf(group: Group, work: () => ReturnType<Group['measure']>): ReturnType<Group['measure']> {
  try {
    return await work();
  } catch (error) {
    const missing = `not measured: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`;
    return new Map(group.rows.map(({ name }) => [name, { missing }]));
  }
}

function fail(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = fail(error instanceof Error ? error.message : String(error));
  },
);
