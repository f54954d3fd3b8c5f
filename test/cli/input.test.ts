import assert from 'node:assert/strict';
import { folderOf, telegram } from './command-line';
import { faultless } from './transcriptions';

/** The files that a command reads, by the paths in its results. */
async function filesRead(cwd: string, ...paths: string[]): Promise<readonly string[]> {
  const { stdout } = await telegram(['stats', '--format', 'json', ...paths], { cwd });
  return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
}

describe('paths', () => {
  const folder = folderOf({
    'v2.telegram': faultless,
    'v10.telegram': faultless,
    'notes.txt': faultless,
    '[odd] name.telegram': faultless,
    'deep/er/v1.telegram': faultless,
    'node_modules/x/v1.telegram': faultless,
    'ignored/.gitignore': 'drafts/\n*.old.telegram\n',
    'ignored/.telegramignore': '!keep.old.telegram\nsecret.telegram\n',
    'ignored/drafts/v1.telegram': faultless,
    'ignored/a.telegram': faultless,
    'ignored/a.old.telegram': faultless,
    'ignored/keep.old.telegram': faultless,
    'ignored/secret.telegram': faultless,
    'ignored/below/secret.telegram': faultless,
  });
  after(folder.remove);

  it('takes a folder for all *.telegram in it, by name, numbers by their value', async () => {
    const files = await filesRead(folder.path, '.');
    assert.deepEqual(
      files.filter((file) => !file.startsWith('ignored')),
      ['[odd] name.telegram', 'deep/er/v1.telegram', 'v2.telegram', 'v10.telegram'],
    );
  });

  it('takes a glob for what it matches', async () => {
    assert.deepEqual(await filesRead(folder.path, 'v*.telegram'), ['v2.telegram', 'v10.telegram']);
    assert.deepEqual(await filesRead(folder.path, 'deep/**/*.telegram'), ['deep/er/v1.telegram']);
    assert.deepEqual(await filesRead(folder.path, '*.txt'), ['notes.txt']);
  });

  it('takes a name that exists for that file, whatever signs are in it', async () => {
    assert.deepEqual(await filesRead(folder.path, '[odd] name.telegram'), ['[odd] name.telegram']);
  });

  it('reads every file once, in the order of the paths', async () => {
    assert.deepEqual(await filesRead(folder.path, 'v10.telegram', './v10.telegram', 'v*.telegram'), [
      'v10.telegram',
      'v2.telegram',
    ]);
  });

  it('leaves out what .gitignore and .telegramignore name, the nearer and later one deciding', async () => {
    assert.deepEqual(await filesRead(folder.path, 'ignored'), ['ignored/a.telegram', 'ignored/keep.old.telegram']);
    assert.deepEqual(await filesRead(folder.path, 'ignored/**/*.telegram'), [
      'ignored/a.telegram',
      'ignored/keep.old.telegram',
    ]);
  });

  it('reads an ignored file that is named', async () => {
    assert.deepEqual(await filesRead(folder.path, 'ignored/secret.telegram'), ['ignored/secret.telegram']);
  });
});

describe('inputs that cannot be read', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(faultless, 'utf16le')]);
  const folder = folderOf({
    'good.telegram': faultless,
    'empty.telegram': '',
    'blank.telegram': ' \n\t\n',
    'picture.telegram': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
    // U+FFFD of its own is UTF-8; the Latin-1 é behind it is not.
    'latin.telegram': Buffer.concat([Buffer.from('one\nca\ufffd caf'), Buffer.from([0xe9]), Buffer.from(' noir\n')]),
    'cut.telegram': Buffer.from('caf\u00e9').subarray(0, 4),
    'wide.telegram': utf16,
    'nothing/readme.md': 'no transcription',
  });
  after(folder.remove);

  const cases: readonly (readonly [path: string, reason: string])[] = [
    ['missing.telegram', 'there is no such file or folder'],
    ['missing/v1.telegram', 'there is no such file or folder'],
    ['good.telegram/v1.telegram', 'a part of its path is not a folder'],
    ['nothing', 'the folder holds no *.telegram file that is not ignored'],
    ['nothing/*.telegram', 'no file matches the pattern'],
    ['empty.telegram', 'it is empty'],
    ['blank.telegram', 'it holds nothing but white space'],
    ['picture.telegram', 'it is a binary file (a zero byte at offset 4)'],
    ['latin.telegram', 'it is not UTF-8 (byte 0xE9 at offset 13, in line 2); save it as UTF-8'],
    ['cut.telegram', 'it is not UTF-8 (byte 0xC3 at offset 3, in line 1); save it as UTF-8'],
    ['wide.telegram', 'it is UTF-16; save it as UTF-8'],
  ];

  for (const [path, reason] of cases) {
    it(`names ${path} with the reason, and reads the others`, async () => {
      const args = ['stats', '--format', 'json', path, 'good.telegram'];
      const { status, stdout, stderr } = await telegram(args, { cwd: folder.path });
      assert.equal(stderr, `telegram: ${path}: ${reason}.\n`);
      assert.equal(status, 2);
      const { files } = JSON.parse(stdout) as { files: { path: string }[] };
      assert.deepEqual(
        files.map((file) => file.path),
        ['good.telegram'],
      );
    });
  }

  it('says so of standard input', async () => {
    const { status, stdout, stderr } = await telegram(['parse', '--format', 'ndjson', '-']);
    assert.equal(stderr, 'telegram: standard input: it is empty.\n');
    assert.equal(stdout, '');
    assert.equal(status, 2);
  });

  it('names a file that may not be read', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const closed = folderOf({ 'closed.telegram': faultless });
    const { chmodSync } = await import('node:fs');
    chmodSync(`${closed.path}/closed.telegram`, 0);
    const { status, stderr } = await telegram(['parse', 'closed.telegram'], { cwd: closed.path });
    closed.remove();
    assert.equal(stderr, 'telegram: closed.telegram: permission is denied.\n');
    assert.equal(status, 2);
  });

  for (const command of ['parse', 'outline', 'lint']) {
    it(`${command} prints valid results when there is nothing to print`, async () => {
      const { status, stdout } = await telegram([command, '--format', 'json', 'missing'], { cwd: folder.path });
      assert.equal(status, 2);
      const [list] = Object.values(JSON.parse(stdout) as Record<string, unknown>);
      assert.deepEqual(list, []);
    });
  }
});
