import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { closeAll, openSample, telegram } from './sample';
import { diagnosticsOf, until } from './until';

describe('The language server', () => {
  after(closeAll);

  it('comes back after a crash, and reports anew', async function () {
    if (!existsSync('/proc/self/stat')) this.skip();
    const { document } = await openSample('twenty-faults.telegram');
    await diagnosticsOf(document.uri, (all) => all.length >= 20);
    const { status } = await telegram();
    const [server, ...others] = serverProcesses();
    assert.ok(server !== undefined && others.length === 0, 'one server runs');
    const gone = until(
      'the status bar to be empty',
      status.onDidChangeText,
      () => status.text === undefined || undefined,
    );
    process.kill(server, 'SIGKILL');
    await gone;
    await until('the status bar to be back', status.onDidChangeText, () => status.text !== undefined || undefined);
    await diagnosticsOf(document.uri, (all) => all.length >= 20);
    assert.notEqual(serverProcesses()[0], server);
  });
});

/** The extension host's children that run our server. */
function serverProcesses(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isOurServer(pid));
}

function isOurServer(pid: number): boolean {
  try {
    const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
    return parent === process.pid && /dist.server\.js/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false; // it ended in between
  }
}
