import { isInParts, isPublished } from './published-volumes';
import type { Context } from './context';
import { readDigits, readNumberList, type ListedNumber } from './number-list';
import type { CitedVolume } from './reference';
import { documentTarget, footnoteTarget, pageTarget } from './target';
import { readVolumeNames, type NamedSpan } from './volume-name';
import { skipTitle } from './volume-title-words';

const documentWords = ['Document', 'Documents', 'document', 'documents', 'Doc', 'Docs'] as const;
const pageWords = ['p', 'pp', 'page', 'pages', 'Page', 'Pages'] as const;
const footnoteWords = ['footnote', 'footnotes', 'Footnote', 'Footnotes', 'fn'] as const;
/** Larger numbers behind `Documents` are years. */
const documentLimit = 1800;
const pageLimit = 10000;
const fullStop = 46;

/**
 * Reads a citation from behind `Foreign Relations` or `ibid.`: the volumes, and the documents, pages or notes in the last
 * of them; then further volumes of the same years (`, and vol. XVII, pp. 3–5`). `years` hold where none are printed.
 * False when there is no volume; the scanner is then where it was.
 */
export function readVolumeCitation(context: Context, start: number, years: string | undefined): boolean {
  const { scanner } = context;
  let names = readVolumeNames(scanner, start, years);
  if (names.length === 0) return false;
  while (names.length > 0) {
    names.forEach((name, index) => {
      if (index < names.length - 1) pushVolume(context, name);
    });
    const last = names[names.length - 1]!;
    readPlaces(context, last);
    context.lastVolume = { volume: last.volume, end: scanner.at };
    names = readFurther(context, last.volume.years);
  }
  return true;
}

/** Reads documents, pages or notes in a volume that is named from `name.start` to `name.end`, or the volume alone. */
export function readPlaces(context: Context, name: NamedSpan): void {
  const { scanner } = context;
  const found = scanner.attempt(() => {
    const direct = readPlace(context, name);
    if (direct) return true;
    skipTitle(scanner);
    return readPlace(context, name);
  });
  if (!found) pushVolume(context, name);
}

function readPlace(context: Context, name: NamedSpan): true | undefined {
  const { scanner } = context;
  return scanner.attempt(() => {
    const open = scanner.mark(',:(.');
    if (scanner.word('at', 'on', 'in')) return undefined;
    const pages = readPages(context);
    if (pages) return pushPages(context, name, pages);
    if (open === fullStop) return undefined;
    const documents = readDocuments(context);
    if (documents) return pushDocuments(context, name, documents);
    return readFootnotesIn(context, name, undefined);
  });
}

function readDocuments({ scanner }: Context): readonly ListedNumber[] | undefined {
  return scanner.attempt(() => {
    const word = scanner.word(...documentWords);
    if (!word) return undefined;
    const numbers = readNumberList(scanner, word.endsWith('s'), documentLimit);
    return numbers.length > 0 ? numbers : undefined;
  });
}

function readPages({ scanner }: Context): readonly ListedNumber[] | undefined {
  return scanner.attempt(() => {
    scanner.skip();
    const start = scanner.at;
    const word = scanner.word(...pageWords);
    if (!word) return undefined;
    scanner.mark('.');
    const plural = word === 'pp' || word.endsWith('s');
    const pages = readNumberList(scanner, plural, pageLimit, readDigits);
    return pages.length > 0 ? pages.map((page, index) => (index > 0 ? page : { ...page, start })) : undefined;
  });
}

/** The first document is clicked with the volume's name, the others by their numbers; notes may follow the last one. */
function pushDocuments(context: Context, name: NamedSpan, documents: readonly ListedNumber[]): true {
  const { scanner, found } = context;
  const last = documents[documents.length - 1]!;
  const notesOf = { ...name, start: documents.length === 1 ? name.start : last.start };
  const before = found.length;
  const notes = scanner.attempt(() => {
    const joined = scanner.mark(',') ?? scanner.word('and');
    if (!joined) return undefined;
    scanner.word('and');
    return readFootnotesIn(context, notesOf, last.value);
  });
  const added = found.splice(before);
  documents.forEach((number, index) => {
    if (notes && number === last) return;
    found.push({
      kind: 'document',
      start: index === 0 ? name.start : number.start,
      end: number.end,
      number: number.value,
      certain: true,
      neighbour: undefined,
      volume: name.volume,
      target: documentTarget(number.value, name.volume),
      ...(number.rangeFrom === undefined ? {} : { rangeFrom: number.rangeFrom }),
    });
  });
  found.push(...added);
  context.lastDocument = { number: last.value, volume: name.volume, end: scanner.at };
  return true;
}

/**
 * Pages of another volume. Encoders point a citation in a volume with numbered documents to the volume as a whole, in
 * older ones to the page; a document in brackets behind the pages (`pp. 1031–1037 (Document 3)`) is what is meant.
 */
function pushPages(context: Context, name: NamedSpan, pages: readonly ListedNumber[]): true {
  const { scanner, found, own } = context;
  const documents = scanner.attempt(() => {
    if (!scanner.mark('([')) return undefined;
    const numbers = readDocuments(context);
    return numbers && scanner.mark(')]') ? numbers : undefined;
  });
  if (documents) return pushDocuments(context, name, documents);
  if (own !== undefined && name.named) pushVolume(context, name);
  pages.forEach((page, index) => {
    found.push({
      kind: 'page',
      start: index === 0 && own === undefined ? name.start : page.start,
      end: page.end,
      number: page.value,
      volume: name.volume,
      own: false,
      target: own === undefined ? pageTarget(page.value, name.volume) : undefined,
      ...(page.rangeFrom === undefined ? {} : { rangeFrom: page.rangeFrom }),
    });
  });
  scanner.attempt(() => {
    scanner.mark(',');
    return readFootnotesIn(context, undefined, undefined, name.volume);
  });
  return true;
}

/**
 * `footnotes 3 and 4` of a volume or of a document in it, or `footnote 4, Document 5`. Without a document the notes have
 * no target, and the volume itself is what a reader can click.
 */
function readFootnotesIn(
  context: Context,
  name: NamedSpan | undefined,
  document: string | undefined,
  volume: CitedVolume | undefined = name?.volume,
): true | undefined {
  const { scanner, found } = context;
  return scanner.attempt(() => {
    scanner.skip();
    const { at: start } = scanner;
    const word = scanner.word(...footnoteWords);
    if (!word) return undefined;
    scanner.mark('.');
    const notes = readNumberList(scanner, word.endsWith('s'), 100);
    if (notes.length === 0) return undefined;
    const behind = document === undefined ? readDocumentBehind(context) : undefined;
    const number = document ?? behind;
    if (number === undefined && name) pushVolume(context, name);
    notes.forEach((note, index) => {
      found.push({
        kind: 'footnote',
        start: index > 0 ? note.start : number !== undefined && name ? name.start : start,
        end: index === notes.length - 1 && behind !== undefined ? scanner.at : note.end,
        label: note.value,
        document: number,
        here: false,
        neighbour: undefined,
        volume,
        target: footnoteTarget(note.value, number, volume),
        ...(note.rangeFrom === undefined ? {} : { rangeFrom: note.rangeFrom }),
      });
    });
    scanner.word('thereto');
    return true;
  });
}

function readDocumentBehind({ scanner }: Context): string | undefined {
  return scanner.attempt(() => {
    scanner.mark(',.');
    return scanner.word('Document', 'document') && scanner.number()?.text;
  });
}

function pushVolume({ found }: Context, { volume, start, end }: NamedSpan): void {
  found.push({ kind: 'volume', start, end, volume, target: volume.id });
}

/** `, and vol. XVII, pp. 3–5`; `; 1955–1957, vol. XIV`; `, Part 2, p. 7` of the same volume. */
function readFurther({ scanner }: Context, years: string | undefined): readonly NamedSpan[] {
  const names = scanner.attempt(() => {
    const mark = scanner.mark(',;');
    const word = scanner.word('and');
    if (!mark && !word) return undefined;
    scanner.skip();
    const further = readVolumeNames(scanner, scanner.at, years);
    return further.length > 0 && further.every(isKnown) ? further : undefined;
  });
  return names ?? [];
}

function isKnown({ volume: { id, volume } }: NamedSpan): boolean {
  return volume !== undefined && id !== undefined && (isPublished(id) || isInParts(id));
}
