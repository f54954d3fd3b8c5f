import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { volume } from '../unit/service/telegrams';
import { TestClient } from './client';

const uri = 'file:///volume/sample.telegram';
const positions = [
  { line: 9999, character: 0 },
  { line: 0, character: 9999 },
  { line: -1, character: -1 },
  { line: 1.5, character: 0.5 },
  { line: Number.MAX_SAFE_INTEGER, character: Number.MAX_SAFE_INTEGER },
];

/** What is asked at a position, with what else the request demands. */
const atPosition: Readonly<Record<string, object>> = {
  hover: {},
  definition: {},
  declaration: {},
  references: { context: { includeDeclaration: true } },
  documentHighlight: {},
  completion: {},
  prepareRename: {},
  linkedEditingRange: {},
  onTypeFormatting: { ch: '\n', options: { tabSize: 2, insertSpaces: true } },
};
const ofRange: Readonly<Record<string, object>> = {
  codeAction: { context: { diagnostics: [] } },
  rangeFormatting: { options: { tabSize: 2, insertSpaces: true } },
  inlayHint: {},
  'semanticTokens/range': {},
};
const ofDocument: Readonly<Record<string, object>> = {
  documentSymbol: {},
  documentLink: {},
  foldingRange: {},
  codeLens: {},
  'semanticTokens/full': {},
  formatting: { options: { tabSize: 2, insertSpaces: true } },
  diagnostic: {},
};

/** Each request with each impossible place of a file. */
function requestsFor(file: string): readonly (readonly [method: string, params: object])[] {
  const textDocument = { uri: file };
  return [
    ...positions.flatMap((position) => [
      ...Object.entries(atPosition).map(([name, more]) => [name, { textDocument, position, ...more }] as const),
      ...Object.entries(ofRange).map(
        ([name, more]) => [name, { textDocument, range: { start: position, end: position }, ...more }] as const,
      ),
      ['selectionRange', { textDocument, positions: [position] }] as const,
    ]),
    ...Object.entries(ofDocument).map(([name, more]) => [name, { textDocument, ...more }] as const),
  ];
}

/** A refusal in plain words, to rename what has no number, is an answer too. */
async function answer({ connection }: TestClient, method: string, params: object): Promise<unknown> {
  try {
    return await connection.sendRequest(`textDocument/${method}`, params);
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return error.message;
    throw error;
  }
}

describe('impossible requests', () => {
  it('are answered, and none is an error', async () => {
    const client = await TestClient.start();
    await client.open(uri, volume);
    await client.open('file:///volume/empty.telegram', '');
    for (const file of [uri, 'file:///volume/empty.telegram', 'file:///no/such.telegram', 'nonsense:%%%', '']) {
      for (const [method, params] of requestsFor(file)) {
        await answer(client, method, params);
      }
    }
    await client.stop();
  });

  it('are answered between the edits of a burst, for each text in its turn', async () => {
    const client = await TestClient.start();
    await client.open(uri, volume);
    const answers: Promise<unknown>[] = [];
    for (let version = 2; version < 30; version++) {
      const text = version % 3 === 0 ? '' : volume.slice(0, Math.floor((volume.length * version) / 30));
      await client.change(uri, version, { text });
      for (const [name, more] of Object.entries(atPosition)) {
        const params = { textDocument: { uri }, position: { line: 8, character: 40 }, ...more };
        answers.push(answer(client, name, params));
      }
    }
    assert.equal((await Promise.all(answers)).length, 28 * Object.keys(atPosition).length);
    await client.stop();
  });
});
