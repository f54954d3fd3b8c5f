import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desktopExecutable } from './desktop';

describe('The desktop VS Code of a machine', () => {
  const outer = { ...process.env };
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'test-'));
    delete process.env.VSCODE_EXECUTABLE;
  });
  afterEach(() => {
    process.env = { ...outer };
    rmSync(folder, { recursive: true });
  });

  it('is the editor beside the `code` command, not the command', async function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    mkdirSync(join(folder, 'share', 'bin'), { recursive: true });
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'share', 'code'), '');
    writeFileSync(join(folder, 'share', 'bin', 'code'), '');
    symlinkSync(join(folder, 'share', 'bin', 'code'), join(folder, 'bin', 'code'));
    process.env.PATH = join(folder, 'bin');
    assert.equal(await desktopExecutable(), join(folder, 'share', 'code'));
  });

  it('is the one that VSCODE_EXECUTABLE names, which has to exist', async () => {
    process.env.VSCODE_EXECUTABLE = join(folder, 'absent');
    await assert.rejects(desktopExecutable(), /VSCODE_EXECUTABLE names '.*absent', which does not exist/);
  });
});
