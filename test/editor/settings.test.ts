import * as vscode from 'vscode';
import { closeAll, openSample } from './sample';
import { diagnosticsOf, ruleOf } from './until';

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
});

async function setRules(rules: Readonly<Record<string, string>> | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('telegram').update('rules', rules, vscode.ConfigurationTarget.Global);
}
