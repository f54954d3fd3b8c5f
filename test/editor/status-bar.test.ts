import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, find, openSample, telegram, workspaceFolder } from './sample';
import { until } from './until';

describe('Status bar', () => {
  afterEach(closeAll);

  it('tells which document the cursor is in, and follows it', async () => {
    const editor = await openAtStart('small-volume.telegram');
    await shows('Document 1 of 8, 3 notes, no problems');
    const inside = find(editor.document, '5. Editorial Note');
    editor.selection = new vscode.Selection(inside, inside);
    await shows('Document 5 of 8, no notes, no problems');
  });

  it('counts the problems of the document, as they come and go', async () => {
    const editor = await openAtStart('small-volume.telegram');
    await shows('Document 1 of 8, 3 notes, no problems');
    const end = find(editor.document, 'MacArthur\n');
    await editor.edit((edit) => {
      edit.insert(end, '[Pgae 1]\n');
    });
    await shows('Document 1 of 8, 3 notes, 1 problem');
  });

  it('shows nothing for a plain text', async () => {
    await openSample('joint-message.telegram');
    await shows('Document 41, 2 notes, no problems');
    const path = join(workspaceFolder(), 'plain.txt');
    writeFileSync(path, 'Some words.\n');
    await vscode.window.showTextDocument(vscode.Uri.file(path));
    await shows(undefined);
  });
});

/** An editor that is opened again, by another suite too, has its cursor where it was. */
async function openAtStart(name: string): Promise<vscode.TextEditor> {
  const editor = await openSample(name);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

async function shows(text: string | undefined): Promise<void> {
  const { status } = await telegram();
  const wanted = (): true | undefined => status.text === text || undefined;
  await until(`“${text ?? 'nothing'}” in the status bar`, status.onDidChangeText, wanted).catch((error: unknown) => {
    throw new Error(`The status bar says “${status.text ?? 'nothing'}”.`, { cause: error });
  });
}
