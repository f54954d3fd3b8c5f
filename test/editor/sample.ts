import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { TelegramApi } from '../../client/activation';

/** The running extension, its server answering. */
export async function telegram(): Promise<TelegramApi> {
  const extension = vscode.extensions.getExtension<TelegramApi>('telegram-markup.telegram-markup');
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.whenReady();
  return api;
}

/** The folder that is open: a copy of `samples/`, which tests may write to. */
export function workspaceFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return folder.uri.fsPath;
}

/** Shows a sample, with the server ready to answer for it. */
export async function openSample(name: string): Promise<vscode.TextEditor> {
  return open(join(workspaceFolder(), name));
}

export async function open(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(vscode.Uri.file(path));
  await telegram();
  return editor;
}

/** Shows `text` as a telegram that lies in no file. */
export async function openText(text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'telegram', content: text });
  const editor = await vscode.window.showTextDocument(document);
  await telegram();
  return editor;
}

/** Where `words` begin, counted from the `nth` time that they occur (from 1); `into` characters further on. */
export function find(document: vscode.TextDocument, words: string, { nth = 1, into = 0 } = {}): vscode.Position {
  let offset = -1;
  for (let found = 0; found < nth; found++) {
    offset = document.getText().indexOf(words, offset + 1);
    assert.notEqual(offset, -1, `the text says “${words}” ${nth} times`);
  }
  return document.positionAt(offset + into);
}

/** `12:3`, as the status bar counts. */
export function place({ line, character }: vscode.Position): string {
  return `${line + 1}:${character + 1}`;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
