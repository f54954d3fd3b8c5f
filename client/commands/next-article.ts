import { editorCommand } from './command';
import { moveToNext } from './move';

export const nextArticle = editorCommand('telegram.nextArticle', (editor) => moveToNext(editor, 'article'));
