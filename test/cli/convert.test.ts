import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, telegram } from './command-line';
import { faultless } from './transcriptions';

describe('telegram convert', () => {
  const folder = folderOf({
    'one.telegram': faultless,
    'one.terms.txt': 'Deptel, Department telegram\n',
    'two.telegram': faultless,
    'bomb.xml': '<!DOCTYPE a [<!ENTITY b "bbbb">]>\n<a>&b;</a>\n',
    'latin.xml': Uint8Array.from(Buffer.from('<TEI>\n caf\xe9</TEI>', 'latin1')),
    'empty.xml': '',
  });
  const { path } = folder;
  const at = (name: string): string => join(path, name);
  after(folder.remove);

  it('writes TEI and reads it back to the last byte', async () => {
    assert.deepEqual(await telegram(['convert', '--to', 'tei', '-o', at('one.xml'), at('one.telegram')]), {
      status: 0,
      stdout: '',
      stderr: '',
    });
    assert.match(readFileSync(at('one.xml'), 'utf8'), /<gloss target="#t_Deptel1">Deptel<\/gloss>/u);
    const { status } = await telegram(['convert', '--from', 'tei', '-o', at('back/'), at('one.xml')]);
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(at('back')).sort(), ['one.tei.json', 'one.telegram', 'one.terms.txt']);
    assert.equal(readFileSync(at('back/one.telegram'), 'utf8'), faultless);
    const again = await telegram(['convert', '--to', 'tei', at('back/one.telegram')]);
    assert.equal(again.stdout, readFileSync(at('one.xml'), 'utf8'));
  });

  it('puts documents into a volume', async () => {
    await telegram(['convert', '--to', 'tei', '-o', at('volume.xml'), at('one.telegram')]);
    writeFileSync(
      at('new.telegram'),
      faultless.slice(0, faultless.indexOf('\n2. Memo')).replace('southern', 'eastern'),
    );
    const { status } = await telegram([
      'convert',
      '--to',
      'tei',
      '--into',
      at('volume.xml'),
      '-o',
      at('volume.xml'),
      at('new.telegram'),
    ]);
    assert.equal(status, 0);
    const volume = readFileSync(at('volume.xml'), 'utf8');
    assert.ok(volume.includes('eastern') && !volume.includes('southern') && volume.includes('xml:id="d2"'));
  });

  it('writes a page for each document, JSON and text', async () => {
    await telegram(['convert', '--to', 'html', '-o', at('pages'), at('one.telegram')]);
    assert.deepEqual(readdirSync(at('pages')), ['d1.html', 'd2.html']);
    const json = await telegram(['convert', '--to', 'json', at('one.telegram')]);
    assert.equal((JSON.parse(json.stdout) as { documents: unknown[] }).documents.length, 2);
    const text = await telegram(['convert', '--to', 'text', at('one.telegram')]);
    assert.match(text.stdout, /^1\. Telegram From .* Department of State¹\n/u);
  });

  it('names place and reason of bad TEI, ends with 2 and writes nothing', async () => {
    for (const [name, place] of [
      ['bomb.xml', '1:1'],
      ['latin.xml', '2:5'],
      ['empty.xml', '1:1'],
    ] as const) {
      const { status, stderr } = await telegram(['convert', '--from', 'tei', '-o', at('refused/'), at(name)]);
      assert.equal(status, 2);
      assert.ok(stderr.startsWith(`telegram: ${at(name)}:${place}: it `), stderr);
    }
    assert.ok(!existsSync(at('refused')));
  });

  it('puts nothing into a volume that has no place there', async () => {
    await telegram(['convert', '--to', 'tei', '-o', at('whole.xml'), at('one.telegram')]);
    const before = readFileSync(at('whole.xml'), 'utf8');
    writeFileSync(at('unnumbered.telegram'), 'Letter From Hope\n\nZenda, May 4, 1958.\n\nThe lamps are lit.\n');
    writeFileSync(at('blank.telegram'), '\n \n');
    for (const [name, reason] of [
      ['unnumbered.telegram', /“Letter From Hope” has no number/u],
      ['blank.telegram', /nothing but white space/u],
    ] as const) {
      const into = ['--into', at('whole.xml'), '-o', at('whole.xml')];
      const { status, stderr } = await telegram(['convert', '--to', 'tei', ...into, at(name)]);
      assert.equal(status, 2);
      assert.match(stderr, reason);
    }
    assert.equal(readFileSync(at('whole.xml'), 'utf8'), before);
  });

  it('leaves what is there when a file cannot be written', async () => {
    writeFileSync(at('kept.xml'), 'kept');
    const { status } = await telegram([
      'convert',
      '--to',
      'tei',
      '--into',
      at('bomb.xml'),
      '-o',
      at('kept.xml'),
      at('one.telegram'),
    ]);
    assert.equal(status, 2);
    assert.equal(readFileSync(at('kept.xml'), 'utf8'), 'kept');
    assert.deepEqual(
      readdirSync(path).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('refuses what it cannot make sense of', async () => {
    for (const [args, reason] of [
      [['one.telegram'], /say what to convert to/u],
      [['--to', 'pdf', 'one.telegram'], /there is no “pdf”/u],
      [['--from', 'tei', 'one.xml'], /name the transcription/u],
      [['--to', 'tei', 'one.telegram', 'two.telegram'], /name a folder/u],
      [['--to', 'tei', '-o', 'x.xml', 'one.telegram', 'two.telegram'], /name a folder/u],
    ] as const) {
      const { status, stdout, stderr } = await telegram(['convert', ...args], { cwd: path });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, reason);
    }
  });
});
