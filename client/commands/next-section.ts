import { editorCommand } from './command';
import { moveToNext } from './move';

export const nextSection = editorCommand('telegram.nextSection', (editor) => moveToNext(editor, 'section'));
