import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, openSample } from './sample';

describe('Folding', () => {
  after(closeAll);

  it('folds documents, sections and notes', async () => {
    const { document } = await openSample('joint-message.telegram');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const starts = ranges.map(({ start }) => start);
    assert.ok(starts.includes(0), 'the document folds');
    for (const label of ['(1)\n', '(2)\n', '(3)\n', '(4)\n', '1. Source:']) {
      assert.ok(starts.includes(find(document, label).line), `${label.trim()} folds`);
    }
    for (const { start, end } of ranges) assert.ok(start < end && end < document.lineCount);
  });
});
