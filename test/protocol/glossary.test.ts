import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  DeclarationRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentHighlightRequest,
  HoverRequest,
  MarkupContent,
  ReferencesRequest,
  type LocationLink,
} from 'vscode-languageserver/node';
import { TestClient } from './client';

const text = '1. Letter From the Consul\n\nI told Straight that QRX agrees.\n';
const onName = { line: 2, character: 8 };
const onTerm = { line: 2, character: 22 };

describe('glossaries', () => {
  let client: TestClient;
  let folder: string;
  let uri: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'glossary-'));
    uri = pathToFileURL(join(folder, 'frus1955-57v27.telegram')).href;
    client = await TestClient.start();
    await client.open(uri, text);
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  async function said(position: typeof onName): Promise<string | undefined> {
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    return MarkupContent.is(hover?.contents) ? hover.contents.value : undefined;
  }

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const inList = (kind: string): string => `[In the list (line 1)](<${uriOf(`frus1955-57v27.${kind}.txt`)}#L1,1>)`;

  /** Writes a list beside the volume, or deletes it, and tells the server. */
  async function list(name: string, content: string | Uint8Array | undefined): Promise<void> {
    const path = join(folder, name);
    if (content === undefined) rmSync(path);
    else writeFileSync(path, content);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(path).href, type: content === undefined ? 3 : 2 }],
    });
  }

  it('beside the volume explain its terms and persons', async () => {
    assert.equal(await said(onTerm), undefined);
    await list('frus1955-57v27.terms.txt', 'QRX, Queen’s rural exchange\n');
    await list('frus1955-57v27.persons.txt', 'Straight, Michael, Ambassador to Norway\n');
    assert.equal(await said(onTerm), `**QRX** · ${inList('terms')}\n\nQueen’s rural exchange`);
    assert.equal(await said(onName), `**Straight, Michael** · ${inList('persons')}\n\nAmbassador to Norway`);
  });

  it('are where the definition of their words is', async () => {
    const target = uriOf('frus1955-57v27.terms.txt');
    const at = { textDocument: { uri }, position: onTerm };
    for (const request of [DefinitionRequest.type, DeclarationRequest.type]) {
      const links = (await client.connection.sendRequest(request, at)) as LocationLink[];
      assert.deepEqual(
        links.map(({ targetUri, targetRange }) => [targetUri, targetRange.end]),
        [[target, { line: 0, character: 3 }]],
      );
    }
    const params = { ...at, context: { includeDeclaration: true } };
    const references = await client.connection.sendRequest(ReferencesRequest.type, params);
    assert.deepEqual(
      references?.map((one) => [one.uri, one.range.start]),
      [
        [target, { line: 0, character: 0 }],
        [uri, { line: 2, character: 21 }],
      ],
    );
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, at);
    assert.deepEqual(
      highlights?.map(({ range }) => range.start.character),
      [21],
    );
  });

  it('offer the holders of a position that is begun', async () => {
    const letter = uriOf('letter.telegram');
    const line = 'I asked the Ambassador in Nor';
    await client.open(letter, `${line}\n`);
    await list('letter.persons.txt', 'Straight, Michael, Ambassador to Norway\nBerg, Lars, Ambassador to Denmark\n');
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: letter },
      position: { line: 0, character: line.length },
    });
    assert.ok(answer !== null && !Array.isArray(answer));
    assert.deepEqual(
      answer.items.map(({ label, textEdit }) => [label, textEdit?.newText]),
      [['Straight, Michael', 'Ambassador Straight']],
    );
  });

  it('that are deleted, or are none, explain nothing and disturb nothing', async () => {
    await list('frus1955-57v27.persons.txt', undefined);
    await list(
      'frus1955-57v27.terms.txt',
      Uint8Array.from({ length: 512 }, (_, index) => index % 256),
    );
    assert.equal(await said(onName), undefined);
    assert.equal(await said(onTerm), undefined);
    await list('letter.persons.txt', 'Straight, Michael, Ambassador to Norway\n');
    assert.equal(await said(onTerm), undefined);
    assert.deepEqual(client.messages, [
      'frus1955-57v27.terms.txt is not a glossary: it should have one “Name, description” a line.',
    ]);
  });
});
