import { isDash, isSpace } from '../syntax/character';
import { touches } from '../syntax/span';
import type { Context } from './context';
import { opensSentence } from './sentence-words';
import { readNumber, readNumberList, type ListedNumber } from './number-list';
import type { Scanner, Token } from './scanner';
import { documentTarget, footnoteTarget } from './target';
import { readVolumeNames } from './volume-name';
import { isYear } from './years';
import type { CitedVolume } from './reference';

/** Numbers from here on are none of documents. */
export const highestNumber = 10000;
const highestFootnote = 1000;

/** `Document 27`, `Documents 1, 4, and 7`, `Document 5, footnote 2`, `Document 55 and footnote 3 thereto`. */
export function readDocuments(context: Context, start: number, word: string): void {
  const { scanner } = context;
  if (isOtherPaper(scanner.text, start) || isPlaceInOther(scanner.text, start)) return;
  const plural = word.endsWith('s');
  const documents = readNumberList(scanner, plural, highestNumber, plural ? readNumberButYear : readNumber);
  const last = documents[documents.length - 1];
  if (!last || isLongerNumber(scanner.text, last.end) || isInSupplement(scanner)) return;
  const volume = readVolumeBehind(context);
  const notes = volume ? undefined : readNotesOf(context);
  const certain = isOfEditors(context, start) && !isAttribute(scanner.text, last.end);
  documents.forEach((number, index) => {
    const begin = index === 0 ? start : number.start;
    if (notes && number === last) pushNotes(context, notes, number, begin);
    else pushDocument(context, { ...number, start: begin }, volume, certain);
  });
  context.lastDocument = { number: last.value, volume, end: scanner.at };
}

/** `Documents, 1955–1957` has years of a collection. */
function readNumberButYear(scanner: Scanner): Token | undefined {
  const token = scanner.number();
  return token && isYear(token.text) ? undefined : token;
}

/**
 * `U.N. Document 5`, `SEATO Document 5`: a word with a capital before `Document` makes it another body's paper, except at
 * a sentence's start.
 */
function isOtherPaper(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  const before = /(?:^|[^A-Za-z.])([A-Za-z][A-Za-z.]*)$/.exec(text.slice(Math.max(0, end - 20), end))?.[1];
  if (before === undefined || !/^[A-Z]/.test(before)) return false;
  // `See footnote 4. Document 5`: a full stop behind a word ends a sentence, one behind initials does not.
  if (before.endsWith('.')) return /^(?:[A-Z]\.)+$/.test(before);
  return !opensSentence(before);
}

/**
 * Whether the editors speak, who mean documents of the volume: in notes, in editorial notes, behind `see` and in brackets.
 * What is quoted may speak of other papers (`the Document 782 procedure`).
 */
function isOfEditors({ scanner, notesFrom, inserted, editorial }: Context, start: number): boolean {
  const before = scanner.text.slice(Math.max(0, start - 10), start);
  if (/\bthe $/.test(before)) return false;
  if (editorial || start >= notesFrom || inserted.some((span) => touches(span, start))) return true;
  return /[[(]$|\bsee (?:also )?$/i.test(before);
}

/** `Document 471 items`: a noun behind the number makes it a thing known by the paper's name. */
function isAttribute(text: string, end: number): boolean {
  const next = /^ ([a-z]{4,})/.exec(text.slice(end, end + 16))?.[1];
  return (
    next !== undefined &&
    !/^(?:which|with|from|that|does|were|have|also|above|below|there|this|into|through)/.test(next)
  );
}

/** `Book 12, Document 5`, `Supplement, Document 5`: of another collection. */
function isPlaceInOther(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:\b(?:[Vv]ol\.?|[Bb]ook|[Bb]ox|[Ff]older) ?[\w–-]+|\b[Ss]upplement),? $/.test(before);
}

/** `Document 12 in the microfiche supplement`. */
function isInSupplement({ text, at }: Context['scanner']): boolean {
  return /^,? (?:in|of) the (?:microfiche )?supplement/i.test(text.slice(at, at + 40));
}

/** `Document 12/3` is no document of the volume. */
function isLongerNumber(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (text.charAt(end) === '/' || isDash(code)) && /[\dA-Za-z]/.test(text.charAt(end + 1));
}

/** `Document 3 in Foreign Relations, 1961–1963, vol. V`, `Document 3 in volume X` of the same subseries. */
function readVolumeBehind({ scanner }: Context): CitedVolume | undefined {
  return scanner.attempt(() => {
    scanner.mark(',');
    if (!scanner.word('in', 'of')) return undefined;
    if (scanner.word('Foreign')) scanner.word('Relations');
    else if (!/^\s*vol/i.test(scanner.text.slice(scanner.at, scanner.at + 5))) return undefined;
    scanner.mark(',');
    return readVolumeNames(scanner, scanner.at, undefined)[0]?.volume;
  });
}

/** The notes behind a document, unless they belong to a document named behind them. */
function readNotesOf({ scanner }: Context): readonly ListedNumber[] | undefined {
  return scanner.attempt(() => {
    const comma = scanner.mark(',');
    const and = scanner.word('and');
    const word = comma || and ? scanner.word('footnote', 'footnotes') : undefined;
    if (!word) return undefined;
    const notes = readNumberList(scanner, word.endsWith('s'), highestFootnote);
    if (notes.length === 0) return undefined;
    if (scanner.word('thereto')) return notes;
    if (and) return undefined;
    const further = scanner.attempt(() => {
      scanner.mark(',.');
      return scanner.word(
        'Document',
        'Documents',
        'above',
        'below',
        'supra',
        'infra',
        'p',
        'pp',
        'to',
        'Foreign',
        'ibid',
      );
    });
    return further ? undefined : notes;
  });
}

function pushDocument(
  { found }: Context,
  number: ListedNumber,
  volume: CitedVolume | undefined,
  certain: boolean,
): void {
  const { start, end, value, rangeFrom } = number;
  const range = rangeFrom === undefined ? {} : { rangeFrom };
  const target = documentTarget(value, volume);
  found.push({ kind: 'document', start, end, number: value, certain, neighbour: undefined, volume, target, ...range });
}

/** A document with its notes is one reference for each note: the first is clicked with the document's words. */
function pushNotes({ found }: Context, notes: readonly ListedNumber[], document: ListedNumber, start: number): void {
  notes.forEach((note, index) => {
    found.push({
      kind: 'footnote',
      start: index === 0 ? start : note.start,
      end: note.end,
      label: note.value,
      document: document.value,
      here: false,
      neighbour: undefined,
      volume: undefined,
      target: footnoteTarget(note.value, document.value, undefined),
      ...(note.rangeFrom === undefined ? {} : { rangeFrom: note.rangeFrom }),
    });
  });
}
