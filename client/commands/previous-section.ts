import { editorCommand } from './command';
import { moveToPrevious } from './move';

export const previousSection = editorCommand('telegram.previousSection', (editor) => moveToPrevious(editor, 'section'));
