import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from './paths';

const script = join(projectRoot, 'scripts', 'start.mjs');

describe('npm start', () => {
  for (const [words, complaint] of [
    [['--brwoser'], /^Unknown option '--brwoser'; --help lists the options\.\n$/],
    [['no-such-folder'], /^There is no such file or folder: .*no-such-folder\n$/],
    [['--port=many'], /^--port takes a number up to 65535, not 'many'\.\n$/],
    [['--browser', '--desktop'], /^One folder or file, please, and only one of --browser and --desktop/],
  ] as const) {
    it(`answers ${words.join(' ')} with a line that explains it`, () => {
      const { status, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
      assert.match(stderr, complaint);
      assert.equal(status, 2);
    });
  }

  it('says so when the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { status, stderr } = spawnSync(process.execPath, [script, '--browser', `--port=${port}`], {
      encoding: 'utf8',
    });
    assert.match(stderr, /^Port \d+ cannot be used \(EADDRINUSE\)/);
    assert.equal(status, 2);
    taken.close();
  });

  it('prints an address that only its own key opens, and ends with Ctrl+C', async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'test-'));
    const child = spawn(process.execPath, [script, '--browser', '--no-open'], {
      // tsx would keep what it compiled in the same folder.
      env: { ...process.env, TMPDIR: temporary, TSX_DISABLE_CACHE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const address = await firstAddress(child.stdout);
      assert.equal((await fetch(address, { redirect: 'manual' })).status, 302);
      assert.equal((await fetch(new URL('/', address))).status, 403);
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(code, 0);
      assert.deepEqual(readdirSync(temporary), []);
    } finally {
      child.kill('SIGKILL');
      rmSync(temporary, { recursive: true, force: true });
    }
  });
});

async function firstAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith('http://127.0.0.1:')) {
      return line;
    }
  }
  throw new Error('No address was printed.');
}
