import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderOf, telegram } from './command-line';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly {
      readonly code: string;
      readonly severity: string;
      readonly relatedInformation?: readonly { readonly location: { readonly uri: string } }[];
    }[];
  }[];
}

const note = (number: number, words: string): string => `${number}. Editorial Note\n\n${words}\n`;

describe('telegram lint on a volume that is a folder', () => {
  const folder = folderOf({
    'frus1958-60v18/d1.telegram': note(1, 'See Document 2 and Document 9.'),
    'frus1958-60v18/d2.telegram': note(2, 'See Document 10.'),
    'frus1958-60v18/d10.telegram': note(10, 'The end. See footnote 3, Document 1.'),
    'frus1958-60v18/d3.telegram': note(3, 'Text.'),
    'frus1958-60v18/d4.telegram': note(3, 'In Artcle X of it.'),
    'frus1958-60v18/d5.telegram': note(5, 'Text.'),
    'frus1958-60v18/d6.telegram': note(6, 'Text.'),
    'frus1958-60v18/d7.telegram': note(7, 'Text.'),
    'frus1958-60v18/draft.telegram': note(9, 'Text.'),
    'frus1958-60v18/.telegramignore': 'draft.telegram\n',
  });
  after(folder.remove);
  const cwd = folder.path;

  async function found(...args: readonly string[]) {
    const { stdout, stderr } = await telegram(['lint', '--format', 'json', ...args], { cwd });
    assert.equal(stderr, '');
    return (JSON.parse(stdout) as Report).files.map(({ path, diagnostics }) => ({
      path,
      problems: diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning'),
    }));
  }

  it('looks up references in all its files, and numbers through them', async () => {
    const files = await found('frus1958-60v18');
    const problems = files.flatMap(({ path, problems: own }) =>
      own.map(({ code }) => `${path.split('/').at(-1) ?? ''} ${code}`),
    );
    assert.deepEqual(problems, [
      'd1.telegram reference/unresolved-document',
      'd4.telegram document/number-order',
      'd4.telegram reference/article-number',
      'd10.telegram reference/unresolved-footnote',
    ]);
    const other = files.find(({ path }) => path.endsWith('d4.telegram'))?.problems[0]?.relatedInformation?.[0];
    assert.equal(other?.location.uri, pathToFileURL(join(cwd, 'frus1958-60v18/d3.telegram')).href);
  });

  it('does so for one of them by itself too', async () => {
    const [file, ...others] = await found('frus1958-60v18/d1.telegram');
    assert.deepEqual(others, []);
    assert.deepEqual(
      file?.problems.map(({ code }) => code),
      ['reference/unresolved-document'],
    );
    const { stdout } = await telegram(['lint', 'frus1958-60v18/d4.telegram'], { cwd });
    assert.match(stdout, /frus1958-60v18\/d3\.telegram:1:\d+ {2}This is document 3\./u);
  });

  it('mends its files one by one', async () => {
    const other = folderOf({ 'frus1958-60v18/d4.telegram': note(3, 'In Artcle X of it.') });
    await telegram(['lint', '--fix', 'frus1958-60v18'], { cwd: other.path });
    const text = readFileSync(join(other.path, 'frus1958-60v18/d4.telegram'), 'utf8');
    other.remove();
    assert.equal(text, note(3, 'In Article X of it.'));
  });
});

describe('telegram lint on two volumes with the same id', () => {
  it('names the other', async () => {
    const text = note(1, 'Text.');
    const folder = folderOf({ 'frus1958-60v18.telegram': text, 'copy/frus1958-60v18/d1.telegram': text });
    const { stdout } = await telegram(['lint', '--level', 'information', '.'], { cwd: folder.path });
    folder.remove();
    assert.match(stdout, /There is another volume frus1958-60v18: frus1958-60v18\.telegram\./u);
    assert.match(stdout, /There is another volume frus1958-60v18: copy\/frus1958-60v18\./u);
  });
});
