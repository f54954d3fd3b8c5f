import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, openSample, place, workspaceFolder } from './sample';
import { diagnosticsOf, ruleOf } from './until';

/** A row of the table of faults in the samples' guide: document, line, rule. */
const rows = /^\| [^|]+ \| (\d+) \| `([a-z/-]+)` \|/gm;

describe('Diagnostics', () => {
  afterEach(closeAll);

  it('reports the twenty faults of the sample, each on its line', async () => {
    const guide = readFileSync(join(workspaceFolder(), 'README.md'), 'utf8');
    const expected = [...guide.matchAll(rows)].map(([, line, rule]) => `${line} ${rule}`);
    assert.equal(expected.length, 20);
    const { document } = await openSample('twenty-faults.telegram');
    const diagnostics = await diagnosticsOf(document.uri, (all) => all.length >= expected.length);
    const found = new Set(diagnostics.map((one) => `${one.range.start.line + 1} ${ruleOf(one)}`));
    assert.deepEqual(
      expected.filter((fault) => !found.has(fault)),
      [],
      `found were ${[...found].join(', ')}`,
    );
  });

  it('says what is wrong in words, with the other side of it', async () => {
    const { document } = await openSample('twenty-faults.telegram');
    const diagnostics = await diagnosticsOf(document.uri, (all) => all.length >= 20);
    for (const one of diagnostics) {
      assert.equal(one.source, 'telegram');
      assert.ok(one.message.length > 20, one.message);
    }
    const duplicate = diagnostics.find((one) => ruleOf(one) === 'footnote/duplicate-marker');
    assert.equal(duplicate?.relatedInformation?.length, 1);
  });

  it('takes back what has been mended', async () => {
    const { document } = await openSample('twenty-faults.telegram');
    const wrong = '[Pgae 12]';
    const has = (all: readonly vscode.Diagnostic[]): boolean =>
      all.some((one) => ruleOf(one) === 'page/malformed-break');
    await diagnosticsOf(document.uri, has);
    const at = document.positionAt(document.getText().indexOf(wrong));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, wrong.length)), '[Page 12]');
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOf(document.uri, (all) => !has(all));
  });

  const faultless = readdirSync(workspaceFolder()).filter(
    (name) => name.endsWith('.telegram') && name !== 'twenty-faults.telegram',
  );
  for (const name of faultless) {
    it(`finds nothing above a hint in ${name}`, async () => {
      const uri = vscode.Uri.file(join(workspaceFolder(), name));
      const reported = reportOf(uri);
      await openSample(name);
      await reported;
      const others = vscode.languages
        .getDiagnostics(uri)
        .filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
      assert.deepEqual(
        others.map((one) => `${place(one.range.start)} ${ruleOf(one)}`),
        [],
      );
    });
  }
});

/** Settles with the first report for a file, be it that there is nothing to report. */
function reportOf(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.every((one) => one.toString() !== uri.toString())) return;
      subscription.dispose();
      resolve();
    });
  });
}
