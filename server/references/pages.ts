import { namesOtherSource, type Context } from './context';
import { readDigits, readNumberList } from './number-list';
import { pageTarget } from './target';
import { readPlaces } from './volume-citation';
import { readVolumeNames } from './volume-name';

const limit = 10000;

/**
 * How what is no volume ends before its page: with a bracket or a quotation mark, with a year that follows a title
 * (`Current Document, 1963, p. 864`), or with a note in another volume.
 */
const bookEnd = /(?:[)”"’]\s?,?\s?|[A-Za-z]{3,}, 1[89]\d\d, |\bvol(?:\.|ume) [\w, ]{1,20}footnotes? [\d, and–]+, )$/;

/**
 * `p. 1533`, `pp. 178–182`, `page 636`. They are pages of the volume at hand in volumes that number no documents, and
 * behind `ante` and `post`; other volumes cite their documents, and such a page is one of a book that is no target.
 */
export function readPages(context: Context, start: number, word: string): void {
  const { scanner, own, found } = context;
  const { text } = scanner;
  if (text.charAt(start - 1) === '[') return;
  const abbreviated = word.startsWith('pp') || word === 'p';
  if (abbreviated && !scanner.mark('.')) return;
  const plural = word === 'pp' || word.endsWith('s');
  const pages = readNumberList(scanner, plural, limit, readDigits);
  if (pages.length === 0) return;
  const before = text.slice(Math.max(0, start - 12), start);
  const explicit = /\b(?:ante|post),? ?$/i.test(before);
  const ours = explicit || (isPointed(context, start, before) && !isBehindBook(context, start));
  pages.forEach((page, index) => {
    found.push({
      kind: 'page',
      start: index === 0 ? start : page.start,
      end: page.end,
      number: page.value,
      volume: undefined,
      own: ours,
      target: ours && (explicit || own === undefined) ? pageTarget(page.value, undefined) : undefined,
      ...(page.rangeFrom === undefined ? {} : { rangeFrom: page.rangeFrom }),
    });
  });
}

/** Whether the editors point to the page: in notes, in editorial notes, and behind `see`. */
function isPointed({ editorial, notesFrom }: Context, start: number, before: string): boolean {
  return editorial || start >= notesFrom || /\b(?:see|see also|printed on|found on|included on) $/i.test(before);
}

/** Whether the words in front name a book or a file that the page is of. */
function isBehindBook(context: Context, start: number): boolean {
  return bookEnd.test(context.scanner.text.slice(Math.max(0, start - 40), start)) || namesOtherSource(context, start);
}

/** `vol. VI, Part 1, p. 33` without years is a volume of the same subseries, unless a book is named before it. */
export function readOwnVolume(context: Context, start: number): void {
  const { scanner } = context;
  if (namesOtherSource(context, start)) return;
  scanner.at = start;
  const names = scanner.attempt(() => {
    const read = readVolumeNames(scanner, start, undefined);
    return read.length > 0 && read.every(({ volume }) => !/^\d/.test(volume.volume ?? '1')) ? read : undefined;
  });
  names?.forEach((name) => {
    readPlaces(context, name);
    context.lastVolume = { volume: name.volume, end: scanner.at };
  });
}
