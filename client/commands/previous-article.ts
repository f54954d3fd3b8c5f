import { editorCommand } from './command';
import { moveToPrevious } from './move';

export const previousArticle = editorCommand('telegram.previousArticle', (editor) => moveToPrevious(editor, 'article'));
