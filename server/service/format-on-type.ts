import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../rules/rule';
import type { DocumentTree } from '../syntax/tree';
import { entryAt, fileEdits, type TelegramDocument } from './telegram-document';

/**
 * What a line break typed in the list of notes goes on with, at the `position` behind it: on an empty line the next
 * number, before words that it parted from their note the indentation of a further paragraph; behind a note without words
 * the list ends. Empty elsewhere.
 */
export function formatOnLineBreak(document: TelegramDocument, position: Position): TextEdit[] {
  const { volume, positions } = document;
  const offset = positions.offsetAt(position);
  const entry = offset === undefined ? undefined : entryAt(volume, offset);
  if (offset === undefined || entry === undefined) return [];
  return fileEdits(document, new Map([[entry.index, goOn(entry.document.tree, offset - entry.offset)]]));
}

function goOn(tree: DocumentTree, offset: number): readonly TextChange[] {
  const { text, lines, notes } = tree;
  const line = lines.lineAt(offset);
  const before = notes.findIndex(({ start, end }) => lines.lineAt(start) < line && lines.lineAt(end) >= line - 1);
  const note = notes[before];
  if (note === undefined) return [];
  const start = lines.startOf(line);
  const end = lines.endOf(line);
  const own = text.slice(start, end);
  const indentation = /^[^\S\r\n]*/u.exec(own)?.[0].length ?? 0;
  const head = { start, end: start + indentation };
  if (own.trim() !== '') {
    const isNote = notes.some(({ numberSpan }) => numberSpan.start === head.end);
    return isNote || indentation === 5 ? [] : [{ span: head, text: '     ' }];
  }
  if (lines.lineAt(note.end) !== line - 1) return [];
  if (note.content.start === note.content.end) {
    return [
      { span: { start: lines.startOf(line - 1), end: lines.endOf(line - 1) }, text: '' },
      { span: head, text: '' },
    ];
  }
  const following = notes
    .slice(before + 1)
    .map(({ number, numberSpan }) => ({ span: numberSpan, text: String(number + 1) }));
  return [{ span: head, text: `  ${note.number + 1}. ` }, ...following];
}
