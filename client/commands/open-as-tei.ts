import { editorCommand } from './command';
import type { Command } from './command';
import type { TeiView } from '../tei-view';

/** The TEI of the document at the cursor, beside it. */
export function openAsTei(view: TeiView): Command {
  return editorCommand('telegram.openAsTei', (editor) => view.show(editor.document, editor.selection.active));
}
