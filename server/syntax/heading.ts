import { isDigit, isLetter, isLower, skipDigits, skipSpaces, trimEnd } from './character';
import { kindOf } from './kind';
import { findParties } from './parties';
import type { Span } from './span';
import type { Heading } from './tree';

const longestHeading = 600;

/** What a line says as a heading, and how sure one can be of it. */
export interface HeadingJudgement extends Span {
  readonly number: NumberReading | undefined;
  readonly titleStart: number;
  /** Undefined where the title names none. */
  readonly kind: string | undefined;
  /** Whether the title names a kind of paper, or two parties as in volumes before 1952. */
  readonly known: boolean;
}

/** A line read as a heading, with its judgement. */
export interface HeadingReading {
  readonly heading: Heading;
  /** The printed number as a value; undefined where there is none. */
  readonly value: number | undefined;
  readonly known: boolean;
}

/**
 * Reads the line from `start` to `end` of `text` as a document's heading: `28. Telegram From …`, `No. 462`,
 * `Editorial Note`, `The Ambassador in France (Bruce) to the Secretary of State`. Undefined for a line that cannot be
 * one: indented, too long, or neither numbered nor of a known kind.
 */
export function readHeading(text: string, start: number, end: number): HeadingReading | undefined {
  const judged = judgeHeading(text, start, end);
  if (!judged) return undefined;
  const { number, titleStart, kind, known } = judged;
  const parties = findParties(text, titleStart, judged.end);
  return {
    heading: {
      start,
      end: judged.end,
      number: number && text.slice(number.start, number.end),
      numberSpan: number && { start: number.start, end: number.end },
      title: { start: titleStart, end: judged.end },
      kind: kind ?? 'Document',
      from: parties?.from,
      to: parties?.to,
    },
    value: number?.value,
    known,
  };
}

/** Whether the line may be a heading, as `readHeading` has it, without the parties: most lines that are asked are none. */
export function judgeHeading(text: string, start: number, end: number): HeadingJudgement | undefined {
  const to = trimEnd(text, start, end);
  if (to - start > longestHeading || to === start) return undefined;
  const printed = readNumber(text, start, to);
  const titleStart = printed ? skipSpaces(text, printed.after, to) : start;
  const number = printed?.misread ? undefined : printed;
  const first = text.charCodeAt(titleStart);
  if (printed && titleStart === to && !printed.prefixed) return undefined;
  if (isLower(first) || isDigit(first)) return undefined;
  const stopped = isSentence(text, titleStart, to);
  const parties = namesParties(text, titleStart, to);
  // The oldest volumes close even a heading with a full stop: `Mr. Seward to Mr. Adams.`
  const sentence = stopped && !parties;
  if (!number && sentence) return undefined;
  const kind = stopped ? undefined : kindOf(text, titleStart, to);
  const known = !sentence && (kind !== undefined || parties);
  if (!number && !known) return undefined;
  return { start, end: to, number, titleStart, kind, known };
}

interface NumberReading extends Span {
  readonly value: number;
  readonly after: number;
  readonly prefixed: boolean;
  /** `24l.`: the last letter is a digit misread, so that nobody can tell the number. */
  readonly misread: boolean;
}

/** Papers that were put in between two numbers are 28a, 28b and so on; few ever were. */
const lastLetter = 104; // h
const misreadLetters = 'lo';

/** `28.`, `28a.`, `No. 28`, `[28]`, `[No. 28.]`; the digits and their letter, and where the title begins. */
function readNumber(text: string, start: number, end: number): NumberReading | undefined {
  const bracketed = text.charCodeAt(start) === 91;
  const opening = bracketed ? start + 1 : start;
  const prefixed = text.startsWith('No. ', opening) || text.startsWith('No.\u00a0', opening);
  const from = prefixed ? opening + 4 : opening;
  const digitsEnd = skipDigits(text, from, end);
  if (digitsEnd === from || digitsEnd - from > 4) return undefined;
  const code = text.charCodeAt(digitsEnd);
  const letter = isLower(code) && !isLetter(text.charCodeAt(digitsEnd + 1));
  const misread = letter && misreadLetters.includes(text.charAt(digitsEnd));
  if (letter && !misread && code > lastLetter) return undefined;
  const numberEnd = letter ? digitsEnd + 1 : digitsEnd;
  let after = numberEnd;
  const closing = text.charCodeAt(numberEnd);
  if (bracketed) {
    if (closing === 46) after++;
    if (text.charCodeAt(after) !== 93) return undefined;
    after++;
  } else if (closing === 46) {
    after++;
    // `No. 42.]` is the number that a despatch has from its writer.
    if (isDigit(text.charCodeAt(after)) || text.charCodeAt(after) === 93) return undefined;
  } else if (!prefixed) return undefined;
  return { start: from, end: numberEnd, value: Number(text.slice(from, digitsEnd)), after, prefixed, misread };
}

/**
 * Volumes before 1952 name only the parties, in capitals but for small words: `The Consul General at Hong Kong to …`, and
 * before 1914 mostly persons: `Mr. Seward to Mr. Adams`, `Chargé Coolidge to the Secretary of State`.
 */
function namesParties(text: string, start: number, end: number): boolean {
  if (end - start > longestParties) return false;
  const title = text.slice(start, end);
  if (!title.includes(' to ')) return false;
  if (sameParties.test(title)) return true;
  return !otherWord.test(title) && findParties(text, start, end)?.to !== undefined;
}

/** Most lines are paragraphs, which are longer. */
const longestParties = 240;
const sameParties = /^The same to (?:the same|the [A-Z]|[A-Z])/i;
const otherWord = / (?!(?:to|the|of|in|at|for|and|on|de|del|la|le|von|van|by|near|with|all|temporarily)\b)[a-z]{2,}\b/;

/** A heading is no sentence: it does not close with a full stop behind a word in small letters. */
function isSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  for (let digits = 0; digits < 2 && isDigit(text.charCodeAt(at)); digits++) at--;
  const quote = text.charCodeAt(at);
  if (quote === 34 || quote === 0x201d) at--;
  const stop = text.charCodeAt(at);
  if (stop !== 46 && stop !== 63 && stop !== 33 && stop !== 58) return false;
  if (at - 3 < start) return false;
  for (let letters = 1; letters <= 3; letters++) if (!isSmall(text.charCodeAt(at - letters))) return false;
  return text.slice(start, end).includes(' ');
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
