import assert from 'node:assert/strict';
import { folderOf, telegram } from './command-line';
import { faultless } from './transcriptions';

describe('telegram outline', () => {
  const folder = folderOf({ 'one.telegram': faultless, 'plain.telegram': 'Words without any heading.\n' });
  after(folder.remove);

  it('prints documents and sections as a tree', async () => {
    const { status, stdout, stderr } = await telegram(['outline', 'one.telegram'], { cwd: folder.path });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(
      stdout,
      [
        'one.telegram (2 documents)',
        '  1. Telegram From the Legation in Ruritania to the Department of State (1957-03-04, 2 notes)',
        '    (1) The northern lamp will be lit again before Easter.',
        '    (2) The southern lamp waits for the oil which the Ministry has…',
        '  2. Memorandum of Conversation (1957-03-06, 1 note)',
        '',
      ].join('\n'),
    );
  });

  it('has a line for a document without a heading', async () => {
    const { stdout } = await telegram(['outline', 'plain.telegram'], { cwd: folder.path });
    assert.equal(stdout, 'plain.telegram (1 document)\n  without a heading (0 notes)\n');
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await telegram(['outline', '--format', 'json', '.'], { cwd: folder.path });
    const { files } = JSON.parse(stdout) as {
      files: { path: string; documents: { number: string; sections: { label: string }[] }[] }[];
    };
    assert.deepEqual(
      files.map(({ path, documents }) => [path, documents.map(({ number }) => number)]),
      [
        ['one.telegram', ['1', '2']],
        ['plain.telegram', [null]],
      ],
    );
    assert.deepEqual(
      files[0]?.documents[0]?.sections.map(({ label }) => label),
      ['(1)', '(2)'],
    );
  });
});
