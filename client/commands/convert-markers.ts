import { window, type QuickPickItem } from 'vscode';
import { convertMarkersCommand } from '../../server/lsp/protocol';
import { editorCommand } from './command';
import { executeAtCursor } from './server-command';

interface Choice extends QuickPickItem {
  readonly value: string;
}

const styles: readonly Choice[] = [
  { value: 'plain', label: 'Plain digits', description: 'as copying leaves them: party.”1' },
  { value: 'explicit', label: 'Written out', description: 'which leaves nothing to guess: party.”[^1]' },
  { value: 'superscript', label: 'Superscript digits', description: 'as in print: party.”¹' },
];

const scopes: readonly Choice[] = [
  { value: 'document', label: 'This document' },
  { value: 'file', label: 'The whole file' },
];

/** Asks for the style and the extent, unless it is called with both: `'explicit'`, `'file'`. */
export const convertMarkers = editorCommand('telegram.convertMarkers', async (editor, client, [style, scope]) => {
  const wanted = style ?? (await window.showQuickPick(styles, { title: 'Write the markers as' }))?.value;
  if (wanted === undefined) return;
  const where = scope ?? (await window.showQuickPick(scopes, { title: 'Convert the markers of' }))?.value;
  if (where === undefined) return;
  await executeAtCursor(client, editor, convertMarkersCommand, wanted, where);
});
