import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface ServedExtension {
  readonly port: number;
  /** The paths that were asked for, `/dist/client.browser.js`. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Serves an extension's folder to pages of this machine. A web worker cannot be made from `vscode-remote:`, by which the
 * workbench reads everything else.
 */
export async function serveExtension(folder: string): Promise<ServedExtension> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.add(path);
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    readFile(join(folder, normalize(path))).then(
      (content) => {
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, { ...headers, 'content-type': type }).end(content);
      },
      () => response.writeHead(404, headers).end(),
    );
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, asked };
}

/**
 * Has the workbench take the served extension for one of the web, which runs in a worker of the page and not beside the
 * server. The workbench reads what it is to do from an element of its page: this changes it before it is read.
 */
export async function developWebExtension(page: Page, { port }: ServedExtension): Promise<void> {
  const extension = { scheme: 'http', authority: `127.0.0.1:${port}`, path: '/' };
  await page.addInitScript((developed) => {
    const observer = new MutationObserver(() => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      const settings = element?.getAttribute('data-settings');
      if (element === null || settings === null || settings === undefined) return;
      observer.disconnect();
      const configuration = JSON.parse(settings) as object;
      const developmentOptions = { extensions: [developed] };
      element.setAttribute('data-settings', JSON.stringify({ ...configuration, developmentOptions }));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, extension);
}
