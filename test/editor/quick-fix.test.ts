import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openSample } from './sample';
import { diagnosticsOf, ruleOf } from './until';

describe('Quick fixes', () => {
  afterEach(closeAll);

  it('mends a misspelt page break', async () => {
    const { document } = await openSample('twenty-faults.telegram');
    const has = (all: readonly vscode.Diagnostic[]): boolean =>
      all.some((one) => ruleOf(one) === 'page/malformed-break');
    const diagnostics = await diagnosticsOf(document.uri, has);
    const fault = diagnostics.find((one) => ruleOf(one) === 'page/malformed-break');
    assert.ok(fault);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      fault.range,
      vscode.CodeActionKind.QuickFix.value,
      5,
    );
    const fix = actions.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, 'a fix is offered');
    assert.equal(fix.kind?.value, 'quickfix');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.lineAt(fault.range.start.line).text, '[Page 12]');
    await diagnosticsOf(document.uri, (all) => !has(all));
  });
});
