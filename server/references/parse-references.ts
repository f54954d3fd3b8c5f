import type { Marker } from '../footnotes/marker';
import type { Span } from '../syntax/span';
import type { DocumentTree } from '../syntax/tree';
import { readArticles } from './articles';
import type { Context } from './context';
import { readDocuments } from './documents';
import { readFootnotes } from './footnotes';
import { readIbid } from './ibid';
import { openingOf, type Opening } from './kinds';
import { readNeighbour } from './neighbours';
import { findOpenings, wordEnd } from './openings';
import { readOwnVolume, readPages } from './pages';
import type { Reference } from './reference';
import { Scanner } from './scanner';
import { readTelegrams } from './telegrams';
import { readVolumeCitation } from './volume-citation';

/** Reads what follows an opening word, which begins at `start` and which the scanner is behind. */
type Read = (context: Context, start: number, word: string) => void;

const readers: Readonly<Record<Opening, Read>> = {
  document: readDocuments,
  footnote: readFootnotes,
  page: readPages,
  volume: readOwnVolume,
  article: readArticles,
  telegram: readTelegrams,
  ibid: readIbid,
  neighbour: readNeighbour,
  'foreign relations': readForeignRelations,
};

/**
 * All references of a document, in reading order. `markers` are the footnote markers of its text, whose digits are no
 * part of what they hang on; `documentNumber` is the document's own number, undefined in volumes that number none.
 * Every offset is read a bounded number of times, so the time is linear in the text. The heading is not read.
 */
export function parseReferences(
  tree: DocumentTree,
  markers: readonly Marker[],
  documentNumber: string | undefined,
): readonly Reference[] {
  const scanner = new Scanner(tree.text, markers);
  const context: Context = {
    scanner,
    own: documentNumber,
    notesFrom: tree.notes[0]?.start ?? tree.text.length,
    inserted: tree.insertions,
    editorial: tree.heading?.kind === 'Editorial Note',
    found: [],
    lastVolume: undefined,
    lastDocument: undefined,
  };
  const { text } = tree;
  let from = tree.heading?.end ?? 0;
  for (const start of findOpenings(tree, markers, from)) {
    if (start < from) continue;
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    const opening = openingOf(word);
    // `Secto 12.` at the head of a telegram is its own number.
    if (opening === undefined || start === tree.serial?.start) continue;
    scanner.at = end;
    readers[opening](context, start, word);
    from = Math.max(scanner.at, end);
  }
  return context.found.sort(inReadingOrder);
}

function readForeignRelations(context: Context, start: number): void {
  const { scanner } = context;
  scanner.attempt(() => {
    if (!scanner.word('Relations')) return undefined;
    if (scanner.word('of') && !(scanner.word('the') && scanner.word('United') && scanner.word('States')))
      return undefined;
    scanner.mark(',:');
    if (scanner.word('Diplomatic')) scanner.word('Papers');
    scanner.mark(',:');
    return readVolumeCitation(context, start, undefined) ? true : undefined;
  });
}

function inReadingOrder(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}
