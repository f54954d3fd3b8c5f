import { commands, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { languageId } from '../server/lsp/protocol';
import { Client, type CreateLanguageClient } from './client';
import { registerCommands } from './commands';
import { PlainTextWatch } from './plain-text';
import { StatusBar } from './status-bar';

/** What the extension offers to others, its tests among them. */
export interface TelegramApi {
  /** Settles once the language server runs; rejects when it cannot be started. Starts it if nothing has yet. */
  readonly whenReady: () => Promise<void>;
  readonly status: Pick<StatusBar, 'text' | 'onDidChangeText'>;
}

let running: Client | undefined;

/** The part of activation that desktop and web share. The server itself starts with the first telegram that is opened. */
export function activateWith(context: ExtensionContext, create: CreateLanguageClient): TelegramApi {
  const client = new Client(create);
  const status = new StatusBar(client);
  running = client;
  context.subscriptions.push(client.log, status, new PlainTextWatch(), registerCommands(client));
  void commands.executeCommand('setContext', 'telegram.active', true);

  const startFor = (document: TextDocument): void => {
    if (document.languageId === languageId) void client.start();
  };
  context.subscriptions.push(workspace.onDidOpenTextDocument(startFor));
  workspace.textDocuments.forEach(startFor);
  return { whenReady: () => client.whenReady(), status };
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
