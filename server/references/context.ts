import type { CitedVolume, Reference } from './reference';
import type { Span } from '../syntax/span';
import type { Scanner } from './scanner';

/** What the parts of the grammar share while they read one document from its first word to its last. */
export interface Context {
  readonly scanner: Scanner;
  /** Number of the document at hand; undefined in volumes that number none and cite pages in place of numbers. */
  readonly own: string | undefined;
  /** Where the notes begin: what the editors say. Before it the words are mostly those of the paper itself. */
  readonly notesFrom: number;
  /** What the editors put in brackets. */
  readonly inserted: readonly Span[];
  /** Whether the document is the editors' own words throughout. */
  readonly editorial: boolean;
  readonly found: Reference[];
  /** What `ibid.` and `thereto` go back to. */
  lastVolume: { readonly volume: CitedVolume; readonly end: number } | undefined;
  lastDocument: { readonly number: string; readonly volume: CitedVolume | undefined; readonly end: number } | undefined;
}

/** Farther than this, nobody reads `ibid.` or `thereto` as going back. */
const reach = 1200;

const otherSource =
  /\b(?:Files?|Library|Papers|Bulletin|Record|Archives|Treat(?:y|ies)|Stat\.|Press|Printing|Yearbook|Hearings|Diary|UST|TIAS|Lot|Congressional|Resolutions|Current Documents?|Memoirs|Official Records)\b/;

/** The volume that `ibid.` at `offset` means: the last one named, when no other source stands between. */
export function volumeBefore({ lastVolume, scanner }: Context, offset: number): CitedVolume | undefined {
  if (!lastVolume || offset - lastVolume.end > reach) return undefined;
  return otherSource.test(scanner.text.slice(lastVolume.end, offset)) ? undefined : lastVolume.volume;
}

/** The document that `thereto` at `offset` means: the last one named in the same line. */
export function documentBefore({ lastDocument, scanner }: Context, offset: number): Context['lastDocument'] {
  if (!lastDocument || offset - lastDocument.end > reach) return undefined;
  return scanner.text.slice(lastDocument.end, offset).includes('\n') ? undefined : lastDocument;
}

/** Whether the clause that ends at `offset` names a book or a file, whose pages are not the volume's own. */
export function namesOtherSource({ scanner }: Context, offset: number): boolean {
  const { text } = scanner;
  let start = offset;
  const first = Math.max(0, offset - 200);
  while (start > first && !endsClause(text, start - 1)) start--;
  const clause = text.slice(start, offset);
  return otherSource.test(clause) || /\bibid\b/i.test(clause);
}

/** A semicolon, a line break, or a full stop that ends a sentence. */
function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 59 || code === 10 || (code === 46 && isSentenceEnd(text, at));
}

/** Whether the full stop at `at` stands behind a word of some length: `Lt.` and `J.` end no sentence. */
function isSentenceEnd(text: string, at: number): boolean {
  return text.charAt(at + 1) === ' ' && /[a-z\d]{4}$|[)\]”]$/.test(text.slice(Math.max(0, at - 4), at));
}
