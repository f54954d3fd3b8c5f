import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openSample, openText, telegram } from './sample';

describe('Activation', () => {
  after(closeAll);

  it('becomes active with the first telegram, which has the language of telegrams', async () => {
    const editor = await openSample('joint-message.telegram');
    assert.equal(editor.document.languageId, 'telegram');
    assert.equal(vscode.extensions.getExtension('telegram-markup.telegram-markup')?.isActive, true);
  });

  it('starts the server, and a second time only when it is told to', async () => {
    const api = await telegram();
    await api.whenReady();
  });

  it('answers for a telegram that lies in no file', async () => {
    const { document } = await openText('7. Editorial Note\n\nThe meeting took place.\n');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['7. Editorial Note'],
    );
  });

  it('is at work in workspaces that are not trusted, and in virtual ones', () => {
    const description = vscode.extensions.getExtension('telegram-markup.telegram-markup')?.packageJSON as {
      readonly capabilities: unknown;
    };
    assert.deepEqual(description.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('sets the editor up for prose', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'telegram' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('stickyScroll.defaultModel'), 'outlineModel');
  });
});
