#!/usr/bin/env node
// npm test: from a bare clone to a single line that says how every suite ended.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Children } from './children.mjs';
import { installModules, Plain } from './installed.mjs';
import { add, inWords, noResults, readResults, resultsVariable } from './results.mjs';
import { checks, kit, suites } from './suites.mjs';

/** Where the property suite reads how many edits it is to try. */
const editsVariable = 'TELEGRAM_TEST_EDITS';
const aDay = 86_400;

const usage = `npm test                        installs what is missing, checks, builds and runs every suite
npm test -- NAME …              runs only these, after a build
npm test -- --list              names them
npm test -- property --edits N  tries N random edits of a volume, for hours if need be`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Plain ? error.message : error.stack}\n`);
  process.exitCode = 2;
}

async function main(words) {
  const { values, positionals: names } = readOptions(words);
  if (values.help === true) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const all = [...checks, ...suites];
  if (values.list === true) {
    process.stdout.write(all.map(({ name }) => `${name}\n`).join(''));
    return 0;
  }
  const unknown = names.find((name) => all.every((one) => one.name !== name));
  if (unknown !== undefined) {
    throw new Plain(`There is no suite '${unknown}'. There are: ${all.map(({ name }) => name).join(', ')}.`);
  }
  if (values.edits !== undefined) process.env[editsVariable] = values.edits;
  await installModules();
  const isWanted = ({ name }) => names.length === 0 || names.includes(name);
  const children = new Children();
  try {
    return await runAll(children, suites.filter(isWanted), isWanted);
  } finally {
    await children.end();
  }
}

function readOptions(words) {
  try {
    const options = { list: { type: 'boolean' }, edits: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
    const read = parseArgs({ args: words, options, allowPositionals: true });
    if (read.values.edits !== undefined && !/^[1-9]\d*$/.test(read.values.edits)) {
      throw new Plain(`--edits wants a number, not '${read.values.edits}'.`);
    }
    return read;
  } catch (error) {
    throw new Plain(`${error.message.split('.')[0]}.\n${usage}`);
  }
}

async function runAll(children, wanted, isWanted) {
  const needed = checks.filter(
    (check) => isWanted(check) || (check.name === 'build' && wanted.some(({ built }) => built)),
  );
  let total = await runChecks(children, needed);
  let ran = needed.length > 0 && wanted.length === 0;
  if (wanted.some(({ editor }) => editor)) {
    total = add(total, await prepare(children));
  }
  const isMissing = (name) => total.failures.includes(name);
  for (const suite of wanted) {
    const missing = [suite.built && 'build', suite.editor && kit.name].find((name) => name && isMissing(name));
    if (missing) {
      heading(`${suite.name}: not run, because of the failure above: ${missing}`);
      continue;
    }
    const results = await runSuite(children, suite);
    ran ||= results.passed + results.failed > 0;
    total = add(total, results);
  }
  if (total.failures.length > 0) {
    heading('failed');
    process.stdout.write(`${total.failures.join('\n')}\n`);
  }
  process.stdout.write(`\n${inWords(total)}\n`);
  return total.failed === 0 && ran ? 0 : 1;
}

/** All at once, and in silence: what they say is of interest only when they fail. */
async function runChecks(children, needed) {
  const results = await Promise.all(
    needed.map(async ({ name, command, seconds }) => {
      const begun = performance.now();
      const { code, output } = await children.run(command, { seconds, quiet: true });
      heading(`${name}: ${code === 0 ? 'in order' : 'failed'}${since(begun)}`);
      process.stdout.write(code === 0 ? '' : output);
      return code === 0 ? noResults : { ...noResults, failed: 1, failures: [name] };
    }),
  );
  return results.reduce(add, noResults);
}

async function prepare(children) {
  const { code } = await children.run(kit.command, kit);
  return code === 0 ? noResults : { ...noResults, failed: 1, failures: [kit.name] };
}

async function runSuite(children, { name, command, seconds: usual }) {
  const seconds = process.env[editsVariable] === undefined ? usual : aDay;
  heading(name);
  const begun = performance.now();
  const file = join(children.folder, `${name}.results`);
  const { code } = await children.run(command, { seconds, environment: { [resultsVariable]: file } });
  const results = readResults(name, file, code);
  process.stdout.write(`${name}: ${inWords(results)}${since(begun)}\n`);
  return results;
}

function heading(text) {
  process.stdout.write(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}\n`);
}

function since(begun) {
  return ` (${((performance.now() - begun) / 1000).toFixed(1)} s)`;
}
