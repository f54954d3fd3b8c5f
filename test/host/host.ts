import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { Log } from './log';
import { Scratch } from './scratch';
import { startServer, type Server, type ServerOptions } from './server';

export interface RunningHost {
  readonly server: Server;
  /** Empty as yet: it takes the address of a workbench. */
  readonly page: Page;
  /** Settles when one of the two is gone that should not be, with which. */
  readonly lost: Promise<string>;
}

/** A VS Code without a screen: a server, a browser that shows its workbench, and everything that they leave behind. */
export class Host {
  readonly scratch = new Scratch();
  readonly log = new Log();
  #browser: Promise<Browser> | undefined;

  /** With `foreign` the page may take scripts from other addresses than its server's. */
  async start({
    foreign = false,
    ...options
  }: Omit<ServerOptions, 'scratch' | 'log'> & { readonly foreign?: boolean }): Promise<RunningHost> {
    this.scratch.holdTemporaryFiles();
    this.#browser = startBrowser(options.kit, this.log);
    const [server, browser] = await Promise.all([
      startServer({ ...options, scratch: this.scratch, log: this.log }),
      this.#browser,
    ]);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: foreign });
    page.on('console', (message) => {
      this.log.add(`page ${message.type()}`, message.text());
    });
    const pageLost = new Promise<string>((resolve) => {
      page.on('crash', () => {
        resolve('the page crashed');
      });
      page.on('close', () => {
        resolve('the page was closed');
      });
    });
    const serverLost = server.ended.then((how) => `the server is gone: ${how}`);
    return { server, page, lost: Promise.race([pageLost, serverLost]) };
  }

  async end(): Promise<void> {
    // A browser that does not even close must not hold up the end; its driver kills it when this process exits.
    const closed = this.#browser?.then((browser) => browser.close()).catch(() => undefined);
    await Promise.race([closed, delay(3000, undefined, { ref: false })]);
    await this.scratch.end();
  }
}
