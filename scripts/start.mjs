#!/usr/bin/env node
// npm start: from a bare clone to the editor with the extension in it.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOnPath, openAddress, openDesktop } from './desktop.mjs';
import { installModules, Plain, root } from './installed.mjs';

const usage = `npm start                    opens VS Code with Telegram Markup in it, and the samples
npm start -- FOLDER          opens a folder of yours instead, or a FILE in its folder

  --browser    in the browser, though a VS Code is installed
  --desktop    in the installed VS Code, or not at all
  --port=N     in the browser at this port, not at a free one
  --no-open    only print the address, do not open the browser
  --help       print this`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Plain ? error.message : error.stack}\n`);
  process.exit(2);
}

async function main(words) {
  const { values, positionals } = readOptions(words);
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const opened = whatToOpen(positionals);
  const port = readPort(values.port);
  const code = values.browser ? undefined : codeOnPath();
  if (values.desktop && code === undefined) {
    throw new Plain(
      "No `code` command is on the PATH. In VS Code, run “Shell Command: Install 'code' command in PATH”.",
    );
  }
  await installModules();
  build();
  if (code !== undefined) {
    process.stdout.write('Opening VS Code …\n');
    return openDesktop(code, root, opened.folder, opened.file);
  }
  await checkPort(port);
  return openInBrowser(opened, port, values['no-open'] !== true);
}

function readOptions(words) {
  const options = {
    browser: { type: 'boolean' },
    desktop: { type: 'boolean' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  try {
    const parsed = parseArgs({ args: words, options, allowPositionals: true });
    if (parsed.positionals.length > 1 || (parsed.values.browser && parsed.values.desktop)) {
      throw new Plain('One folder or file, please, and only one of --browser and --desktop; --help lists the options.');
    }
    return parsed;
  } catch (error) {
    throw error instanceof Plain ? error : new Plain(`${error.message.split('. ')[0]}; --help lists the options.`);
  }
}

function whatToOpen([name]) {
  if (name === undefined) {
    const folder = join(root, 'samples');
    const first = readdirSync(folder).find((entry) => entry.endsWith('.telegram'));
    return { folder, file: first && join(folder, first) };
  }
  const path = resolve(process.env.INIT_CWD ?? '.', name); // npm itself has changed to the project's folder
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new Plain(`There is no such file or folder: ${path}`);
  }
  return found.isDirectory() ? { folder: path } : { folder: dirname(path), file: path };
}

function readPort(text = '0') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Plain(`--port takes a number up to 65535, not '${text}'.`);
  }
  return port;
}

/** The editor's server would wait for a taken port in silence. */
async function checkPort(port) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', resolve);
  }).catch((error) => {
    throw new Plain(`Port ${port} cannot be used (${error.code}). Leave --port out to have a free one.`);
  });
  await new Promise((resolve) => {
    probe.close(resolve);
  });
}

function build() {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    throw new Plain(`${stderr}\nThe extension could not be built; the message of the build is above.`);
  }
}

async function openInBrowser({ folder, file }, port, show) {
  const { tsImport } = await import('tsx/esm/api');
  const { startInteractive } = await tsImport('../test/host/interactive.ts', import.meta.url);
  const interrupted = new Promise((resolve) => {
    process.once('SIGINT', () => resolve('interrupted'));
    process.once('SIGTERM', () => resolve('interrupted'));
    process.once('SIGHUP', () => resolve('interrupted'));
  });
  const announce = (line) => process.stderr.write(`${line}\n`);
  const starting = startInteractive({ extension: root, folder, file, port, announce }).catch((error) => {
    throw new Plain(error.message);
  });
  const editor = await Promise.race([starting, interrupted]);
  if (editor === 'interrupted') {
    process.exit(130);
  }
  process.stdout.write(`\nVS Code ${editor.version} with Telegram Markup is at this address:\n\n${editor.address}\n\n`);
  process.stdout.write('It opens files of this computer, for whoever knows the address. Ctrl+C ends it.\n');
  if (show) {
    openAddress(editor.address);
  }
  const how = await Promise.race([editor.ended, interrupted]);
  await editor.end();
  if (how !== 'interrupted') {
    throw new Plain(`VS Code has ended by itself: ${how}.`);
  }
  return 0;
}
