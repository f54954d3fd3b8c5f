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

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
}

/** A page that talks to the server in its worker; it serves the files that it has, by their uris. */
class Page {
  readonly #worker = new Worker(scope, { eval: true, workerData: script });
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #files: Readonly<Record<string, string>>;
  #requests = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.#files = files;
    this.#worker.on('message', (message: Message) => {
      const { id, method, params = {} } = message;
      if (method === undefined) this.#answers.get(id ?? 0)?.(message.result);
      else if (id !== undefined) this.#worker.postMessage({ jsonrpc: '2.0', id, result: this.#serve(method, params) });
    });
  }

  async start(options: object): Promise<void> {
    await this.ask('initialize', { processId: null, rootUri: null, capabilities: {}, ...options });
    this.say('initialized', {});
  }

  open(uri: string, text: string): void {
    this.say('textDocument/didOpen', { textDocument: { uri, languageId: 'telegram', version: 1, text } });
  }

  say(method: string, params: unknown): void {
    this.#worker.postMessage({ jsonrpc: '2.0', method, params });
  }

  ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#requests;
    return new Promise((resolve, reject) => {
      this.#worker.once('error', reject);
      this.#answers.set(id, resolve);
      this.#worker.postMessage({ jsonrpc: '2.0', id, method, params });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #serve(method: string, { uri, folder }: NonNullable<Message['params']>): unknown {
    if (method === 'telegram/readFile') return this.#files[String(uri)] ?? null;
    if (method !== 'telegram/findTranscriptions') return null;
    return Object.keys(this.#files).filter((one) => one.startsWith(`${String(folder)}/`) && one.endsWith('.telegram'));
  }
}

describe('the server in a worker', () => {
  it('answers without Node', async () => {
    const page = new Page();
    await page.start({});
    const uri = 'vscode-vfs://github/a/sample.telegram';
    page.open(uri, telegram);
    const symbols = (await page.ask('textDocument/documentSymbol', { textDocument: { uri } })) as readonly {
      readonly name: string;
    }[];
    assert.equal(symbols[0]?.name, '41. Telegram From the Embassy in Norway to the Department of State');
    await page.close();
  });

  it('reads glossaries, configurations and other documents through the page', async () => {
    const folder = 'vscode-vfs://github/a/frus1958-60v18';
    const own = '1. Letter From the Consul\n\nSee Document 2 on QRX, and Document 99.\n';
    const page = new Page({
      [`${folder}/d2.telegram`]: '2. Editorial Note\n\nText.\n',
      [`${folder}/d3.telegram`]: '3. Editorial Note\n\nText.\n',
      [`${folder}/terms.txt`]: 'QRX, Queen’s rural exchange\n',
      'vscode-vfs://github/a/telegram.config.json': '{ "rules": { "document/missing-dateline": "error" } }',
    });
    const capabilities = { textDocument: { diagnostic: {}, definition: { linkSupport: true } } };
    await page.start({ capabilities, initializationOptions: { servesFiles: true } });
    const textDocument = { uri: `${folder}/d1.telegram` };
    page.open(textDocument.uri, own);
    const [link] = (await page.ask('textDocument/definition', {
      textDocument,
      position: { line: 2, character: 8 },
    })) as readonly { readonly targetUri: string }[];
    assert.equal(link?.targetUri, `${folder}/d2.telegram`);
    const hover = await page.ask('textDocument/hover', { textDocument, position: { line: 2, character: 19 } });
    assert.match(JSON.stringify(hover), /Queen’s rural exchange/u);
    const { items } = (await page.ask('textDocument/diagnostic', { textDocument })) as {
      readonly items: readonly { readonly code: string; readonly severity: number }[];
    };
    const errors = items.filter(({ severity }) => severity === 1).map(({ code }) => code);
    assert.deepEqual(errors.sort(), ['document/missing-dateline', 'reference/unresolved-document']);
    await page.close();
  });
});
