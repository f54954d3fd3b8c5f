import type { DocumentTree, Note } from '../syntax/tree';

/** What a note's opening words may repeat of the text that it hangs on. */
export interface NoteWords {
  /** Numbers as printed, complete: `489` of `Telegram 489`. */
  readonly numbers: ReadonlySet<string>;
  /** Words of more than two letters. */
  readonly words: ReadonlySet<string>;
  /** Whether the note stood in the paper itself, whose own markers are symbols: `[Footnote in the source text.]` */
  readonly original: boolean;
}

/** A note names what it explains at its beginning. */
const reach = 220;
const wordOrNumber = /\d+|[A-Za-z\u00c0-\u024f’']{3,}/g;

/** The words and numbers at the beginning of a note. */
export function readNoteWords(tree: DocumentTree, note: Note): NoteWords {
  const numbers = new Set<string>();
  const words = new Set<string>();
  const { start, end } = note.content;
  for (const [found] of tree.text.slice(start, Math.min(end, start + reach)).matchAll(wordOrNumber)) {
    if (found.charCodeAt(0) < 58) numbers.add(found);
    else words.add(found);
  }
  const original = /\[Footnote in |in the (?:source text|original)/.test(tree.text.slice(start, end));
  return { numbers, words, original };
}
