import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { telegram } from '../unit/service/telegrams';

const script = fileURLToPath(new URL('../../dist/server.browser.js', import.meta.url));

/** The scope of a web worker around the script, as far as a port of messages goes. */
const scope = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.addEventListener = () => undefined;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  const source = require('node:fs').readFileSync(workerData, 'utf8');
  const vm = require('node:vm');
  // In the global scope and without require: a worker has no Node.
  delete globalThis.require;
  vm.runInThisContext(source);
`;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

describe('the server in a worker', () => {
  it('answers without Node', async () => {
    const worker = new Worker(scope, { eval: true, workerData: script });
    const answerOf = (id: number) =>
      new Promise<unknown>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('message', (message: Answer) => {
          if (message.id === id && message.method === undefined) resolve(message.result);
        });
      });
    const say = (method: string, params: unknown, id?: number) => {
      worker.postMessage({ jsonrpc: '2.0', method, params, ...(id !== undefined && { id }) });
    };
    const textDocument = {
      uri: 'vscode-vfs://github/a/sample.telegram',
      languageId: 'telegram',
      version: 1,
      text: telegram,
    };

    const initialized = answerOf(1);
    say('initialize', { processId: null, rootUri: null, capabilities: {} }, 1);
    await initialized;
    say('initialized', {});
    say('textDocument/didOpen', { textDocument });
    const outlined = answerOf(2);
    say('textDocument/documentSymbol', { textDocument }, 2);
    const symbols = (await outlined) as readonly { readonly name: string }[];
    assert.equal(symbols[0]?.name, '41. Telegram From the Embassy in Norway to the Department of State');
    await worker.terminate();
  });
});
