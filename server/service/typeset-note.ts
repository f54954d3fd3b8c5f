import type { DocumentTree, Note } from '../syntax/tree';
import { onOneLine } from './excerpt';
import { upright, type Inline, type Paragraph } from './markup';

/** A hover is read at a glance; notes of several pages exist. */
const longest = 6000;

/** Words that the series sets in italics in its notes. */
const italics = /\b(?:Source:|Foreign Relations|Department of State Bulletin|[Ii]bid\.)/gu;

/** The paragraphs of a note as the print sets them; a note without text says so. */
export function typesetNote(tree: DocumentTree, note: Note): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let room = longest;
  for (const { start, end } of note.paragraphs) {
    if (room <= 0) break;
    const words = onOneLine(tree.text.slice(start, Math.min(end, start + room)));
    room -= words.length;
    if (words !== '') paragraphs.push({ kind: 'text', content: inItalics(room > 0 ? words : `${words} …`) });
  }
  return paragraphs.length > 0 ? paragraphs : [{ kind: 'text', content: upright('The note has no text.') }];
}

function inItalics(words: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of words.matchAll(italics)) {
    if (match.index > from) pieces.push({ text: words.slice(from, match.index), italic: false });
    pieces.push({ text: match[0], italic: true });
    from = match.index + match[0].length;
  }
  if (from < words.length) pieces.push({ text: words.slice(from), italic: false });
  return pieces;
}
