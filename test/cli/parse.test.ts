import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { ParsedDocument } from '../../server/service/parsed-document';
import { commandLine, folderOf, run, telegram } from './command-line';
import { parsedDocument } from './contract';
import { faultless } from './transcriptions';

const lines = (stdout: string): readonly ParsedDocument[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ParsedDocument);

describe('telegram parse', () => {
  const folder = folderOf({
    'one.telegram': faultless,
    'below/two.telegram': faultless.replaceAll('\n', '\r\n'),
    'marked.telegram': `\ufeff${faultless}`,
    'long.telegram': faultless.repeat(400),
  });
  const one = join(folder.path, 'one.telegram');
  after(folder.remove);

  it('prints a document a line, each by the contract', async () => {
    const { status, stdout, stderr } = await telegram(['parse', '--format', 'ndjson', one]);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const documents = lines(stdout);
    assert.equal(documents.length, 2);
    documents.forEach((document, index) => {
      parsedDocument(document, `document ${index + 1}`);
    });
    assert.deepEqual(
      documents.map(({ path, heading, serial }) => [path, heading?.number, heading?.title, serial]),
      [
        [one, '1', 'Telegram From the Legation in Ruritania to the Department of State', '212'],
        [one, '2', 'Memorandum of Conversation', null],
      ],
    );
  });

  it('prints one object with all documents by default', async () => {
    const { stdout, status } = await telegram(['parse', one, join(folder.path, 'below/two.telegram')]);
    assert.equal(status, 0);
    const { documents } = JSON.parse(stdout) as { documents: readonly ParsedDocument[] };
    assert.equal(documents.length, 4);
    assert.deepEqual(Object.keys(JSON.parse(stdout) as object), ['documents']);
    for (const document of documents) parsedDocument(document, 'document');
  });

  it('gives the same places with CRLF and with a byte-order mark', async () => {
    const outcomes = await Promise.all(
      ['one.telegram', 'below/two.telegram', 'marked.telegram'].map((name) =>
        telegram(['parse', '--format', 'ndjson', name], { cwd: folder.path }),
      ),
    );
    const [plain, withReturns, marked] = outcomes.map(({ stdout }) =>
      lines(stdout).map((document) => ({ ...document, path: '' })),
    );
    assert.deepEqual(withReturns, plain);
    assert.deepEqual(marked, plain);
  });

  it('reads standard input', async () => {
    const { stdout, status } = await telegram(['parse', '--format', 'ndjson', '-'], { input: faultless });
    assert.equal(status, 0);
    assert.deepEqual(
      lines(stdout).map(({ path, heading }) => [path, heading?.number]),
      [
        ['-', '1'],
        ['-', '2'],
      ],
    );
  });

  it('ends quietly when its reader has read enough', async function () {
    if (process.platform === 'win32') this.skip();
    const command = `"${process.execPath}" "${commandLine}" parse --format ndjson long.telegram | head -n 1`;
    const { status, stdout, stderr } = await run('sh', ['-c', command], { cwd: folder.path });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(lines(stdout).length, 1);
  });

  it('writes a volume whole to a slow reader', async () => {
    const { stdout } = await telegram(['parse', '--format', 'ndjson', 'long.telegram'], { cwd: folder.path });
    assert.equal(lines(stdout).length, 800);
  });
});
