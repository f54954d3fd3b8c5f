import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension in the editor', () => {
  it('becomes active with the first telegram that is opened', async () => {
    const [telegram] = await vscode.workspace.findFiles('*.telegram', undefined, 1);
    assert.ok(telegram, 'there is a sample to open');
    const document = await vscode.workspace.openTextDocument(telegram);
    assert.equal(document.languageId, 'telegram');
    const extension = vscode.extensions.getExtension('telegram-markup.telegram-markup');
    assert.ok(extension, 'the extension is loaded');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
