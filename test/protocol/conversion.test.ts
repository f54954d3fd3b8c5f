import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, LSPErrorCodes, ResponseError, WorkDoneProgress } from 'vscode-languageserver/node';
import {
  documentTeiRequest,
  exportRequest,
  importRequest,
  type ConversionAnswer,
  type DocumentTei,
  type ExportParams,
} from '../../server/lsp/protocol';
import { exported, published, volume } from '../unit/convert/samples';
import { TestClient } from './client';

const inSecond = { line: volume.split('\n').findIndex((line) => line.startsWith('474.')), character: 3 };

describe('conversion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'telegram-conversion-'));
  const uri = pathToFileURL(join(folder, 'frus1958-60v18.telegram')).href;
  const beside = (ending: string, text: string) => {
    writeFileSync(join(folder, `frus1958-60v18${ending}`), text);
  };
  after(() => {
    rmSync(folder, { recursive: true });
  });

  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
    await client.open(uri, volume);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(join(folder, 'frus1958-60v18.terms.txt'), { force: true });
    rmSync(join(folder, 'frus1958-60v18.tei.json'), { force: true });
  });

  const convert = (params: Omit<ExportParams, 'textDocument'>) =>
    client.connection.sendRequest<ConversionAnswer | null>(exportRequest, { textDocument: { uri }, ...params });
  const live = (params: object) =>
    client.connection.sendRequest<DocumentTei | null>(documentTeiRequest, { textDocument: { uri }, ...params });

  it('exports a volume as the command line does, with the lists beside it', async () => {
    const plain = await convert({ format: 'tei' });
    const text = exported(volume, 'frus1958-60v18');
    assert.deepEqual(plain, { kind: 'files', files: [{ name: 'frus1958-60v18.xml', text }] });
    beside('.terms.txt', 'Embtel, Embassy telegram\n');
    assert.match(textOf(await convert({ format: 'tei' })), /<gloss target="#t_Embtel1">Embtel<\/gloss>/u);
  });

  it('exports the document at the cursor alone', async () => {
    const tei = textOf(await convert({ format: 'tei', position: inSecond }));
    assert.ok(tei.includes('xml:id="d6"') && !tei.includes('xml:id="d5"'));
    const json = JSON.parse(textOf(await convert({ format: 'json', position: inSecond }))) as {
      documents: { path: string; heading: { number: string } }[];
    };
    assert.deepEqual(
      json.documents.map(({ path, heading }) => [path, heading.number]),
      [['frus1958-60v18.telegram', '6']],
    );
    const html = await convert({ format: 'html', position: inSecond });
    assert.deepEqual(namesOf(html), ['d6.html']);
  });

  it('makes a page of each document', async () => {
    assert.deepEqual(namesOf(await convert({ format: 'html' })), ['d5.html', 'd6.html']);
  });

  it('refuses to lose what a damaged sidecar keeps, and a cursor where there is no document', async () => {
    beside('.tei.json', '{"format":');
    const refused = await convert({ format: 'tei' });
    assert.ok(refused?.kind === 'refused');
    assert.match(refused.reason, /\.tei\.json, cannot be read/u);
    const empty = 'file:///empty.telegram';
    await client.open(empty, '');
    assert.deepEqual(
      await client.connection.sendRequest(exportRequest, {
        textDocument: { uri: empty },
        position: { line: 0, character: 0 },
        format: 'json',
      }),
      { kind: 'refused', reason: 'there is no document at the cursor' },
    );
    assert.equal(await client.connection.sendRequest(exportRequest, { textDocument: { uri: 'file:///no' } }), null);
  });

  it('imports a volume, whose export is what was imported', async () => {
    const source = published(
      '<div type="document" xml:id="d5" n="5" subtype="letter"><head>5. Letter</head><p>Lit.</p></div>',
    );
    const answer = await importing({ source, name: 'frus1958-60v18' });
    assert.deepEqual(namesOf(answer), ['frus1958-60v18.telegram', 'frus1958-60v18.tei.json']);
    assert.ok(answer.kind === 'files');
    const [transcription, sidecar] = answer.files;
    beside('.tei.json', sidecar!.text);
    await client.change(uri, 2, { text: transcription!.text });
    assert.equal(withoutSpace(textOf(await convert({ format: 'tei' }))), withoutSpace(source));
    const tei = await live({ position: { line: 0, character: 0 } });
    assert.match(tei?.xml ?? '', /subtype="letter"/u);
  });

  it('tells why and where a file is no volume', async () => {
    assert.deepEqual(await importing({ source: '<TEI>\n<text>\n', name: 'v' }), {
      kind: 'refused',
      reason: 'it ends before the element text does',
      line: 3,
      column: 1,
    });
  });

  it('tells how far a long import is, answers others meanwhile, and ends when it is cancelled', async () => {
    const source = published(
      Array.from({ length: 4000 }, (_, at) => {
        return `<div type="document" n="${at}"><head>Letter</head>${'<p>The <hi>lamps</hi> are lit.</p>'.repeat(20)}</div>`;
      }).join(''),
    );
    const cancel = new CancellationTokenSource();
    const kinds: string[] = [];
    const begun = new Promise<void>((resolve) => {
      client.connection.onProgress(WorkDoneProgress.type, 'import', ({ kind }) => {
        kinds.push(kind);
        if (kind === 'report') resolve();
      });
    });
    const importingLong = client.connection.sendRequest(
      importRequest,
      { source, name: 'v', workDoneToken: 'import' },
      cancel.token,
    );
    await begun;
    assert.match((await live({ position: inSecond }))?.xml ?? '', /n="6"/u);
    cancel.cancel();
    await assert.rejects(importingLong, (error) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.RequestCancelled);
      return true;
    });
    assert.equal(kinds[0], 'begin');
  });

  it('shows the TEI of the document at the cursor as it is now', async () => {
    const first = await live({ position: { line: 0, character: 0 } });
    assert.match(first?.xml ?? '', /^<div xmlns="http:\/\/www\.tei-c\.org\/ns\/1\.0".* xml:id="d5" n="5">/u);
    assert.equal(first?.range.start.line, 0);
    const second = await live({ position: inSecond });
    assert.deepEqual(second?.range.start, first.range.end);
    await client.change(uri, 2, {
      range: { start: inSecond, end: inSecond },
      text: ' Lamps.',
    });
    assert.match((await live({ position: inSecond }))?.xml ?? '', /474 Lamps\.\. See/u);
    beside('.terms.txt', 'Embtel, Embassy telegram\n');
    assert.doesNotMatch((await live({ position: inSecond }))?.xml ?? '', /t_Embtel1/u);
    assert.match((await live({ position: inSecond, refresh: true }))?.xml ?? '', /t_Embtel1/u);
  });

  const importing = (params: { source: string; name: string }) =>
    client.connection.sendRequest<ConversionAnswer>(importRequest, params);
});

function textOf(answer: ConversionAnswer | null): string {
  assert.ok(answer?.kind === 'files', JSON.stringify(answer));
  return answer.files[0]?.text ?? '';
}

function namesOf(answer: ConversionAnswer | null): readonly string[] {
  assert.ok(answer?.kind === 'files', JSON.stringify(answer));
  return answer.files.map(({ name }) => name);
}

function withoutSpace(xml: string): string {
  return xml.replace(/\s+/gu, '');
}
