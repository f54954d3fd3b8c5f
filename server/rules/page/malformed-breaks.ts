import { isDigit, isLetter, isLineBreak, isSpace, skipDigits } from '../../syntax/character';
import { Fact } from '../../syntax/kept-facts';
import { parseRoman } from '../../syntax/roman';
import type { Span } from '../../syntax/span';
import type { DocumentTree, PageBreak } from '../../syntax/tree';
import { letterDistance } from '../near';
import { firstBehind, isAmong, isDue } from './due-pages';

/** What was meant as `[Page 89]` and is none. */
export interface MalformedBreak extends Span {
  /** `89`, `xiv`; undefined where no number can be made out. */
  readonly number: string | undefined;
  readonly fault: string;
}

/** Brackets that may have been typed for the square one. Each is searched for by itself, by machine words. */
const brackets = ['[', '(', '{', '<'];
/** Letters that misread print has in the place of digits. */
const misread = 'OolISBbg';
const inside = new RegExp(
  `^([\\s[({<]*)(\\p{L}{1,7})([\\s.:,;#_“"‘'–—-]*(?:[Nn]os?\\.?\\s*)?)` +
    `((?<=[^\\p{L}])[${misread}]{1,3}\\d[\\d${misread}]{0,4}|\\d[\\d${misread}]{0,5}|[A-Za-z]{1,2}\\d{1,5}[A-Za-z]?|\\d{1,5}[A-Za-z]|[ivxlc]{1,8}(?!\\p{L})|[OSBbg](?=\\])|\\?*)` +
    `([\\s.:,;_”"’']*)([\\])}>[]{0,2})`,
  'u',
);
/** `[Pa ge 89]`: the word in two. */
const parted = /^([\s[({<]*)(\p{L}{1,3}) (\p{L}{1,3})(?= ?\d)/u;
/** What stands before a closing bracket that has no other half. */
const unopened = /(?:^|[^[({<\p{L}])(\p{L}{3,5})(\s*)(\d{1,5}|[ivxlc]{1,8})\s?$/u;
/** No break is longer, however it is misspelt: what a bracket opens is read no farther. */
const longest = 39;
const bareNumber = /^(?:Page|PAGE|page)[ \t]{1,3}(\d{1,5})(?!\d)/;
const shortestBare = 6;
const longestBare = 12;

const known = new Fact<DocumentTree, readonly MalformedBreak[]>();

/** The malformed page breaks of a document, in the order of their place. */
export function malformedBreaks(tree: DocumentTree): readonly MalformedBreak[] {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const found: MalformedBreak[] = [];
  for (const find of [openedBreaks, unopenedBreaks, bareBreaks, numbersInBrackets, misreadPages]) find(tree, found);
  if (found.length > 1) found.sort((one, other) => one.start - other.start);
  known.set(tree, found);
  return found;
}

function openedBreaks({ text, pages }: DocumentTree, found: MalformedBreak[]): void {
  let done = 0;
  for (const index of bracketsBeforePage(text)) {
    if (index < done || isPage(pages, index) || isPage(pages, index + 1)) continue;
    const opened = readOpened(text, text.charAt(index), index, pages);
    if (opened === undefined) continue;
    done = opened.end;
    found.push(opened);
  }
}

/** The brackets behind which a slip of “page” may stand, ascending. */
function bracketsBeforePage(text: string): readonly number[] {
  const found: number[] = [];
  for (const bracket of brackets) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (mayBePage(text, at + 1)) found.push(at);
    }
  }
  return found.sort((one, other) => one - other);
}

/** Whether a page break in the right form starts at `offset`. */
function isPage(pages: readonly PageBreak[], offset: number): boolean {
  return pages[firstBehind(pages, offset) - 1]?.start === offset;
}

/** A look at the first word spares most brackets a closer one: of a slip of “page”, one of the first two letters is right. */
function mayBePage(text: string, from: number): boolean {
  let start = from;
  const limit = from + longest;
  while (start < limit && isLead(text.charCodeAt(start))) start++;
  if (!isOfPage(text.charCodeAt(start)) && !isOfPage(text.charCodeAt(start + 1))) return false;
  let end = start;
  while (end < limit && end - start < 7 && isOfWord(text.charCodeAt(end))) end++;
  return end > start && end - start <= 6;
}

/** White space, or a bracket that opens. */
function isLead(code: number): boolean {
  return isGap(code) || isOpening(code);
}

function isOpening(code: number): boolean {
  return code === 91 || code === 40 || code === 123 || code === 60;
}

function isOfWord(code: number): boolean {
  return isLetter(code) || isForeign(code);
}

/** The letters of “page”, small or capital. */
function isOfPage(code: number): boolean {
  const small = code | 32;
  return small === 112 || small === 97 || small === 103 || small === 101;
}

function isGap(code: number): boolean {
  return isSpace(code) || isLineBreak(code);
}

/** Greek, Cyrillic and the other alphabets below the marks of punctuation. */
function isForeign(code: number): boolean {
  return code >= 0x370 && code < 0x2000;
}

function readOpened(
  text: string,
  bracket: string,
  start: number,
  pages: readonly PageBreak[],
): MalformedBreak | undefined {
  const words = text.slice(start + 1, start + 1 + longest);
  const inTwo = parted.exec(words);
  const joined = inTwo !== null && `${inTwo[2] ?? ''}${inTwo[3] ?? ''}`.toLowerCase() === 'page';
  // A space that is taken out for reading is counted again for the place.
  const hit = inside.exec(joined ? words.replace(/(?<=\p{L}) (?=\p{L})/u, '') : words);
  if (hit === null) return undefined;
  const [whole, lead = '', word = '', gap = '', number = '', tail = '', close = ''] = hit;
  const closed = close !== '';
  if (!isNearPage(word, closed && /\d/.test(number))) return undefined;
  if (word.length < 4 && !isShortForm(word, number, close)) return undefined;
  const end = start + 1 + whole.length + (joined ? 1 : 0);
  if (number === '' ? !closed || bracket !== '[' : !closed && closesLater(text, end) && !isDue(pages, start, number))
    return undefined;
  const square = bracket === '[' || close.startsWith(']');
  if (!square && bracket === '(' && !(closed && (standsAlone(text, start, end) || isDue(pages, start, number)))) {
    return undefined;
  }
  if (!square && !closed) return undefined;
  // `[p. 89]` or `[page 89]` among pages far from that one is a place in a book.
  if (word !== 'Page' && !isAmong(pages, start, normalized(number))) return undefined;
  // Page l follows page xlix: there the letter is a numeral.
  if (
    number === 'l' &&
    word === 'Page' &&
    pages.some(({ numbering, value }) => numbering === 'roman' && value === 49)
  ) {
    return undefined;
  }
  return {
    start,
    end: closed ? end : end - tail.length,
    number: normalized(number),
    fault: faultOf(bracket, word, number, close, lead + gap.trim() + tail + (joined ? ' ' : '')),
  };
}

/** `Page 89]`, with no bracket before it. */
function unopenedBreaks({ text, pages }: DocumentTree, found: MalformedBreak[]): void {
  let page = 0;
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
    if (!mayEndNumber(text.charCodeAt(at - 1)) && !mayEndNumber(text.charCodeAt(at - 2))) continue;
    while (page < pages.length && pages[page]!.end <= at) page++;
    if (pages[page]?.end === at + 1) continue;
    const before = text.slice(Math.max(0, at - 20), at);
    const hit = unopened.exec(before);
    const word = hit?.[1] ?? '';
    if (hit === null || !isNearPage(word, false)) continue;
    const wordStart = at - before.length + hit.index + hit[0].indexOf(word);
    if (isOpen(text, wordStart) && !isDue(pages, wordStart, hit[3] ?? '')) continue;
    const start = text.charAt(wordStart - 1) === ']' ? wordStart - 1 : wordStart;
    found.push({ start, end: at + 1, number: hit[3], fault: 'the opening bracket is missing' });
  }
}

/** A digit, or a letter of a small roman numeral. */
function mayEndNumber(code: number): boolean {
  return isDigit(code) || code === 105 || code === 118 || code === 120 || code === 108 || code === 99;
}

/** A page without any bracket: alone on a line, or where the pages around it leave out just that one. */
function bareBreaks({ text, blocks, pages }: DocumentTree, found: MalformedBreak[]): void {
  for (const { content } of blocks) {
    if (content.end - content.start > longestBare || content.end - content.start < shortestBare) continue;
    const bare = readBare(text, content.start);
    if (bare?.end === content.end) found.push(bare);
  }
  if (pages.length === 0) return;
  for (let at = text.indexOf('Page'); at >= 0; at = text.indexOf('Page', at + 1)) {
    if (isOpening(text.charCodeAt(at - 1)) || /\w/.test(text.charAt(at - 1))) continue;
    const bare = readBare(text, at);
    if (bare === undefined || text.charCodeAt(bare.end) === 93 || standsAlone(text, at, bare.end)) continue;
    if (isDue(pages, at, bare.number ?? '')) found.push(bare);
  }
}

function readBare(text: string, start: number): MalformedBreak | undefined {
  const next = text.charCodeAt(start + 4);
  if (next !== 32 && next !== 9) return undefined;
  const hit = bareNumber.exec(text.slice(start, start + 24));
  if (hit === null) return undefined;
  return { start, end: start + hit[0].length, number: hit[1], fault: 'the brackets are missing' };
}

/** `[89]` where just that page is due. */
function numbersInBrackets({ text, pages }: DocumentTree, found: MalformedBreak[]): void {
  for (let index = text.indexOf('['); index >= 0; index = text.indexOf('[', index + 1)) {
    if (!isDigit(text.charCodeAt(index + 1))) continue;
    const end = skipDigits(text, index + 1, index + 6);
    if (end > index + 5 || text.charCodeAt(end) !== 93) continue;
    const number = text.slice(index + 1, end);
    if (isDue(pages, index, number))
      found.push({ start: index, end: end + 1, number, fault: 'the word “Page” is missing' });
  }
}

/** `[[Page 89]]`; and `[Page I]` where page 1 is due. */
function misreadPages({ text, pages }: DocumentTree, found: MalformedBreak[]): void {
  for (const { start, end, number, numbering } of pages) {
    if (numbering === 'roman' && /^I+$/.test(number) && isDue(pages, start, number.replaceAll('I', '1'))) {
      found.push({
        start,
        end,
        number: number.replaceAll('I', '1'),
        fault: `“${number}” is a roman numeral among Arabic ones`,
      });
      continue;
    }
    if (text.charAt(start - 1) !== '[' || text.charAt(end) !== ']') continue;
    found.push({ start: start - 1, end: end + 1, number, fault: 'the brackets are doubled' });
  }
}

/** In closed brackets before a number any slip of “page” tells; elsewhere its first letter must be one of the word. */
function isNearPage(word: string, enclosed: boolean): boolean {
  const lower = word.toLowerCase();
  if (lower === 'pages' || lower === 'pg' || lower === 'p' || lower === 'pp') return true;
  return (
    lower.length >= 3 &&
    lower.length <= 6 &&
    (enclosed || 'pgae'.includes(lower.charAt(0))) &&
    letterDistance(lower, 'page', 1) <= 1
  );
}

/** `[p. 89]`, `[Pag 89]`: too little to be told without a number and a bracket. */
function isShortForm(word: string, number: string, close: string): boolean {
  return number !== '' && close !== '' && (word.length === 3 || /^P/i.test(word));
}

function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (isSpace(text.charCodeAt(before))) before--;
  let after = end;
  while (isSpace(text.charCodeAt(after))) after++;
  return (
    (before < 0 || isLineBreak(text.charCodeAt(before))) &&
    (after >= text.length || isLineBreak(text.charCodeAt(after)))
  );
}

/** Whether the bracket closes further on in its line: `[Page 2 of the memorandum is missing]`. */
function closesLater(text: string, from: number): boolean {
  const rest = text.slice(from, from + 400);
  const [next] = /[[\]\n]/.exec(rest) ?? [];
  return next === ']';
}

/** Whether a bracket stands open at `at` in its line. */
function isOpen(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 400), at);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  return line.lastIndexOf('[') > line.lastIndexOf(']');
}

const digitFor: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8', b: '6', g: '9' };

/** The number in digits, or a roman one as it is; undefined where it cannot be told. */
function normalized(number: string): string | undefined {
  if (/^[OSBbg]$/.test(number)) return digitFor[number];
  if (!/\d/.test(number)) return number !== 'l' && parseRoman(number) !== undefined ? number : undefined;
  const digits = number.replaceAll(/[OolISBbg]/g, (letter) => digitFor[letter] ?? letter);
  return /^\d+$/.test(digits) ? digits : undefined;
}

function faultOf(bracket: string, word: string, number: string, close: string, extra: string): string {
  if (number === '' || number.startsWith('?')) return 'the number is missing';
  if (close === '') return 'the closing bracket is missing';
  if (bracket !== '[' || close !== ']') return 'the brackets are not square ones';
  if (word === 'page' || word === 'PAGE') return 'it begins with a capital letter and goes on with small ones';
  if (word !== 'Page') return `“${word}” is not “Page”`;
  if (number !== normalized(number)) return `“${number}” is no number`;
  return extra === ''
    ? 'one space belongs between the word and the number'
    : 'nothing else belongs between the brackets';
}
