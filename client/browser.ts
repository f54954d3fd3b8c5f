import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith, type TelegramApi } from './activation';
import { clientId, clientName } from './client';

/** Web entry (vscode.dev): the same server, in a worker. */
export function activate(context: ExtensionContext): TelegramApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: Worker | undefined;
  const connect = (): Promise<MessageTransports> => {
    // A worker outlives its connection; the one before must not linger after a restart.
    worker?.terminate();
    worker = new Worker(script);
    // Transports, not the worker: VS Code's workers are no instances of the class that the library looks for.
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return activateWith(context, (options) => new LanguageClient(clientId, clientName, connect, options));
}

export { deactivate } from './activation';
