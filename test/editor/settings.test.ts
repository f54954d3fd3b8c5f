import * as vscode from 'vscode';
import { closeAll, openSample } from './sample';
import { diagnosticsOf, ruleOf, until } from './until';

const rule = 'page/malformed-break';

describe('Settings', () => {
  after(async () => {
    await setRules(undefined);
    await closeAll();
  });

  it('a new severity of a rule holds at once', async () => {
    const { document } = await openSample('twenty-faults.telegram');
    const severityIs = (severity: vscode.DiagnosticSeverity | undefined) =>
      diagnosticsOf(
        document.uri,
        (all) => all.length > 0 && all.find((one) => ruleOf(one) === rule)?.severity === severity,
      );
    await severityIs(vscode.DiagnosticSeverity.Error);
    await setRules({ [rule]: 'information' });
    await severityIs(vscode.DiagnosticSeverity.Information);
    await setRules({ [rule]: 'off' });
    await severityIs(undefined);
    await setRules(undefined);
    await severityIs(vscode.DiagnosticSeverity.Error);
  });

  it('the log records the messages when it is told to trace', async () => {
    const editor = await openSample('joint-message.telegram');
    await vscode.commands.executeCommand('telegram.showServerLog');
    await setTrace('messages');
    const log = await until('the log', vscode.workspace.onDidOpenTextDocument, () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output' && uri.path.includes('Telegram Markup')),
    );
    await vscode.commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, new vscode.Position(0, 0));
    await until('the request in the log', vscode.workspace.onDidChangeTextDocument, () =>
      log.getText().includes('textDocument/hover') ? true : undefined,
    );
    await setTrace(undefined);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

async function setTrace(level: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('telegram');
  await settings.update('trace.server', level, vscode.ConfigurationTarget.Global);
}

async function setRules(rules: Readonly<Record<string, string>> | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('telegram').update('rules', rules, vscode.ConfigurationTarget.Global);
}
