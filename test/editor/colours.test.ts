import * as vscode from 'vscode';
import { closeAll, openText } from './sample';
import { until } from './until';

const text =
  '1. Letter From the Consul1\n\nOslo, May 4, 1958.\n\nAll agreed.2\n  1. Source: Not printed.\n  2. See p. 4.\n';

describe('Colours', () => {
  after(async () => {
    await setTrace(undefined);
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await closeAll();
  });

  it('of a text that is edited are asked for and told as what has changed', async () => {
    await setTrace('verbose');
    const editor = await openText(text);
    await vscode.commands.executeCommand('telegram.showServerLog');
    const log = await until('the log', vscode.workspace.onDidOpenTextDocument, () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && uri.path.includes('Telegram Markup')),
    );
    const told = (words: RegExp) =>
      until(`${words.source} in the log`, vscode.workspace.onDidChangeTextDocument, () =>
        words.test(log.getText()) ? true : undefined,
      );
    await told(/response 'textDocument\/semanticTokens\/full - /u);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(4, 0), 'All were there. ');
    });
    await told(/response 'textDocument\/semanticTokens\/full\/delta - [^]*?"edits": \[/u);
  });
});

async function setTrace(level: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('telegram');
  await settings.update('trace.server', level, vscode.ConfigurationTarget.Global);
}
