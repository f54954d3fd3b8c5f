import assert from 'node:assert/strict';
import { folderOf, telegram } from './command-line';
import { faultless, faulty } from './transcriptions';

describe('telegram stats', () => {
  const folder = folderOf({ 'one.telegram': faultless, 'two.telegram': faulty });
  after(folder.remove);

  it('prints an aligned table with a total', async () => {
    const { status, stdout } = await telegram(['stats', '.'], { cwd: folder.path });
    assert.equal(status, 0);
    const [head = '', one = '', two = '', total = '', ...rest] = stdout.split('\n');
    assert.deepEqual(rest, ['']);
    assert.match(head, /^file +documents +notes +markers +pages +references +words$/);
    assert.match(one, /^one\.telegram +2 +3 +3 +1 +\d+ +\d+$/);
    assert.match(two, /^two\.telegram +1 +1 +2 +0 +\d+ +\d+$/);
    assert.match(total, /^total +3 +4 +5 +1 +\d+ +\d+$/);
    assert.deepEqual([one.length, two.length, total.length], [head.length, head.length, head.length]);
  });

  it('counts words as wc does', async () => {
    const { stdout } = await telegram(['stats', '--format', 'json', '-'], { input: ' one\ttwo\u00a0three \n\nfour' });
    const { files, total } = JSON.parse(stdout) as { files: { path: string }[]; total: { words: number } };
    assert.equal(files[0]?.path, '-');
    assert.equal(total.words, 4);
  });
});
