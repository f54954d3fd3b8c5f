import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type TelegramApi } from './activation';
import { clientId, clientName } from './client';

/** Web entry (vscode.dev): the same server, in a worker. */
export function activate(context: ExtensionContext): TelegramApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: Worker | undefined;
  const startWorker = (): Promise<Worker> => {
    // A worker outlives its connection; the one before must not linger after a restart.
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve(worker);
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateWith(context, (options) => new LanguageClient(clientId, clientName, startWorker, options));
}

export { deactivate } from './activation';
