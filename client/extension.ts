import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type TelegramApi } from './activation';
import { clientId, clientName } from './client';

/** Desktop and remote entry: the server is a Node process. */
export function activate(context: ExtensionContext): TelegramApi {
  // Over stdio an answer that is JSON already goes out as it stands; Node's channel would write it anew.
  const server = { module: context.asAbsolutePath(join('dist', 'server.js')), transport: TransportKind.stdio };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateWith(context, (options) => new LanguageClient(clientId, clientName, { run: server, debug }, options));
}

export { deactivate } from './activation';
