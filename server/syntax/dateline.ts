import { isDash, isDigit, skipSpaces, trimEnd } from './character';
import { findDate } from './date';
import { findTime } from './time-of-day';
import type { Span } from './span';
import type { Dateline } from './tree';

const longestDateline = 220;
const longestPlace = 110;
const undated = /\bundated\b|\b(?:date|place and date) not declassified\b/i;
const lowerWord = /(?:^|[\s[(])([a-z]\w*)/g;
/** Small words that places and times are printed with. */
const connective = new Set(
  'of de del la las los al el the and in at on en en route via aboard near from to undated date not declassified place place indicator received dated approximately about circa between noon midnight local time hours a p m am pm rpt'.split(
    ' ',
  ),
);

/**
 * Reads the line from `start` to `end` of `text` as a dateline: a place or none, a date or “undated”, a time or none.
 * Undefined when anything else stands in the line, such as a sentence that names a date.
 */
export function parseDateline(text: string, start: number, end: number): Dateline | undefined {
  const from = skipSpaces(text, start, end);
  const to = trimEnd(text, from, end);
  if (to - from < 4 || to - from > longestDateline) return undefined;
  const line = withPlainSpaces(text.slice(from, to));
  const found = findDate(line);
  const missing = undated.exec(line);
  if (!found && !missing) return undefined;
  const dateStart = found && (!missing || found.start < missing.index) ? found.start : (missing?.index ?? 0);
  const dateEnd = found ? Math.max(found.end, dateStart) : dateStart + (missing?.[0].length ?? 0);
  const before = line.slice(0, dateStart);
  const after = line.slice(dateEnd);
  if (!isPlace(before) || !isTail(after)) return undefined;
  return {
    start: from,
    end: to,
    place: placeSpan(before, from),
    dateSpan: found && { start: from + found.start, end: from + found.end },
    date: found?.date,
    time: findTime(after) ?? findTime(before),
    undated: missing !== null && found?.date === undefined,
  };
}

const otherSpace = /[\u00a0\t\u202f]/;

function withPlainSpaces(line: string): string {
  return otherSpace.test(line) ? line.replaceAll(/[\u00a0\t\u202f]/g, ' ') : line;
}

/** Place names are short, capitalized and parted from the date by a comma, a dash or a bracket. */
function isPlace(before: string): boolean {
  if (before.length > longestPlace) return false;
  const trimmed = before.trimEnd();
  if (trimmed === '' || trimmed === '[') return true;
  // `4. Report on NSC 5907, dated July 27, 1960` counts the items of an agenda, `134352. Subject:` telegrams.
  if (/^(?:\d{1,6}|[A-Z])\. (?![A-Z]\.)/.test(trimmed)) return false;
  const last = trimmed.charCodeAt(trimmed.length - 1);
  if (!',[].;(:)'.includes(trimmed.charAt(trimmed.length - 1)) && !isDash(last) && !isDigit(last)) {
    // A comma may be missing: `Washington May 28, 1971`.
    if (!/\b(?:on|from|dated|received|of|time)$|^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/i.test(trimmed)) return false;
  }
  // A sentence that ends before the date: `Talks at the Residence. 5:30 p.m., Monday, April 30, 1956`
  if (/[.?!]["”]? [A-Z][a-z]+ [a-z]|[a-z]{4}\. \d/.test(trimmed)) return false;
  return onlyConnectives(trimmed);
}

/** Behind the date come a time, a zone, a marker, a bracket; no sentence. */
function isTail(after: string): boolean {
  if (after === '') return true;
  if (after.length > longestPlace) return false;
  return (
    onlyConnectives(after) && !/\b[A-Z][a-z]{2,} [A-Z][a-z]{2,} [A-Z][a-z]{2,}/.test(after.replace(/\(.*\)|\[.*\]/, ''))
  );
}

function onlyConnectives(text: string): boolean {
  const bare = text.includes('[') || text.includes('(') ? text.replaceAll(/\[[^\]]*\]|\([^)]*\)/g, ' ') : text;
  lowerWord.lastIndex = 0;
  for (let hit = lowerWord.exec(bare); hit; hit = lowerWord.exec(bare)) {
    if (!connective.has(hit[1] ?? '')) return false;
  }
  return true;
}

function placeSpan(before: string, offset: number): Span | undefined {
  let start = 0;
  let end = before.length;
  while (start < end && ' ['.includes(before.charAt(start)) && before.indexOf('declassified') < 0) start++;
  while (end > start && ' ,;—–-'.includes(before.charAt(end - 1))) end--;
  if (before.charAt(end - 1) === ']' && before.charAt(start) !== '[') end--;
  while (end > start && ' ,'.includes(before.charAt(end - 1))) end--;
  return end > start ? { start: offset + start, end: offset + end } : undefined;
}
