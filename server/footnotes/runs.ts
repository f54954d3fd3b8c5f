import { isDash, isDigit, isLetter, isSpace, isUpper, skipDigits } from '../syntax/character';
import type { DocumentTree } from '../syntax/tree';
import type { Candidate } from './candidate';
import { airgrams, attachments } from './designations';
import type { Report } from './tally';
import { isInCapitals, rightClass, skipSpacesBack, wordBefore, wordEnd, wordStart } from './surroundings';
import { isConjunction, kindsOfWord, wordKind } from './word-kinds';

/** What a number is, as the word in front of it says. */
export type NumberKind =
  | 'day' // `February 19`
  | 'dated' // `memorandum of February 19`, `Embtel 489, February 19`
  | 'telegram' // `Embtel 489`
  | 'post' // `Tel Aviv 858`, `Baghdad’s 76`: a telegram, named by its post; or a number behind any name
  | 'capitals' // `TEHRAN 533`
  | 'designation' // `Article 4`
  | 'list' // `Embtels 488 and 489`
  | 'sign' // `1–2`, `$5`
  | 'letter' // `A4`
  | 'parenthesis' // `(4`
  | 'other';

/** What kind of number begins at `start`. */
export function numberKind(text: string, start: number): NumberKind {
  const at = skipSpacesBack(text, start);
  if (at === start) {
    const before = text.charCodeAt(start - 1);
    if (isAirgram(text, start - 1)) return 'telegram';
    if (isNumberSign(before)) return 'sign';
    if (isLetter(before)) return 'letter';
    return before === 40 ? 'parenthesis' : 'other';
  }
  const to = wordEnd(text, at);
  const from = wordStart(text, to);
  const kinds = kindsOfWord(text, from, to);
  // `may` is a verb more often than `May`.
  if ((kinds & wordKind.month) !== 0 && !text.startsWith('may', from))
    return isDated(text, at - (to - from)) ? 'dated' : 'day';
  if ((kinds & wordKind.telegram) !== 0) return 'telegram';
  if ((kinds & wordKind.designation) !== 0) return 'designation';
  if (numberBefore(text, at) > 0) return 'list';
  if (to - from > 1 && isUpper(text.charCodeAt(from))) return isInCapitals(text, from, to) ? 'capitals' : 'post';
  return 'other';
}

/** A sign that goes on with a number, a range or a sum: `/`, `-`, `–`, `$`, `,`, `.`, `#`, `£` or `:`. */
export function isNumberSign(code: number): boolean {
  if (code > 127) return code === 0x2013 || code === 163;
  return (code >= 44 && code <= 47) || code === 36 || code === 35 || code === 58;
}

/** `A–432`, `CA–8615`, `G–101`: airgrams are numbered so. */
function isAirgram(text: string, sign: number): boolean {
  if (!isDash(text.charCodeAt(sign))) return false;
  let from = sign;
  while (from > 0 && isUpper(text.charCodeAt(from - 1))) from--;
  return from < sign && !isLetter(text.charCodeAt(from - 1)) && airgrams.has(text.slice(from, sign));
}

/** Whether a date whose month begins at `start` is that of a paper. */
function isDated(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 44)) at--;
  if (isDigit(text.charCodeAt(at - 1))) return true;
  const word = wordBefore(text, at);
  return word === 'of' || word === 'dated' || word === 'dtd';
}

/** How many digits the number has that `, ` or ` and ` joins to what follows `end`; 0 where there is none. */
function numberBefore(text: string, end: number): number {
  let at = end;
  const to = wordEnd(text, end);
  const word = wordStart(text, to);
  if (isConjunction(text, word, to)) at -= to - word;
  else if (text.charCodeAt(at - 1) !== 44) return 0;
  while (at > 0 && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 44)) at--;
  let from = at;
  while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
  return at - from;
}

/** The same of the number that `, ` or ` and ` joins to what ends at `end`. */
function numberBehind(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at) === 44) at++;
  while (isSpace(text.charCodeAt(at))) at++;
  if (text.startsWith('and ', at)) at += 4;
  else if (text.startsWith('or ', at)) at += 3;
  else if (text.charCodeAt(end) !== 44) return 0;
  return skipDigits(text, at, text.length) - at;
}

/** A label behind digits: is the number better without it? Returns what kind of number they are. */
export function weighRun(tree: DocumentTree, candidate: Candidate, report: Report): NumberKind {
  const { text } = tree;
  const { start, end, runStart } = candidate;
  const run = text.slice(runStart, end);
  const prefix = text.slice(runStart, start);
  const before = text.charAt(runStart - 1);
  const kind = numberKind(text, runStart);
  const year = tree.dateline?.date?.year;
  if (prefix.length === 4 && /^1[6-9]/.test(prefix)) report('run', before === ' ' ? 'year' : 'year-glued');
  else if (run.length === 4 && /^1[789]/.test(run)) report('run', 'is-year', yearClass(text, runStart, run, year));
  else if (kind === 'day' || kind === 'dated') report('run', dayClass(text, runStart, prefix, run, year));
  else if (kind === 'designation') report('run', 'designation', String(prefix.length));
  else if (kind === 'sign') weighSign(text, runStart, before, prefix, run, year, report);
  else if (kind === 'letter') report('run', 'behind-letter');
  else if (kind === 'parenthesis') report('run', 'behind-parenthesis');
  else report('run', kind, String(run.length));
  report('run', kind, rightClass(text, end));
  if (kind === 'designation' && isAlone(text, runStart, end)) report('run', 'heading-of-its-own');
  if (before === ',' && run.length === 3) report('run', 'thousands');
  if (before === ',' && run.length === 4) report('run', 'thousands-over');
  if (kind === 'telegram' || kind === 'post' || kind === 'capitals' || kind === 'list')
    weighSize(tree, candidate, report);
  return kind;
}

/** `Attachment 1` alone on its line is the heading of a part, and has the marker of its source. */
function isAlone(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next !== 10 && next !== 13 && end < text.length) return false;
  let at = skipSpacesBack(text, start);
  const word = wordBefore(text, at);
  at -= word.length;
  return (at === 0 || text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 91) && attachments.test(word);
}

/** Which year it is: one behind `May 4,` or near the document's own is what it looks like. */
function yearClass(text: string, start: number, run: string, year: number | undefined): string | undefined {
  if (isOfDate(text, start)) return 'of-date';
  return year !== undefined && Math.abs(Number(run) - year) <= 3 ? 'near' : undefined;
}

/** A year behind `May 4,` or behind a month. */
function isOfDate(text: string, start: number): boolean {
  let at = skipSpacesBack(text, start);
  if (text.charCodeAt(at - 1) === 44) at--;
  const end = at;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--;
  if (at < end) while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  const to = wordEnd(text, at);
  return (kindsOfWord(text, wordStart(text, to), to) & wordKind.month) !== 0;
}

/** `April 253`: a day that no month has must end in a marker; `April 12` rarely does, `4 May 58` never. */
function dayClass(text: string, start: number, prefix: string, run: string, year: number | undefined): string {
  const day = Number(prefix);
  if (run.length === 2) {
    let at = start;
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
    while (at > 0 && (isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 46)) at--;
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
    if (isDigit(text.charCodeAt(at - 1)) || (text.charAt(at - 1) === 'Z' && !isSpace(text.charCodeAt(at - 2)))) {
      return 'year-of-two';
    }
    if (year !== undefined && Math.abs(Number(run) - (year % 100)) <= 2) return 'own-year-of-two';
  }
  if (day < 1 || day > 31) return 'day-impossible';
  return Number(run) > 31 ? 'day-over' : 'day-possible';
}

/** Behind a sign: `611.93/2–651` ends in the document's year as a file number does. */
function weighSign(
  text: string,
  runStart: number,
  before: string,
  prefix: string,
  run: string,
  year: number | undefined,
  report: Report,
): void {
  let stroke = runStart - 1;
  while (stroke > 0 && isDigit(text.charCodeAt(stroke - 1))) stroke--;
  const dash = before === '–' || before === '-';
  if (dash && stroke < runStart - 1 && text.charCodeAt(stroke - 1) === 47) {
    const two = String((year ?? 1900) % 100).padStart(2, '0');
    if (year !== undefined && prefix.length > 2 && prefix.endsWith(two)) report('run', 'file-date-over');
    else if (year !== undefined && run.endsWith(two)) report('run', 'file-date');
    else report('run', 'file', String(run.length));
    return;
  }
  if ((dash || before === '/') && isLetter(text.charCodeAt(runStart - 2))) report('run', 'behind-letter-sign');
  else if (before === '$' || before === '£') report('run', 'money', String(run.length));
  else report('run', 'behind', `${before}:${run.length}`);
}

/** Telegrams that are named together have numbers of one size, near to the telegram's own. */
function weighSize({ text, serial }: DocumentTree, { start, end, runStart }: Candidate, report: Report): void {
  const at = skipSpacesBack(text, runStart);
  const whole = end - runStart;
  const short = start - runStart;
  const beside = numberBefore(text, at) || numberBehind(text, end);
  if (beside === whole) report('run', 'size-of-neighbour');
  else if (beside === short) report('run', 'number-size-of-neighbour');
  if (serial === undefined) return;
  const own = Number(serial.text.replace(/\D/g, ''));
  if (!(own > 99)) return;
  if (isNear(Number(text.slice(runStart, end)), own)) report('run', 'near-serial');
  else if (isNear(Number(text.slice(runStart, start)), own)) report('run', 'number-near-serial');
}

function isNear(value: number, own: number): boolean {
  return value > own * 0.75 && value < own * 1.25;
}
