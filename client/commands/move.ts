import { Selection, SymbolKind, TextEditorRevealType, type TextEditor } from 'vscode';
import { nextOfKind, previousOfKind, type Place } from '../landmarks';
import { say } from './command';
import { symbolsOf } from './symbols';

/** The kinds under which the server's outline shows the parts. */
const kinds = { article: SymbolKind.Interface, section: SymbolKind.String } as const;
type Landmark = keyof typeof kinds;

/** Puts the cursor at the beginning of the next article or section, in this document or a later one of the volume. */
export async function moveToNext(editor: TextEditor, landmark: Landmark): Promise<void> {
  const symbols = await symbolsOf(editor.document);
  moveTo(editor, nextOfKind(symbols, kinds[landmark], editor.selection.active), `There is no ${landmark} after this.`);
}

export async function moveToPrevious(editor: TextEditor, landmark: Landmark): Promise<void> {
  const symbols = await symbolsOf(editor.document);
  moveTo(
    editor,
    previousOfKind(symbols, kinds[landmark], editor.selection.active),
    `There is no ${landmark} before this.`,
  );
}

function moveTo(editor: TextEditor, place: Place | undefined, otherwise: string): void {
  if (place === undefined) {
    say(otherwise);
    return;
  }
  const target = new Selection(place.line, place.character, place.line, place.character);
  editor.selection = target;
  editor.revealRange(target, TextEditorRevealType.InCenterIfOutsideViewport);
}
