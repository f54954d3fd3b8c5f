import { isDash, isDigit, isLineBreak, isUpper } from '../syntax/character';
import type { Scanner } from './scanner';
import { isYear } from './years';

/** The words of a printed title, and where it ends. */
export interface TitleWords {
  /** In lower case. */
  readonly words: readonly string[];
  /** Years and spans of years as printed. */
  readonly years: readonly string[];
  /** Behind the last word that belongs to it. */
  readonly end: number;
}

const longestTitle = 26;
const small = new Set(['and', 'of', 'the', 'in', 'on', 'at', 'for', 'to', 'a', 'an', 'with', 'from', 'le', 'de']);
const partsOfCitations = new Set(
  'p pp page pages document documents footnote footnotes vol vols volume volumes part parts ibid see foreign'.split(
    ' ',
  ),
);

/**
 * Passes over the title that a citation prints, `Greece; Cyprus; Turkey, 1973–1976`: words with a capital, small words
 * between them, years. It ends before pages, documents, notes, another volume, and at the sentence's end.
 */
export function skipTitle(scanner: Scanner): TitleWords {
  const words: string[] = [];
  const years: string[] = [];
  let end = scanner.at;
  let open = 0;
  for (let count = 0; count < longestTitle; count++) {
    for (let mark = readMark(scanner, words, open > 0); mark !== undefined; mark = readMark(scanner, words, open > 0)) {
      if (mark === '(') open++;
      if (mark !== ')') continue;
      open--;
      end = scanner.at;
    }
    scanner.skip();
    if (isLineBreak(scanner.peek())) break;
    const capital = isUpper(scanner.peek());
    const digit = isDigit(scanner.peek());
    const token = digit ? scanner.digits() : scanner.letters();
    if (!token) break;
    if (digit) {
      const joined = years.length > 0 && isDash(scanner.text.charCodeAt(token.start - 1)) ? years.pop() : undefined;
      if (isYear(token.text) || (joined !== undefined && token.text.length === 2)) {
        years.push(joined === undefined ? token.text : `${joined}–${token.text}`);
      } else if (token.text.length > 2) break;
    } else {
      const word = token.text.toLowerCase();
      if (partsOfCitations.has(word) && startsCitation(scanner, word)) break;
      if (!capital && !small.has(word)) break;
      words.push(word);
      if (!capital) continue;
    }
    end = token.end;
  }
  scanner.at = end;
  return { words, years, end };
}

/** `Documents on Iran` is a title; `Documents 12` is not. */
function startsCitation(scanner: Scanner, word: string): boolean {
  if (!word.startsWith('doc') && word !== 'foreign') return true;
  const after = scanner.text.slice(scanner.at, scanner.at + 10);
  return word === 'foreign' ? /^\s+Relations/.test(after) : /^\s?\d/.test(after);
}

/** Punctuation within a title, a closing bracket only of one that it opened; undefined before a word or its end. */
function readMark(scanner: Scanner, words: readonly string[], bracketed: boolean): string | undefined {
  const mark = scanner.mark(bracketed ? ',:;’&/()' : ',:;’&/(');
  if (mark !== undefined) return String.fromCharCode(mark);
  // The full stop of `U.S.`; any other ends the sentence and the title.
  if (words.at(-1)?.length === 1 && scanner.mark('.')) return '.';
  return scanner.dash() ? '–' : undefined;
}
