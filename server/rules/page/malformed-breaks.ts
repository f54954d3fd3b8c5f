import { isLineBreak, isSpace } from '../../syntax/character';
import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import { letterDistance } from '../near';

/** What was meant as `[Page 89]` and is none. */
export interface MalformedBreak extends Span {
  /** `89`, `xiv`; undefined where no number can be made out. */
  readonly number: string | undefined;
  readonly fault: string;
}

/** Brackets and braces that may have been typed for the square one; the inside is short. */
const opened = /[[({]/g;
const inside =
  /^(\s*)(\p{L}{1,6})(\s*[.:,;-]?\s*)((?:[OolIS]{1,4}[0-9]|[0-9])[0-9OolIS]{0,4}|[ivxlc]{1,8}(?!\p{L})|)(\s*[.:,;]?\s*)([\])}]?)/u;
/** What stands before a closing bracket that has no other half. */
const unopened = /(?:^|[^[({\p{L}])(\p{L}{3,5})(\s*)(\d{1,5}|[ivxlc]{1,8})\s?$/u;
const bareNumber = /^Page[ \t]{1,3}(\d{1,5})[ \t]*(?=[\r\n]|$)/;

const known = new WeakMap<DocumentTree, readonly MalformedBreak[]>();

/** The malformed page breaks of a document, in the order of their place. */
export function malformedBreaks(tree: DocumentTree): readonly MalformedBreak[] {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const found = [...openedBreaks(tree), ...unopenedBreaks(tree.text)].sort((a, b) => a.start - b.start);
  known.set(tree, found);
  return found;
}

function* openedBreaks({ text, pages }: DocumentTree): Generator<MalformedBreak> {
  const wellFormed = new Set(pages.map(({ start }) => start));
  for (const { 0: bracket, index } of text.matchAll(opened)) {
    if (wellFormed.has(index)) continue;
    const hit = inside.exec(text.slice(index + 1, index + 32));
    if (hit === null) continue;
    const [whole, lead = '', word = '', gap = '', number = '', tail = '', close = ''] = hit;
    if (!isNearPage(word) || (word.length < 4 && !isShortForm(word, number, close))) continue;
    const end = index + 1 + whole.length;
    if (bracket !== '[' && (close !== ']' || number === '') && !standsAlone(text, index, end, close)) continue;
    if (number === '' && (close === '' || bracket !== '[')) continue;
    if (close === '' && closesLater(text, end)) continue;
    const span = { start: index, end: close === '' ? end - tail.length : end };
    yield {
      ...span,
      number: normalized(number),
      fault: faultOf(bracket, word, number, close, lead + gap.trim() + tail),
    };
  }
}

/** `Page 89]`, and a page's number alone on a line without any bracket. */
function* unopenedBreaks(text: string): Generator<MalformedBreak> {
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
    const before = text.slice(Math.max(0, at - 20), at);
    const hit = unopened.exec(before);
    const word = hit?.[1] ?? '';
    if (hit === null || !isNearPage(word)) continue;
    const start = at - before.length + hit.index + hit[0].indexOf(word);
    if (isOpen(text, start)) continue;
    yield { start, end: at + 1, number: hit[3], fault: 'the opening bracket is missing' };
  }
  for (let at = text.indexOf('Page '); at >= 0; at = text.indexOf('Page ', at + 1)) {
    let before = at - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (before >= 0 && !isLineBreak(text.charCodeAt(before))) continue;
    const hit = bareNumber.exec(text.slice(at, at + 24));
    if (hit === null) continue;
    yield { start: at, end: at + hit[0].trimEnd().length, number: hit[1], fault: 'the brackets are missing' };
  }
}

function isNearPage(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'pages' || lower === 'pg' || lower === 'p') return true;
  return (
    lower.length >= 3 && lower.length <= 6 && 'pgae'.includes(lower.charAt(0)) && letterDistance(lower, 'page', 1) <= 1
  );
}

/** `[p. 89]`, `[Pag 89]`: too little to be told without a number and a bracket. */
function isShortForm(word: string, number: string, close: string): boolean {
  return number !== '' && close !== '' && (word.length === 3 || /^P/i.test(word));
}

function standsAlone(text: string, start: number, end: number, close: string): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  return close !== '' && (before === '' || before === '\n') && (after === '' || after === '\n' || after === '\r');
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

function normalized(number: string): string | undefined {
  if (number === '') return undefined;
  return /\d/.test(number) ? number.replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1').replaceAll('S', '5') : number;
}

function faultOf(bracket: string, word: string, number: string, close: string, extra: string): string {
  if (number === '') return 'the number is missing';
  if (close === '') return 'the closing bracket is missing';
  if (bracket !== '[' || close !== ']') return 'the brackets are not square ones';
  if (word === 'page' || word === 'PAGE') return 'it begins with a capital letter and goes on with small ones';
  if (word !== 'Page') return `“${word}” is not “Page”`;
  if (number !== normalized(number)) return `“${number}” is no number`;
  return extra === ''
    ? 'one space belongs between the word and the number'
    : 'nothing else belongs between the brackets';
}
