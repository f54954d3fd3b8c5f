import type { TeiView } from '../tei-view';
import { editorCommand, type Command } from './command';

/** The TEI of the document at the cursor, beside it. */
export function openAsTei(view: TeiView): Command {
  return editorCommand('telegram.openAsTei', (editor) => view.show(editor));
}
