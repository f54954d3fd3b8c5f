import { isDigit, isUpper, skipSpaces } from '../../syntax/character';
import { parseDateline } from '../../syntax/dateline';
import { isFileLine } from '../../syntax/file-line';
import { Fact } from '../../syntax/kept-facts';
import type { LineIndex } from '../../syntax/line-index';
import { readNoteNumber } from '../../syntax/note-list';
import type { Span } from '../../syntax/span';
import type { DocumentTree } from '../../syntax/tree';
import type { TextChange } from '../rule';
import { readTitle } from './heading-title';

/** A line that reads like a heading although the parser does not take it for one, or only in part. */
export interface MeantHeading extends Span {
  /** The number that it begins with, in digits. */
  readonly number: number | undefined;
  /** Where its title begins, behind the number and what stands in its place. */
  readonly titleStart: number;
  /** What keeps it from being read; undefined where nothing but the number is missing. */
  readonly fault: string | undefined;
  readonly changes: readonly TextChange[];
  /** Whether a list of notes ends right before it. */
  readonly afterNotes: boolean;
  readonly beforeDateline: boolean;
}

const longestHeading = 600;
/** A dateline is looked for in so many lines with text below the heading. */
const reach = 4;
/** A number as it may be garbled, what stands around it, and the title. */
const opening =
  /^(No\. ?|[#*(.[•·]{1,2} ?)?(\d{1,2} \d{1,2}(?=\.)|[\dOolISB]{1,4}[a-z]?(?![\p{L}\d])|\d{1,4}(?=\p{Lu}\p{Ll}))?( ?[.,:;)\]–—·-]{0,2})([ \t\u00a0]*)(?=\S)/u;
/** Marks that may have got before a number. */
const strayMarks = '#*(.[•·';
/** Capitals with which a garbled number may begin, or the word before it. */
const mayOpenNumber = 'OISBN';
const fullStop = 46;
const semicolon = 59;
const comma = 44;
const closingBracket = 41;
const smallL = 108;

const known = new Fact<DocumentTree, readonly MeantHeading[]>();

/** The lines of a document, its own heading excepted, that were meant as headings; in the order of their place. */
export function meantHeadings(tree: DocumentTree): readonly MeantHeading[] {
  let found = known.get(tree);
  if (found === undefined) known.set(tree, (found = findLines(tree)));
  return found;
}

function findLines({ text, lines, heading, blocks }: DocumentTree): readonly MeantHeading[] {
  const found: MeantHeading[] = [];
  const own = heading?.start ?? -1;
  let afterNotes = false;
  for (const { kind, start: lineStart, content } of blocks) {
    if (kind === 'blank' || kind === 'page-break') continue;
    const { start, end } = content;
    const indented = start > lineStart;
    const isOwn = start <= own && own < end;
    if (!isOwn && end - start <= longestHeading && mayBeHeading(text, start, end, indented, afterNotes)) {
      const meant = readLine(text, lines, content, indented, afterNotes);
      if (meant !== undefined) found.push(meant);
    }
    afterNotes = indented && (afterNotes || readNoteNumber(text, lineStart, end) !== undefined);
  }
  return found;
}

/**
 * A look at the first and the last character spares most lines a closer one. In the list of notes only a number far out of
 * its order tells.
 */
function mayBeHeading(text: string, start: number, end: number, indented: boolean, afterNotes: boolean): boolean {
  if (!indented && afterNotes) return true;
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  if (last === fullStop) return false;
  if (indented) {
    // Most notes are sentences, whose end tells them from headings.
    return isDigit(first) && last !== closingBracket && isHeadingAmongNotes(text.slice(start, end));
  }
  if (last === semicolon || last === comma) return false;
  return isUpper(first) || isDigit(first) || first === smallL || strayMarks.includes(text.charAt(start));
}

function readLine(
  text: string,
  lines: LineIndex,
  line: Span,
  indented: boolean,
  afterNotes: boolean,
): MeantHeading | undefined {
  const before = readOpening(text, line);
  if (before === undefined) return undefined;
  const { prefix, digits, delimiter, length } = before;
  const titleStart = line.start + length;
  const number = /\d|^[lIO]{2}/.test(digits) ? Number.parseInt(plainDigits(digits), 10) : undefined;
  if (digits !== '' && number === undefined) return undefined;
  const title = readTitle(text, { start: titleStart, end: line.end });
  const isEditorialNote = digits !== '' && text.startsWith('Editorial Note', titleStart);
  const beforeDateline = title !== undefined && datelineFollows(text, lines, lines.lineAt(line.start) + 1);
  if (title === undefined) {
    // Directly behind the notes a number with another mark than a full stop opens a document of any title.
    const opens = afterNotes && !indented && number !== undefined && /^[A-Z]/.test(text.charAt(titleStart));
    if (!opens || delimiter === '.') return undefined;
  } else if (!afterNotes && !isEditorialNote && !beforeDateline) return undefined;

  const numberFault = number === undefined ? undefined : faultOfNumber(prefix, digits, delimiter, indented);
  const changes: TextChange[] = [...(title?.changes ?? [])];
  if (number !== undefined && numberFault !== undefined) {
    const from = indented ? text.lastIndexOf('\n', line.start) + 1 : line.start;
    changes.unshift({ span: { start: from, end: titleStart }, text: `${number}. ` });
  }
  return {
    ...line,
    number,
    titleStart,
    fault: numberFault ?? title?.fault,
    changes,
    afterNotes,
    beforeDateline,
  };
}

/** What stands before a title. */
interface Opening {
  readonly prefix: string;
  readonly digits: string;
  readonly delimiter: string;
  /** Of all that, white space included. */
  readonly length: number;
}

const nothing: Opening = { prefix: '', digits: '', delimiter: '', length: 0 };

function readOpening(text: string, { start, end }: Span): Opening | undefined {
  // Most lines open with a word, and with a letter that no digit is mistaken for.
  const first = text.charCodeAt(start);
  if (isUpper(first) && !mayOpenNumber.includes(text.charAt(start))) return nothing;
  const head = opening.exec(text.slice(start, Math.min(end, start + 24)));
  if (head === null) return undefined;
  const [{ length }, prefix = '', digits = '', delimiter = ''] = head;
  return { prefix, digits, delimiter, length };
}

function faultOfNumber(prefix: string, digits: string, delimiter: string, indented: boolean): string | undefined {
  if (digits.includes(' ')) return `a space parts the number ${digits}`;
  if (digits !== plainDigits(digits)) return `“${digits}” is no number`;
  if (indented) return 'it is indented like a note';
  if (prefix === '[' && delimiter === ']') return undefined;
  if (prefix === '[' && delimiter === '') return 'a bracket is missing behind the number';
  if (prefix !== '' && !prefix.startsWith('No')) return `“${prefix.trim()}” stands before the number`;
  if (prefix !== '') return undefined;
  if (delimiter.trim() === '') return 'the full stop is missing behind the number';
  return delimiter === '.' ? undefined : `“${delimiter.trim()}” stands behind the number in the place of a full stop`;
}

/** Notes often begin with a telegram, but with its number and in a sentence. */
function isHeadingAmongNotes(line: string): boolean {
  if (/[.)]$/.test(line)) return false;
  return /^\d{1,4}\. (?:[^.]{0,60} (?:From .{3,200} to |of Conversations?(?![a-z])|Prepared |for the Record(?![a-z]))|(?:Editorial Note|Memorandum|Letter|Report|Paper)\s?\d?$)/.test(
    line,
  );
}

function plainDigits(digits: string): string {
  return digits
    .replaceAll(/[Oo]/g, '0')
    .replaceAll(/[lI]/g, '1')
    .replaceAll('S', '5')
    .replaceAll('B', '8')
    .replaceAll(' ', '');
}

function datelineFollows(text: string, lines: LineIndex, from: number): boolean {
  for (let line = from, seen = 0; line < lines.count && seen < reach; line++) {
    const start = lines.startOf(line);
    const end = lines.endOf(line);
    if (skipSpaces(text, start, end) === end) continue;
    seen++;
    if (parseDateline(text, start, end) !== undefined || isFileLine(text, start, end)) return true;
    if (end - start > 300) return false;
  }
  return false;
}
