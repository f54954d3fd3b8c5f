import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, workspaceFolder } from './sample';
import { until } from './until';

const text = '7. Telegram From the Embassy in Portugal to the Department of State1\n\nLisbon, March 3, 1959, noon.\n';

describe('Detection of telegrams in text files', () => {
  const paths: string[] = [];
  after(async () => {
    await closeAll();
    await choose(undefined);
    for (const path of paths) rmSync(path, { force: true });
  });

  it('treats such a file as a telegram when the setting says always', async () => {
    await choose('always');
    const document = await openFile('always.txt', text);
    await hasLanguage(document, 'telegram');
  });

  it('lets a person turn it back into plain text', async () => {
    await choose('always');
    const document = await openFile('back.txt', text);
    await hasLanguage(document, 'telegram');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    // Another file that is opened after it has been treated: the first one was left alone.
    await hasLanguage(await openFile('later.txt', text), 'telegram');
    assert.equal(document.languageId, 'plaintext');
  });

  it('leaves other texts alone', async () => {
    await choose('always');
    const other = await openFile('list.txt', '1. Report on travel\n2. Letter to Anna\n');
    await hasLanguage(await openFile('after-list.txt', text), 'telegram');
    assert.equal(other.languageId, 'plaintext');
  });

  it('leaves such a file alone when the setting says never', async () => {
    await choose('never');
    const left = await openFile('never.txt', text);
    assert.equal(left.languageId, 'plaintext');
    await choose('always');
    await hasLanguage(left, 'telegram');
  });

  async function openFile(name: string, content: string): Promise<vscode.TextDocument> {
    const path = join(workspaceFolder(), name);
    paths.push(path);
    writeFileSync(path, content);
    const document = await vscode.workspace.openTextDocument(path);
    await vscode.window.showTextDocument(document);
    return document;
  }
});

async function choose(choice: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('telegram');
  await settings.update('detectPlainText', choice, vscode.ConfigurationTarget.Global);
}

function hasLanguage(document: vscode.TextDocument, language: string): Promise<true> {
  return until(
    `${document.uri.path} to be ${language}`,
    vscode.workspace.onDidOpenTextDocument,
    () => document.languageId === language || undefined,
  );
}
