import type { TextEditor } from 'vscode';
import type { Client } from '../client';

/** Has the server execute a command for the place of the cursor; it has the editor make the changes, or says why not. */
export async function executeAtCursor(
  client: Client,
  { document, selection }: TextEditor,
  command: string,
  ...further: readonly unknown[]
): Promise<void> {
  const { line, character } = selection.active;
  const place = [document.uri.toString(), { line, character }];
  await client.request('workspace/executeCommand', { command, arguments: [...place, ...further] });
}
